import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const execute = promisify(execFile)

test.concurrent.each([
  ['node:test', 'contract-testing', process.execPath, ['--test', 'test/account.node.ts'], 'pass 1'],
  [
    'jest',
    'commonjs-jest',
    process.execPath,
    ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--testTimeout=60000'],
    '1 passed',
  ],
  ['unittest', 'python', 'python3', ['-B', '-m', 'unittest'], 'Ran 5 tests'],
])('the tests in %s pass', async (_, example, command, args, report) => {
  // A failure, or a missing command, rejects.
  const { stdout, stderr } = await execute(command, args, { cwd: resolve(import.meta.dirname, '..', example) })
  expect(stdout + stderr).toContain(report)
})
