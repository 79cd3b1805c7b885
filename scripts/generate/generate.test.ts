import { readFile, rm, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { format } from 'oxfmt'
import { describe, expect, test } from 'vitest'
import { acme, generatedWorkspace, run, snapshot, workspace, writeSpec, writeText } from './test/fixture.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')
const FILES = [
  'LICENSE',
  'README.md',
  'package.json',
  'skills/acme/SKILL.md',
  'src/client.gen.ts',
  'src/functions.gen.ts',
  'src/index.gen.ts',
  'src/openapi-fetch.gen.ts',
  'src/operation-types.gen.ts',
  'src/paths.gen.ts',
  'src/provider.gen.ts',
  'src/types.gen.ts',
  'src/zod.gen.ts',
  'test/contract.gen.test.ts',
  'tsconfig.build.json',
  'tsconfig.json',
]
const MOCK_FILES = ['../mock/specs/acme.json', '../mock/src/providers/acme.gen.ts']

const folderOf = (root: string) => join(root, 'packages/acme')
const emitted = (root: string, file: string) => readFile(join(folderOf(root), file), 'utf8')

describe('a package', () => {
  test('contains all files', async () => {
    const root = await generatedWorkspace()
    expect(Object.keys(await snapshot(folderOf(root)))).toEqual(FILES)
  })

  test('carries the licence of the repository and the bundled specification', async () => {
    const root = await generatedWorkspace()
    expect(await emitted(root, 'LICENSE')).toBe(await readFile(join(REPOSITORY, 'LICENSE'), 'utf8'))
    expect(JSON.parse(await emitted(root, '../mock/specs/acme.json'))).toEqual(acme())
  })

  test('marks every file that allows comments as generated', async () => {
    const files = await snapshot(folderOf(await generatedWorkspace()))
    const sources = FILES.filter((file) => /\.ts$|tsconfig.*\.json$/.test(file))
    expect(sources).toHaveLength(12)
    const line = 'Generated from specs/acme by `pnpm generate`. Do not edit: change the specification or the generator.'
    expect(new Set(sources.map((file) => files[file]?.split('\n')[0]))).toEqual(new Set([`// ${line}`]))
    expect(files['README.md']).toMatch(`\n<!-- ${line} -->\n`)
  })

  test("follows the repository's format", async () => {
    const files = await snapshot(folderOf(await generatedWorkspace()))
    const options = JSON.parse(await readFile(join(REPOSITORY, '.oxfmtrc.json'), 'utf8')) as Record<string, unknown>
    const code = FILES.filter((file) => /\.(ts|json)$/.test(file))
    const formatted = await Promise.all(code.map(async (file) => [file, (await format(file, files[file] ?? '', options)).code] as const))
    expect(Object.fromEntries(formatted)).toEqual(Object.fromEntries(code.map((file) => [file, files[file]])))
  })

  test('starts at version 0.0.0 and keeps the version it has', async () => {
    const root = await generatedWorkspace()
    const path = join(folderOf(root), 'package.json')
    const text = await readFile(path, 'utf8')
    expect(JSON.parse(text)).toMatchObject({ version: '0.0.0' })
    await writeText(path, text.replace('"version": "0.0.0"', '"version": "4.5.6-beta.1"'))
    await writeSpec(root, 'acme', acme({ '/info/version': '9' }))
    await run(root)
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: '4.5.6-beta.1' })
  })

  test('is the same, byte for byte, when generated again and elsewhere', async () => {
    const first = await generatedWorkspace()
    const second = await workspace({ acme: acme() })
    await run(second)
    expect(basename(second)).not.toBe(basename(first))
    expect(await snapshot(second)).toEqual(await snapshot(first))
  })
})

describe('an unchanged package', () => {
  test('is skipped', async () => {
    const root = await generatedWorkspace()
    const before = await times(root)
    expect(await run(root)).toEqual(['acme  unchanged'])
    expect(await times(root)).toEqual(before)
  })

  test.each([
    ['a note beside the specification', 'specs/acme/CURATION.md'],
    ['a changelog', 'packages/acme/CHANGELOG.md'],
    ['a build', 'packages/acme/dist/index.gen.js'],
    ['an installation', 'packages/acme/node_modules/zod/index.js'],
  ])('is skipped with %s', async (_, file) => {
    const root = await generatedWorkspace()
    await writeText(join(root, file), 'text')
    expect(await run(root)).toEqual(['acme  unchanged'])
  })

  test('is not written when generated again without the cache', async () => {
    const root = await generatedWorkspace()
    await forget(root)
    const before = await times(root)
    expect(await run(root)).toEqual(['acme  generating …', 'acme  18 files, 0 changed'])
    expect(await times(root)).toEqual(before)
  })

  async function times(root: string): Promise<number[]> {
    return Promise.all([...FILES, ...MOCK_FILES].map(async (file) => (await stat(join(folderOf(root), file))).mtimeMs))
  }
})

describe('a package is generated again', () => {
  test('when its specification changes, and only changed files are written', async () => {
    const root = await generatedWorkspace()
    const before = await snapshot(join(root, 'packages'))
    await writeSpec(root, 'acme', acme({ '/paths/~1status/get/summary': 'Are you there?' }))
    await run(root)
    const after = await snapshot(join(root, 'packages'))
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([
      'acme/README.md',
      'acme/src/client.gen.ts',
      'acme/src/functions.gen.ts',
      'acme/src/paths.gen.ts',
      'mock/specs/acme.json',
    ])
    expect(await emitted(root, 'src/client.gen.ts')).toContain('* Are you there?')
  })

  test('when another file of its specification changes', async () => {
    const root = await generatedWorkspace()
    await writeSpec(root, 'acme', acme({ '/components/schemas/Status': { $ref: 'schemas/status.yaml#/Status' } }))
    await writeText(join(root, 'specs/acme/schemas/status.yaml'), 'Status: { type: object, properties: { up: { type: boolean } } }')
    await run(root)
    await writeText(join(root, 'specs/acme/schemas/status.yaml'), 'Status: { type: object, properties: { load: { type: number } } }')
    await run(root)
    expect(await emitted(root, 'src/types.gen.ts')).toContain('load?: number')
  })

  test.each(['src/client.gen.ts', 'README.md', 'package.json', 'LICENSE', 'test/contract.gen.test.ts', ...MOCK_FILES])(
    'when somebody edited %s',
    async (file) => {
      const root = await generatedWorkspace()
      const before = await snapshot(join(root, 'packages'))
      await writeText(join(folderOf(root), file), `${await emitted(root, file)}\n`)
      expect(await run(root)).toEqual(['acme  generating …', 'acme  18 files, 1 changed'])
      expect(await snapshot(join(root, 'packages'))).toEqual(before)
    },
  )

  test.each(['src/zod.gen.ts', ...MOCK_FILES])('when somebody deleted %s', async (file) => {
    const root = await generatedWorkspace()
    const before = await snapshot(join(root, 'packages'))
    await rm(join(folderOf(root), file))
    await run(root)
    expect(await snapshot(join(root, 'packages'))).toEqual(before)
  })

  test('without obsolete emitted files, but with its changelog', async () => {
    const root = await generatedWorkspace()
    await writeText(join(folderOf(root), 'src/resources/domains.gen.ts'), 'export {}\n')
    await writeText(join(folderOf(root), 'CHANGELOG.md'), '# 1.0.0')
    expect(await run(root)).toEqual(['acme  generating …', 'acme  18 files, 1 changed'])
    expect(Object.keys(await snapshot(folderOf(root)))).toEqual(['CHANGELOG.md', ...FILES])
    expect(await run(root)).toEqual(['acme  unchanged'])
  })
})

test.each(['src/more.ts', 'test/more.test.ts'])('a package with the hand-written %s is not changed', async (file) => {
  const root = await generatedWorkspace()
  await writeText(join(folderOf(root), file), 'export {}\n')
  await writeSpec(root, 'acme', acme({ '/info/version': '9' }))
  const before = await snapshot(root)
  await expect(run(root)).rejects.toThrow(`${join(folderOf(root), file)} was not generated`)
  expect(await snapshot(root)).toEqual(before)
})

test('no package is written when one of several specifications cannot be generated', async () => {
  const root = await workspace({ acme: acme(), zeta: acme({ '/paths/~1status/get/operationId': 'nodots' }) })
  const before = await snapshot(root)
  await expect(run(root)).rejects.toThrow('not dotted camelCase')
  expect(await snapshot(root)).toEqual(before)
})

describe('several providers', () => {
  test('are generated in their order', async () => {
    const root = await workspace({ zeta: acme({ '/x-provider/name': 'Zeta' }), acme: acme() })
    expect((await run(root)).slice(0, 2)).toEqual(['acme  generating …', 'zeta  generating …'])
    expect(await emitted(root, '../zeta/src/client.gen.ts')).toContain('export class Zeta extends core.Resource {')
  })

  test('are not changed unless they are named', async () => {
    const root = await workspace({ acme: acme(), zeta: acme({ '/x-provider/name': 'Zeta' }) })
    await run(root, ['zeta'])
    const files = Object.keys(await snapshot(join(root, 'packages')))
    expect(files.filter((file) => file.includes('acme'))).toEqual([])
    expect(files).toContain('zeta/package.json')
  })
})

/** Deletes the cache of earlier runs. */
function forget(root: string): Promise<void> {
  return rm(join(root, 'node_modules'), { recursive: true })
}
