import { createHash } from 'node:crypto'
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
  'src/client.gen.ts',
  'src/functions.gen.ts',
  'src/index.gen.ts',
  'src/openapi-fetch.gen.ts',
  'src/paths.gen.ts',
  'src/provider.gen.ts',
  'src/sdk.gen.ts',
  'src/types.gen.ts',
  'src/zod.gen.ts',
  'test/contract.gen.test.ts',
  'tsconfig.build.json',
  'tsconfig.json',
  'turbo.json',
]
const MOCK_FILES = ['../mock/specs/acme.json', '../mock/src/providers/acme.gen.ts']

const folderOf = (root: string) => join(root, 'packages/acme')
const emitted = (root: string, file: string) => readFile(join(folderOf(root), file), 'utf8')

describe('a package', () => {
  test('is emitted whole', async () => {
    const root = await generatedWorkspace()
    expect(Object.keys(await snapshot(folderOf(root)))).toEqual(['.generated.json', ...FILES])
  })

  test('carries the licence of the repository and the bundled specification', async () => {
    const root = await generatedWorkspace()
    expect(await emitted(root, 'LICENSE')).toBe(await readFile(join(REPOSITORY, 'LICENSE'), 'utf8'))
    expect(JSON.parse(await emitted(root, '../mock/specs/acme.json'))).toEqual(acme())
  })

  test('says in every file that can hold a comment of which specification it was made, and that it is not to be edited', async () => {
    const root = await generatedWorkspace()
    const files = await snapshot(folderOf(root))
    const sources = FILES.filter((file) => /\.ts$|tsconfig.*\.json$|turbo\.json$/.test(file))
    expect(sources).toHaveLength(13)
    const headers = new Set(sources.map((file) => files[file]?.split('\n').slice(0, 3).join('\n')))
    const hash = createHash('sha256')
      .update(await emitted(root, '../mock/specs/acme.json'))
      .digest('hex')
    const [first, second] = [
      'Generated from specs/acme by `pnpm generate`. Do not edit: change the specification or the generator.',
      `SHA-256 of the bundled specification, packages/mock/specs/acme.json: ${hash}`,
    ]
    expect([...headers]).toEqual([`// ${first}\n// ${second}\n`])
    expect(files['README.md']).toMatch(new RegExp(`<!--\n${first}\n${second}\n-->\n$`))
  })

  test('is formatted as the repository is', async () => {
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

  test('is the same, byte for byte, when made again and elsewhere', async () => {
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
    expect(await run(root)).toEqual({ code: 0, lines: ['acme  unchanged'] })
    expect(await times(root)).toEqual(before)
  })

  test.each([
    ['a note beside the specification', 'specs/acme/CURATION.md'],
    ['a changelog', 'packages/acme/CHANGELOG.md'],
    ['what was built', 'packages/acme/dist/index.gen.js'],
    ['what was installed', 'packages/acme/node_modules/zod/index.js'],
  ])('stays so with %s', async (_, file) => {
    const root = await generatedWorkspace()
    await writeText(join(root, file), 'text')
    expect((await run(root)).lines).toEqual(['acme  unchanged'])
  })

  test('stays so when it gets a version', async () => {
    const root = await generatedWorkspace()
    await writeText(join(folderOf(root), 'package.json'), (await emitted(root, 'package.json')).replace('0.0.0', '1.0.0'))
    expect((await run(root)).lines).toEqual(['acme  unchanged'])
  })

  async function times(root: string): Promise<number[]> {
    return Promise.all(['.generated.json', ...FILES].map(async (file) => (await stat(join(folderOf(root), file))).mtimeMs))
  }
})

describe('a package is made again', () => {
  test('when its specification changes, and what changed is said', async () => {
    const root = await generatedWorkspace()
    await writeSpec(root, 'acme', acme({ '/paths/~1status/get/summary': 'Are you there?' }))
    const { code, lines } = await run(root)
    expect(code).toBe(0)
    expect(lines).toEqual([
      'acme  generating …',
      expect.stringMatching(/^acme {2}18 files: 0 new, 5 changed, 0 removed \(\d+\.\d s\)$/),
      '  ~ ../mock/specs/acme.json',
      '  ~ README.md',
      '  ~ src/client.gen.ts',
      '  ~ src/functions.gen.ts',
      '  ~ src/paths.gen.ts',
      "  ~ 11 more, in nothing but the specification's hash",
    ])
    expect(await emitted(root, 'src/client.gen.ts')).toContain('* Are you there?')
  })

  test('when another file of its specification changes', async () => {
    const root = await generatedWorkspace()
    await writeSpec(root, 'acme', acme({ '/components/schemas/Status': { $ref: 'schemas/status.yaml#/Status' } }))
    await writeText(join(root, 'specs/acme/schemas/status.yaml'), 'Status: { type: object, properties: { up: { type: boolean } } }')
    await run(root)
    await writeText(join(root, 'specs/acme/schemas/status.yaml'), 'Status: { type: object, properties: { load: { type: number } } }')
    expect((await run(root)).lines).toContain('  ~ src/types.gen.ts')
    expect(await emitted(root, 'src/types.gen.ts')).toContain('load?: number')
  })

  test.each(['src/client.gen.ts', 'README.md', 'package.json', 'LICENSE', 'test/contract.gen.test.ts', ...MOCK_FILES])(
    'when somebody edited %s',
    async (file) => {
      const root = await generatedWorkspace()
      const before = await snapshot(root)
      await writeText(join(folderOf(root), file), `${await emitted(root, file)}\n`)
      expect((await run(root)).lines.slice(2)).toEqual([`  ~ ${file}`])
      expect(await snapshot(root)).toEqual(before)
    },
  )

  test.each(['src/zod.gen.ts', ...MOCK_FILES])('when somebody deleted %s', async (file) => {
    const root = await generatedWorkspace()
    const before = await snapshot(root)
    await rm(join(folderOf(root), file))
    expect((await run(root)).lines.slice(2)).toEqual([`  + ${file}`])
    expect(await snapshot(root)).toEqual(before)
  })

  test.each(['src/more.ts', 'src/resources/domains.gen.ts', 'test/more.test.ts'])('without the stray file %s', async (file) => {
    const root = await generatedWorkspace()
    const before = await snapshot(root)
    await writeText(join(folderOf(root), file), 'export {}\n')
    expect((await run(root)).lines.slice(2)).toEqual([`  - ${file}`])
    expect(await snapshot(root)).toEqual(before)
  })

  test('without what an earlier generator wrote, but with its changelog', async () => {
    const root = await generatedWorkspace()
    const manifest = JSON.parse(await emitted(root, '.generated.json')) as { inputs: string; files: Record<string, string> }
    await writeText(
      join(folderOf(root), '.generated.json'),
      JSON.stringify({ inputs: 'other', files: { ...manifest.files, 'USAGE.md': 'hash' } }),
    )
    await writeText(join(folderOf(root), 'USAGE.md'), 'old')
    await writeText(join(folderOf(root), 'CHANGELOG.md'), '# 1.0.0')
    expect((await run(root)).lines.slice(2)).toEqual(['  - USAGE.md'])
    expect(Object.keys(await snapshot(folderOf(root)))).toEqual(['.generated.json', 'CHANGELOG.md', ...FILES])
    expect(await emitted(root, 'CHANGELOG.md')).toBe('# 1.0.0')
    expect((await run(root)).lines).toEqual(['acme  unchanged'])
  })

  test.each(['', '<<<<<<< ours', 'null', '{}', '{"inputs":"x"}'])('when %j is all that says what it was made of', async (manifest) => {
    const root = await generatedWorkspace()
    const before = await snapshot(root)
    await writeText(join(folderOf(root), '.generated.json'), manifest)
    expect((await run(root)).lines[1]).toMatch('18 files: 0 new, 0 changed, 0 removed')
    expect(await snapshot(root)).toEqual(before)
  })
})

describe('several providers', () => {
  test('are generated in their order', async () => {
    const root = await workspace({ zeta: acme({ '/x-provider/name': 'Zeta' }), acme: acme() })
    const { lines } = await run(root)
    expect(lines.filter((line) => line.endsWith('…'))).toEqual(['acme  generating …', 'zeta  generating …'])
    expect(await emitted(root, '../zeta/src/client.gen.ts')).toContain('export class Zeta {')
  })

  test('are left alone but for those that are named', async () => {
    const root = await workspace({ acme: acme(), zeta: acme({ '/x-provider/name': 'Zeta' }) })
    await run(root, { providers: ['zeta'] })
    const files = Object.keys(await snapshot(join(root, 'packages')))
    expect(files.filter((file) => file.includes('acme'))).toEqual([])
    expect(files).toContain('zeta/package.json')
  })
})

describe('check', () => {
  test('is content with packages that are current', async () => {
    const root = await generatedWorkspace()
    expect(await run(root, { check: true })).toEqual({
      code: 0,
      lines: ['acme  unchanged', 'The packages are what the specifications say.'],
    })
  })

  test('is content when other inputs give the same package', async () => {
    const root = await generatedWorkspace()
    await writeText(join(root, 'specs/acme/unused.yaml'), 'A: {}')
    const before = await snapshot(root)
    expect((await run(root, { check: true })).code).toBe(0)
    expect(await snapshot(root)).toEqual(before)
  })

  test('lists what is stale, says what to do, fails, and writes nothing', async () => {
    const root = await generatedWorkspace()
    await writeSpec(root, 'acme', acme({ '/info/version': '9' }))
    await writeText(join(folderOf(root), 'src/stray.ts'), 'export {}')
    await rm(join(folderOf(root), 'LICENSE'))
    const before = await snapshot(root)
    const { code, lines } = await run(root, { check: true })
    expect(code).toBe(1)
    const report = lines.slice(lines.findIndex((line) => line.startsWith('stale')))
    expect(report).toEqual([
      'stale: packages/acme: + LICENSE',
      'stale: packages/acme: ~ ../mock/specs/acme.json',
      'stale: packages/acme: ~ README.md',
      'stale: packages/acme: - src/stray.ts',
      "stale: packages/acme: ~ 14 more, in nothing but the specification's hash",
      'Run `pnpm generate acme` and commit what it writes.',
    ])
    expect(await snapshot(root)).toEqual(before)
  })

  test('misses a package that was never made', async () => {
    const root = await workspace({ acme: acme() })
    const { code, lines } = await run(root, { check: true })
    expect(code).toBe(1)
    expect(lines.filter((line) => line.startsWith('stale: packages/acme: + '))).toHaveLength(FILES.length + MOCK_FILES.length)
    expect(Object.keys(await snapshot(root))).toEqual(['specs/acme/openapi.yaml'])
  })
})
