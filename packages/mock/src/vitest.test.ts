import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

import { specFile } from '../test/spec-file.js'

const VITEST = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Report {
  readonly testResults: { assertionResults: { title: string; status: string; failureMessages: string[] }[] }[]
}

test('starts a mock once a file, resets it before each test, fails a test that breaks the spec, and closes it', async () => {
  const spec = await specFile()
  const [ledger, report] = ['ledger', 'report.json'].map((name) => join(dirname(spec), name)) as [string, string]
  const args = [VITEST, 'run', '--root', ROOT, '--config', 'test/vitest/vitest.config.ts', '--reporter=json', `--outputFile=${report}`]
  // Some of its tests fail on purpose.
  const output = await promisify(execFile)(process.execPath, args, { env: { ...process.env, SPEC: spec, LEDGER: ledger } }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  )
  // Without a report, its output explains the failure.
  const { testResults } = JSON.parse(await readFile(report, 'utf8').catch(() => String(output))) as Report
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  expect(Object.fromEntries(results.map(({ title, status }) => [title, status]))).toEqual({
    'uses no mock': 'passed',
    'is clean': 'passed',
    'breaks the spec': 'failed',
    'sees nothing of the previous test': 'passed',
    'breaks the spec and fails': 'failed',
    'breaks the spec and is skipped': 'skipped',
    'may break the spec': 'passed',
    'uses the mocks of two providers': 'passed',
    'breaks the spec of one of two': 'failed',
    'sees nothing of the previous test of two': 'passed',
  })
  const failures = (title: string) => results.find((result) => result.title === title)?.failureMessages
  const list: unknown = expect.stringContaining("Error: 1 violation of the spec:\n  GET /ping (ping): query parameter 'x' is not declared")
  expect(failures('breaks the spec')).toEqual([list])
  expect(failures('breaks the spec and fails')).toEqual([expect.stringContaining('AssertionError'), list])
  expect((await readFile(ledger, 'utf8')).split('\n').sort()).toEqual([
    '',
    ...Array<string>(4).fill('close'),
    ...Array<string>(4).fill('listen'),
  ])
})
