import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { releaseRepository } from './release-fixture.ts'
import { describeTarball } from './tarball-lines.ts'
import { packTarball } from './tarball.ts'

test('a tarball is listed with the bytes of its files', async () => {
  const { root } = releaseRepository({})
  const tarball = await packTarball(join(root, 'packages/core'), join(root, 'node_modules/packed'))
  expect([...tarball.files.keys()]).toEqual(['dist/index.js', 'package.json'])
  expect(tarball.files.get('dist/index.js')).toBe("export const name = 'core'\n".length)
  expect(tarball.packed).toBeGreaterThan(100)
  expect(readdirSync(join(root, 'packages/core')).toSorted()).toEqual(['dist', 'package.json'])
})

test('it is described by its sizes, and its files by folder', () => {
  const files = new Map([
    ['LICENSE', 1000],
    ['dist/a.js', 500],
    ['dist/b.js', 20],
    ['dist/call/c.js', 30],
  ])
  expect(describeTarball({ path: 'a.tgz', packed: 1234, files })).toEqual([
    '4 files, 1.2 kB packed, 1.6 kB unpacked',
    'LICENSE',
    'dist/  a.js, b.js',
    'dist/call/  c.js',
  ])
})
