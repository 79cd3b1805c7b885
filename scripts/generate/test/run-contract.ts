import { execFile } from 'node:child_process'
import { copyFile, mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const REPOSITORY = resolve(import.meta.dirname, '../../..')
const require = createRequire(import.meta.url)
const VITEST = dirname(require.resolve('vitest/package.json'))

/** The part of vitest's report that is used here. */
interface Report {
  readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly Assertion[] }[]
}

interface Assertion {
  readonly fullName: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

/** Runs the emitted contract tests of a package; returns the names of passed tests, and the messages of failed ones. */
export async function runContract(root: string, provider: string): Promise<{ passed: string[]; failed: string[] }> {
  await provide(root)
  const report = join(root, 'report.json')
  const args = [join(VITEST, 'vitest.mjs'), 'run', '--root', join(root, 'packages', provider), '--reporter=json', `--outputFile=${report}`]
  // The report contains failed tests.
  await promisify(execFile)(process.execPath, args).catch(() => undefined)
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report
  const all = testResults.flatMap(({ assertionResults }) => assertionResults)
  const broken = testResults.flatMap(({ message }) => (message === '' ? [] : message))
  return {
    passed: all.flatMap(({ status, fullName }) => (status === 'passed' ? fullName : [])),
    failed: [
      ...broken,
      ...all.flatMap(({ status, fullName, failureMessages }) =>
        status === 'passed' ? [] : `${fullName}: ${failureMessages[0] ?? status}`,
      ),
    ],
  }
}

/** Links the dependencies of emitted packages and their tests from this repository. */
async function provide(root: string): Promise<void> {
  await copyFile(join(REPOSITORY, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'))
  const modules = {
    '@hostwright/core': join(REPOSITORY, 'packages/core'),
    '@hostwright/contract': join(REPOSITORY, 'packages/contract'),
    vitest: VITEST,
    zod: dirname(require.resolve('zod/package.json')),
  }
  for (const [name, folder] of Object.entries(modules)) {
    const link = join(root, 'node_modules', name)
    await mkdir(dirname(link), { recursive: true })
    await symlink(folder, link, 'junction')
  }
}
