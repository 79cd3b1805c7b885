import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Repository, workspaceFiles } from '@hostwright/shared/process/repository-fixture.ts'
import { ClientRepository, repositories } from '../repository-fixture.ts'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { run } from './cli.ts'

const releasedRepository = repositories()

/** The result of the check if no changeset is missing. */
const passed = { code: 0, lines: ['Every change that was compared has its changeset.'] }

async function check(repository: Repository): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(['--check'], (line) => lines.push(line), repository.root)
  return { code, lines }
}

/** Writes a changeset with a bump of each package. */
function cover(repository: Repository, releases: Record<string, string>, file = 'mine.md'): void {
  const head = Object.entries(releases).map(([name, bump]) => `'@hostwright/${name}': ${bump}\n`)
  repository.write(`.changeset/${file}`, `---\n${head.join('')}---\n\nMine.\n`)
}

const nullable: Edit = {
  file: 'schemas/domains.yaml',
  from: '      type: string\n    owner',
  to: "      type: [string, 'null']\n    owner",
}

test('unchanged packages need no changeset', async () => {
  expect(await check(await releasedRepository())).toEqual(passed)
})

test('a change of the spec needs a changeset of its bump, for the package and for the mock', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      '@hostwright/hosting  needs a changeset: major. Since @hostwright/hosting@1.2.3, breaking: Domain.name may be null (domains.list, domains.create).',
      '  Write it with `pnpm spec:changeset hosting`, see all with `pnpm spec:diff hosting`.',
      '@hostwright/mock  needs a changeset: patch. packages/mock/specs/hosting.json changed since @hostwright/mock@1.2.3.',
      '  Write one with `pnpm changeset`; `pnpm spec:changeset` writes those of changed specs.',
    ],
  })
  cover(repository, { hosting: 'minor', mock: 'patch' })
  expect((await check(repository)).lines[0]).toContain('needs a changeset: major, but it has minor.')
  cover(repository, { hosting: 'major' }, 'more.md')
  expect(await check(repository)).toEqual(passed)
})

test('accepts the changeset that pnpm spec:changeset writes', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  await run([], () => undefined, repository.root)
  expect(await check(repository)).toEqual(passed)
})

test('accepts a package that was versioned since the release', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  repository.version('hosting', '2.0.0')
  repository.version('mock', '1.2.4')
  expect(await check(repository)).toEqual(passed)
  repository.release('2.0.0')
  expect(await check(repository)).toEqual(passed)
})

test('a change of core needs a changeset, committed or not; its tests and its README need none', async () => {
  const repository = await releasedRepository()
  repository.write('packages/core/src/index.test.ts', 'export {}\n')
  repository.write('packages/core/README.md', 'How to.\n')
  expect(await check(repository)).toEqual(passed)
  repository.write('packages/core/src/retry.ts', 'export {}\n')
  const { code, lines } = await check(repository)
  expect(code).toBe(1)
  expect(lines[0]).toBe('@hostwright/core  needs a changeset: patch. packages/core/src/retry.ts changed since @hostwright/core@1.2.3.')
  repository.commit()
  expect((await check(repository)).code).toBe(1)
  cover(repository, { core: 'patch' })
  expect(await check(repository)).toEqual(passed)
})

test('other generated code from the same spec needs a patch', async () => {
  const repository = await releasedRepository()
  const file = 'packages/hosting/src/types.gen.ts'
  repository.write(file, `${readFileSync(join(repository.root, file), 'utf8')}// otherwise\n`)
  expect((await check(repository)).lines[0]).toBe(
    '@hostwright/hosting  needs a changeset: patch. packages/hosting/src/types.gen.ts changed since @hostwright/hosting@1.2.3.',
  )
})

test('a private package needs none', async () => {
  const repository = await releasedRepository()
  repository.version('contract', '1.0.0', { private: true })
  expect(await check(repository)).toEqual(passed)
})

test('a package that was never released needs no changeset, with or without a history', async () => {
  const repository = new ClientRepository(workspaceFiles)
  await repository.spec()
  repository.version('hosting', '0.0.0')
  repository.version('mock', '0.0.0')
  expect(await check(repository)).toEqual(passed)
})

test('a package whose version was forgotten is compared with its tag', async () => {
  const repository = await releasedRepository()
  repository.version('hosting', '0.0.0')
  await repository.spec([nullable])
  expect((await check(repository)).lines[0]).toContain('@hostwright/hosting  needs a changeset: major.')
})

test('to-dos of a spec need no changeset', async () => {
  const repository = await releasedRepository()
  await repository.spec([{ file: 'openapi.yaml', from: 'servers:', to: 'x-todo: [{ rule: examples-valid, count: 1 }]\nservers:' }])
  expect(await check(repository)).toEqual(passed)
})

test('passes in a clone without tags, and names each package that was not compared', async () => {
  const origin = await releasedRepository()
  await origin.spec([nullable])
  origin.commit()
  const clone = new Repository()
  clone.git('clone', '--quiet', '--depth', '1', '--no-tags', `file://${origin.root}`, '.')
  const { code, lines } = await check(clone)
  expect(code).toBe(0)
  expect(lines.slice(0, 3).filter((line) => line.includes('  not compared. '))).toHaveLength(3)
  expect(lines.slice(3)).toEqual(['Nothing was compared.'])
  clone.git('fetch', '--quiet', '--depth', '1', '--tags')
  expect((await check(clone)).code).toBe(1)
})

test.each([
  ['nobody knows', { cor: 'minor' }],
  ['is private', { contract: 'patch' }],
  ['is private, beside one that is published', { core: 'patch', contract: 'patch' }],
])('a changeset with a name that %s is an error', async (_, releases: Record<string, string>) => {
  const repository = await releasedRepository()
  repository.version('contract', '1.0.0', { private: true })
  cover(repository, releases)
  const name = Object.keys(releases).at(-1)
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      `.changeset/mine.md names @hostwright/${name}, which is not a published package. Fix or remove the name. Published packages: @hostwright/core, @hostwright/hosting, @hostwright/mock.`,
    ],
  })
})

test.each([
  ['dependencies', { 'openapi-fetch': '1' }, 1],
  ['exports', { '.': './dist/b.js' }, 1],
  ['devDependencies', { vitest: '1' }, 0],
  ['scripts', { test: 'vitest' }, 0],
])('a change of %s in package.json needs a changeset if users notice it', async (key, value, code) => {
  const repository = await releasedRepository()
  repository.version('core', '1.2.3', { [key]: value })
  expect((await check(repository)).code).toBe(code)
})
