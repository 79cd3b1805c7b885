import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const PACKAGE = join(import.meta.dirname, '..')

test('declarations of every entry compile without lib DOM', async () => {
  // In the package's node_modules, so that its dependencies are found.
  const folder = await mkdtemp(join(PACKAGE, 'node_modules/declarations-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const entries = ['index', 'internal', 'openapi-fetch', 'file-store']
  await writeFile(join(folder, 'consumer.ts'), entries.map((entry) => `export * from '../../dist/${entry}.js'\n`).join(''))
  const options = [
    '--strict',
    '--exactOptionalPropertyTypes',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022',
    '--types',
    'node',
  ]
  const compiler = promisify(execFile)(process.execPath, [
    join(PACKAGE, 'node_modules/typescript/bin/tsc'),
    '--ignoreConfig',
    '--noEmit',
    ...options,
    join(folder, 'consumer.ts'),
  ])
  const { stdout } = await compiler.catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})
