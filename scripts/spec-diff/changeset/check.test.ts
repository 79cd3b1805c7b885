import { expect, test } from 'vitest'
import { Repository, releasedRepository } from '@hostwright/shared/process/repository-fixture.ts'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { originMark } from '@hostwright/generate'
import { check, cover, passed } from './check-fixture.ts'
import { run } from './cli.ts'

const nullable: Edit = {
  file: 'schemas/domains.yaml',
  from: '      type: string\n    owner',
  to: "      type: [string, 'null']\n    owner",
}
test('packages as they were released need nothing', async () => {
  expect(await check(await releasedRepository())).toEqual(passed)
})

test('a change of the spec needs a changeset of its step, for the package and for the mock', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      '@hostwright/hosting  needs a changeset: major. Since @hostwright/hosting@1.2.3, breaking: Domain.name may be null (domains.list, domains.create).',
      '  Write it with `pnpm spec:changeset hosting`, see all with `pnpm spec:diff hosting`.',
      '@hostwright/mock  needs a changeset: patch. packages/mock/specs/hosting.json changed since @hostwright/mock@1.2.3.',
      '  Write it with `pnpm spec:changeset hosting`.',
    ],
  })
  cover(repository, { hosting: 'minor', mock: 'patch' })
  expect((await check(repository)).lines[0]).toContain('needs a changeset: major, but it has minor.')
  cover(repository, { hosting: 'major' }, 'more.md')
  expect(await check(repository)).toEqual(passed)
})

test('what pnpm spec:changeset writes is enough', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  await run([], () => undefined, repository.root)
  expect(await check(repository)).toEqual(passed)
})

test('a version that was raised by changesets covers as they did, until its tag is there', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  repository.version('hosting', '2.0.0')
  repository.version('mock', '1.2.4')
  expect(await check(repository)).toEqual(passed)
  repository.release('2.0.0')
  expect(await check(repository)).toEqual(passed)
})

test('a change of core needs a changeset of core, committed or not; its tests and its documentation need none', async () => {
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

test('what the generator writes otherwise from the same spec needs a patch', async () => {
  const repository = await releasedRepository()
  repository.write('packages/hosting/src/types.gen.ts', '// otherwise\n')
  expect((await check(repository)).lines[0]).toBe(
    '@hostwright/hosting  needs a changeset: patch. packages/hosting/src/types.gen.ts changed since @hostwright/hosting@1.2.3.',
  )
})

test('the hash of a specification that changed in what no user of the package sees needs nothing', async () => {
  const repository = await releasedRepository()
  const source = (hash: string, rest: string) => `// ${originMark}, packages/mock/specs/hosting.json: ${hash}\n\n${rest}\n`
  repository.write('packages/hosting/src/types.gen.ts', source('aa', 'export type Domain = string'))
  repository.release('1.2.4')
  repository.write('packages/hosting/src/types.gen.ts', source('bb', 'export type Domain = string'))
  expect(await check(repository)).toEqual(passed)
  repository.write('packages/hosting/src/types.gen.ts', source('bb', 'export type Domain = number'))
  expect((await check(repository)).lines[0]).toMatch(/^@hostwright\/hosting {2}needs a changeset: patch\./)
})

test('a private package is nobody’s business', async () => {
  const repository = await releasedRepository()
  repository.version('contract', '1.0.0', { private: true })
  expect(await check(repository)).toEqual(passed)
})

test('a package that was never released needs one that says so, history or not', async () => {
  const repository = new Repository()
  await repository.spec()
  repository.version('hosting', '0.0.0')
  repository.version('mock', '0.0.0')
  expect((await check(repository)).lines[0]).toBe('@hostwright/hosting  needs a changeset: minor. It was never released.')
  cover(repository, { hosting: 'minor', mock: 'minor' })
  expect(await check(repository)).toEqual(passed)
})

test('a clone without tags passes and says of each package that it was not compared', async () => {
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

test('a file among the changesets that is none is named', async () => {
  const repository = await releasedRepository()
  repository.write('.changeset/broken.md', 'Just words.\n')
  const { code, lines } = await check(repository)
  expect(code).toBe(1)
  expect(lines[0]).toMatch(/^\.changeset\/broken\.md is no changeset; mend or delete it\./)
})

test.each([
  ['nobody knows', { cor: 'minor' }],
  ['is private', { contract: 'patch' }],
  ['is private, beside one that is published', { core: 'patch', contract: 'patch' }],
])('a changeset with a name that %s is refused, with what to do', async (_, releases: Record<string, string>) => {
  const repository = await releasedRepository()
  repository.version('contract', '1.0.0', { private: true })
  cover(repository, releases)
  const name = Object.keys(releases).at(-1)
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      `.changeset/mine.md names @hostwright/${name}, which is no published package. Mend the name or take it out; delete the file where no other name is left. Published are @hostwright/core, @hostwright/hosting, @hostwright/mock.`,
    ],
  })
})

test('a file of the mock that no specification wrote is told beside those that one wrote', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  cover(repository, { hosting: 'major' })
  const last = async () => (await check(repository)).lines.at(-1)
  for (const name of ['hosting', 'index']) repository.write(`packages/mock/src/providers/${name}.gen.ts`, 'export {}\n')
  expect(await last()).toBe('  Write it with `pnpm spec:changeset hosting`.')
  repository.write('packages/mock/src/server.ts', 'export {}\n')
  expect(await last()).toBe('  Write it with `pnpm spec:changeset hosting`. What else changed is told with `pnpm changeset`.')
  await repository.spec()
  expect(await last()).toBe('  Write one with `pnpm changeset`.')
})

test('a bundled specification that is older than the last release of its provider is told by hand', async () => {
  const repository = await releasedRepository()
  await repository.spec([nullable])
  repository.version('hosting', '2.0.0')
  repository.commit()
  repository.git('tag', '@hostwright/hosting@2.0.0')
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      '@hostwright/mock  needs a changeset: patch. packages/mock/specs/hosting.json changed since @hostwright/mock@1.2.3.',
      '  Write one with `pnpm changeset`.',
    ],
  })
})

test('a package that was released and is gone is told, and passes', async () => {
  const repository = await releasedRepository()
  for (const tag of [
    '@hostwright/former@1.9.0',
    '@hostwright/former@1.10.0-beta.1',
    '@hostwright/former@1.10.0',
    '@else/where@1.0.0',
    'v3',
  ])
    repository.git('tag', tag)
  const said =
    "@hostwright/former  was released, @hostwright/former@1.10.0 the last time, and is gone. Deprecate it with `npm deprecate @hostwright/former '…'` if that is not done."
  expect(await check(repository)).toEqual({ code: 0, lines: [said, ...passed.lines] })
  repository.version('former', '1.10.0', { private: true })
  expect((await check(repository)).lines[0]).toBe(said)
})
