import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { startMock } from '@hostwright/mock'
import { nodes } from './nodes.ts'

const execute = promisify(execFile)
const PACKAGES = resolve(import.meta.dirname, '../../packages')

/** Runs the consumer against a mock a provider, on the oldest Node that packages promise and on the current one. */
export async function runConsumer(project: string, providers: readonly string[]): Promise<void> {
  const mocks = await Promise.all(
    providers.map((provider) => startMock({ spec: join(PACKAGES, 'mock/specs', `${provider}.json`), items: 25, pageSize: 10 })),
  )
  try {
    const options = Object.fromEntries(providers.map((provider, index) => [provider, mocks[index]?.clientOptions]))
    for (const node of nodes()) {
      const { stdout: version } = await execute(node, ['--version'])
      const { stdout } = await execute(node, ['consumer.js'], { cwd: project, env: { ...process.env, MOCKS: JSON.stringify(options) } })
      console.log(`ran  on Node ${version.trim()}: ${stdout.trim().replaceAll('\n', '; ')}`)
    }
    for (const mock of mocks) mock.assertClean()
  } finally {
    await Promise.all(mocks.map((mock) => mock.close()))
  }
}
