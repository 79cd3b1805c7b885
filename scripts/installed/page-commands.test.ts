import { describe, expect, test } from 'vitest'
import { countTests, withTarballs } from './page-commands.ts'

describe('commands', () => {
  const tarballs = new Map(['core', 'acme', 'mock'].map((name) => [`@hostwright/${name}`, `/tmp/it's here/${name}.tgz`]))
  const prepare = (commands: string): string => withTarballs(commands, tarballs, { vitest: '1.2.3' })
  const quoted = (name: string): string => String.raw`'/tmp/it'\''s here/${name}.tgz'`

  test('install tarballs, from the cache first, and are else as they were', () => {
    const flags = (mode: string): string => `npm install ${mode} --no-audit --no-fund`
    const install = `${quoted('acme')} ${quoted('core')}`
    expect(prepare('npm init -y\nnpm install @hostwright/acme\nnpx vitest run\n')).toBe(
      `npm init -y\n${flags('--offline')} ${install} || ${flags('--prefer-offline')} ${install}\nnpx vitest run\n`,
    )
  })

  test('install what else they ask for in our versions', () => {
    expect(prepare('npm install --save-dev @hostwright/mock vitest other')).toContain(
      ` --save-dev ${quoted('mock')} vitest@1.2.3 other ${quoted('core')} ||`,
    )
    expect(prepare('npm install vitest')).not.toContain('core')
  })

  test('cannot install a package that is not packed', () => {
    expect(() => prepare('npm install @hostwright/acmee')).toThrow('There is no package @hostwright/acmee')
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
