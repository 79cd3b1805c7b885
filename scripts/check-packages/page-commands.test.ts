import { describe, expect, test } from 'vitest'
import { countTests, inOurVersions } from './page-commands.ts'

describe('commands', () => {
  const prepare = (commands: string): string => inOurVersions(commands, { vitest: '1.2.3' })
  const flags = '--prefer-offline --no-audit --no-fund'

  test('install by name, from the cache where it holds a package, and are else as they were', () => {
    expect(prepare('npm init -y\nnpm install @hostwright/acme\nnpx vitest run\n')).toBe(
      `npm init -y\nnpm install ${flags} @hostwright/acme\nnpx vitest run\n`,
    )
  })

  test('install what else they ask for in our versions', () => {
    expect(prepare('npm install --save-dev @hostwright/mock vitest other')).toBe(
      `npm install ${flags} --save-dev @hostwright/mock vitest@1.2.3 other`,
    )
  })
})

test.each([
  [' Test Files  1 passed (1)\n      Tests  5 passed (5)\n', { runner: 'vitest', passed: 5 }],
  ['      Tests  1 failed | 4 passed | 1 skipped (6)\n', { runner: 'vitest', passed: 4 }],
  ['      Tests  2 skipped (2)\n', { runner: 'vitest', passed: 0 }],
  ['# tests 4\n# pass 3\n# fail 1\n', { runner: 'node:test', passed: 3 }],
  ['ℹ tests 1\nℹ pass 0\n', { runner: 'node:test', passed: 0 }],
  ['added 3 packages\n', undefined],
])('the tests of %j are %j', (printed, count) => {
  expect(countTests(printed)).toEqual(count)
})
