import { join, matchesGlob, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from './files.ts'
import { inputFingerprint, isException, SHARED_INPUTS } from './inputs.ts'
import { acme, workspace, writeText } from './test/fixture.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')

test("the fingerprint is that of the specification's files, by name and content, wherever they are", async () => {
  const specs = join(await workspace({ acme: acme(), other: acme() }), 'specs')
  const elsewhere = join(await workspace({ acme: acme() }), 'specs')
  const before = await inputFingerprint(specs, 'acme')
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  expect(await inputFingerprint(elsewhere, 'acme')).toBe(before)
  await writeText(join(specs, 'other/openapi.yaml'), 'changed')
  await writeText(join(specs, 'acme/CURATION.md'), 'a note')
  expect(await inputFingerprint(specs, 'acme')).toBe(before)
  await writeText(join(specs, 'acme/paths/a.yaml'), 'a: 1')
  const added = await inputFingerprint(specs, 'acme')
  await writeText(join(specs, 'acme/paths/a.yaml'), 'a: 2')
  const changed = await inputFingerprint(specs, 'acme')
  await writeText(join(elsewhere, 'acme/paths/b.yaml'), 'a: 2')
  const renamed = await inputFingerprint(elsewhere, 'acme')
  expect(new Set([before, added, changed, renamed]).size).toBe(4)
})

test('turbo and the generator agree on which files are no inputs', async () => {
  const found = (await Promise.all(SHARED_INPUTS.folders.map((folder) => listFiles(join(REPOSITORY, folder))))).flat()
  const files = found.map((file) => relative(REPOSITORY, file).replaceAll('\\', '/'))
  const byGlob = files.filter((file) => SHARED_INPUTS.exceptions.some((glob) => matchesGlob(file, glob)))
  expect(files.filter(isException)).toEqual(byGlob)
  expect(byGlob).toEqual(
    expect.arrayContaining([
      'scripts/generate/inputs.test.ts',
      'scripts/generate/emit/readme.test.ts',
      'scripts/generate/test/acme.yaml',
      'scripts/spec/spec-fixture.ts',
    ]),
  )
  expect(byGlob).not.toContain('scripts/generate/emit/contract-tests.ts')
})
