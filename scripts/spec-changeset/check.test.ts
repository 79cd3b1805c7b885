import { expect, test } from 'vitest'
import { REPORT_FORM } from '../api/report.ts'
import { Repository, releasedRepository } from '../spec-diff/repository-fixture.ts'
import type { Edit } from '../spec/spec-fixture.ts'
import { originMark } from '../generate/origin.ts'
import { run } from './cli.ts'

const nullable: Edit = {
  file: 'schemas/domains.yaml',
  from: '      type: string\n    owner',
  to: "      type: [string, 'null']\n    owner",
}
const passed = { code: 0, lines: ['Every change that was compared has its changeset.'] }

async function check(repository: Repository): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = []
  const code = await run(['--check'], (line) => lines.push(line), repository.root)
  return { code, lines }
}

function cover(repository: Repository, releases: Record<string, string>, file = 'mine.md'): void {
  const head = Object.entries(releases).map(([name, bump]) => `'@hostwright/${name}': ${bump}\n`)
  repository.write(`.changeset/${file}`, `---\n${head.join('')}---\n\nMine.\n`)
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
      '  Write one with `pnpm changeset`.',
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

/** A report with these signatures, as `pnpm api` writes it. */
function signatures(repository: Repository, folder: string, ...lines: string[]): void {
  const text = lines.map((line) => `${line}\n`).join('')
  repository.write(`api/${folder}.md`, `# x\n\n<!-- form ${REPORT_FORM} -->\n\n## Signatures\n\n\`\`\`\n${text}\`\`\`\n`)
}

async function reportedRepository(version: string): Promise<Repository> {
  const repository = await releasedRepository('0.1.0')
  signatures(repository, 'core', 'Client.get(): A', 'Client.old(): A')
  signatures(repository, 'hosting', 'Hosting.domains.list(): A', 'Domain.name: string')
  repository.release(version)
  return repository
}

test('a signature that changed asks for more than a patch of a package that is written by hand', async () => {
  const repository = await reportedRepository('1.2.3')
  repository.write('packages/core/src/index.ts', 'export const changed = true\n')
  signatures(repository, 'core', 'Client.get(a?: A): A', 'Client.old(): A')
  cover(repository, { core: 'patch' })
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      '@hostwright/core  needs a changeset: minor, but it has patch. Since @hostwright/core@1.2.3, added: `Client.get(): A` became `Client.get(a?: A): A`.',
      "  Write one with `pnpm changeset`. See all with `git diff '@hostwright/core@1.2.3' -- api/core.md`.",
    ],
  })
  cover(repository, { core: 'minor' }, 'more.md')
  expect(await check(repository)).toEqual(passed)
  signatures(repository, 'core', 'Client.get(): A')
  expect((await check(repository)).lines[0]).toBe(
    '@hostwright/core  needs a changeset: major, but it has minor. Since @hostwright/core@1.2.3, breaking: `Client.old(): A` is gone.',
  )
  cover(repository, { core: 'major' }, 'most.md')
  expect(await check(repository)).toEqual(passed)
})

test('below 1.0.0 a signature that is gone asks for a minor step', async () => {
  const repository = await reportedRepository('0.2.0')
  signatures(repository, 'core', 'Client.get(): A')
  expect((await check(repository)).lines[0]).toContain(
    '@hostwright/core  needs a changeset: minor. Since @hostwright/core@0.2.0, breaking:',
  )
})

test('a generator that writes other signatures from the same spec asks for the step that they need', async () => {
  const repository = await reportedRepository('1.2.3')
  repository.write('packages/hosting/src/types.gen.ts', '// otherwise\n')
  signatures(repository, 'hosting', 'Hosting.domains.list(): A', 'Domain.name: Name')
  expect((await check(repository)).lines[0]).toContain(
    'needs a changeset: major. Since @hostwright/hosting@1.2.3, breaking: `Domain.name: string` changed.',
  )
})

test('where the spec changed, it says what its types need; a method that went is breaking all the same', async () => {
  const repository = await reportedRepository('1.2.3')
  await repository.spec([{ file: 'schemas/domains.yaml', from: 'properties:\n', to: 'properties:\n    note:\n      type: string\n' }])
  cover(repository, { hosting: 'minor', mock: 'patch' })
  signatures(repository, 'hosting', 'Hosting.domains.list(): A', 'Domain.name: Name')
  expect(await check(repository)).toEqual(passed)
  signatures(repository, 'hosting', 'Domain.name: string')
  expect((await check(repository)).lines[0]).toContain(
    'needs a changeset: major, but it has minor. Since @hostwright/hosting@1.2.3, breaking: `Hosting.domains.list(): A` is gone.',
  )
})

test('a report in another form than that of the release is not compared, which is said', async () => {
  const repository = await reportedRepository('1.2.3')
  repository.write('api/core.md', '# x\n\n<!-- form 0 -->\n')
  expect(await check(repository)).toEqual({
    code: 0,
    lines: ['@hostwright/core  not compared by api/core.md, whose form is another than at @hostwright/core@1.2.3.', ...passed.lines],
  })
})

test('of package.json counts what reaches users', async () => {
  const repository = await releasedRepository()
  repository.version('core', '1.2.3', { devDependencies: { vitest: '1' } })
  expect(await check(repository)).toEqual(passed)
  repository.version('core', '1.2.3', { dependencies: { 'openapi-fetch': '1' } })
  expect((await check(repository)).lines[0]).toContain('packages/core/package.json changed since')
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
  expect(lines.filter((line) => line.includes('  not compared. '))).toHaveLength(3)
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
