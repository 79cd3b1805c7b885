import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('the tests in Python pass', () => {
  // unittest reports on standard error; a failure, or no python3, throws.
  const report = execFileSync('sh', ['-c', 'python3 -B -m unittest 2>&1'], { cwd: new URL('..', import.meta.url), encoding: 'utf8' })
  expect(report).toMatch(/^Ran 5 tests in .*\n\nOK$/m)
})
