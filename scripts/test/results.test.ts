import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { collectResults, resultFiles } from './results.ts'

interface File {
  readonly name: string
  readonly status?: string
  /** Names of tests that passed and that failed. */
  readonly passed?: readonly string[]
  readonly failed?: readonly string[]
}

/** What vitest's JSON reporter writes, as far as it is read. */
function report(...files: File[]): string {
  const testResults = files.map(({ name, passed = [], failed = [], status = failed.length > 0 ? 'failed' : 'passed' }) => ({
    name,
    status,
    assertionResults: [
      ...passed.map((fullName) => ({ fullName, status: 'passed' })),
      ...failed.map((fullName) => ({ fullName, status: 'failed' })),
    ],
  }))
  const count = (wanted: string) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === wanted).length
  return JSON.stringify({ numPassedTests: count('passed'), numFailedTests: count('failed'), testResults })
}

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright results '))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  return folder
}

test('the tests of all packages and of the scripts are summed up', async () => {
  const folder = await folderWith({
    'packages/a/test-results.json': report({ name: 'a.test.ts', passed: ['one', 'two'] }, { name: 'b.test.ts', passed: ['three'] }),
    'packages/b/test-results.json': report({ name: 'c.test.ts', passed: ['four'], failed: ['five', 'six'] }),
    'scripts/test-results.json': report({ name: 'd.test.ts', passed: ['seven'], failed: ['eight'] }),
  })
  expect(await collectResults(folder)).toEqual({ passed: 5, failed: 3, failures: ['five', 'six', 'eight'] })
})

test('a file that failed before its first test counts once, under its name', async () => {
  const folder = await folderWith({
    'packages/a/test-results.json': report({ name: 'a.test.ts', passed: ['one'] }, { name: 'broken.test.ts', status: 'failed' }),
  })
  expect(await collectResults(folder)).toEqual({ passed: 1, failed: 1, failures: ['broken.test.ts'] })
})

test('a file whose tests passed and which failed all the same counts once', async () => {
  const folder = await folderWith({
    'packages/a/test-results.json': report({ name: 'a.test.ts', passed: ['one', 'two'], status: 'failed' }),
  })
  expect(await collectResults(folder)).toEqual({ passed: 2, failed: 1, failures: ['a.test.ts'] })
})

test('a report that was cut off counts once', async () => {
  const folder = await folderWith({
    'packages/a/test-results.json': report({ name: 'a.test.ts', passed: ['one'] }).slice(0, -10),
    'packages/b/test-results.json': report({ name: 'b.test.ts', passed: ['two'] }),
  })
  expect(await collectResults(folder)).toEqual({ passed: 1, failed: 1, failures: [join(folder, 'packages/a/test-results.json')] })
})

test('without reports there is nothing to count', async () => {
  const folder = await folderWith({ 'packages/a/package.json': '{}' })
  expect(await collectResults(folder)).toEqual({ passed: 0, failed: 0, failures: [] })
})

test('only what belongs to a package or the scripts is a report', async () => {
  const wanted = ['packages/a/test-results.json', 'packages/b/test-results.json', 'scripts/test-results.json']
  const folder = await folderWith(
    Object.fromEntries(
      [...wanted, 'test-results.json', 'packages/a/src/test-results.json', 'packages/test-results.json'].map((file) => [file, report()]),
    ),
  )
  expect(await resultFiles(folder)).toEqual(wanted.map((file) => join(folder, file)))
})
