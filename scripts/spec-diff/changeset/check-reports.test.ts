import { expect, test } from 'vitest'
import { releasedRepository, type Repository } from '@hostwright/shared/process/repository-fixture.ts'
import { check, cover, passed, report, reportedRepository, signatures } from './check-fixture.ts'

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

const core = {
  'Names in `@hostwright/core`': ['ClientOptions'],
  'Names in `@hostwright/core/client`': ['Client', 'ClientOptions', 'Operation', 'Style'],
  Signatures: [
    'class Client',
    'Client.request(operation: Operation): Answer',
    'Client.session(): Client',
    'interface ClientOptions',
    'readonly ClientOptions.limits?: Limits',
    'readonly ClientOptions.maxWait?: number',
    'interface Limits',
    'readonly Limits.calls?: number',
    'interface Operation',
    'readonly Operation.id: string',
    'interface Style',
    'readonly Style.items: string',
  ],
}

/** A repository below 1.0.0 whose clients export and use parts of core; `to` in place of `from` in core's signatures after that. */
async function withCore(from: string, to?: string): Promise<Repository> {
  const repository = await releasedRepository('0.0.1')
  report(repository, 'core', core)
  report(repository, 'hosting', {
    'Names in `@hostwright/hosting`': ['ClientOptions (* from @hostwright/core)', 'Hosting'],
    Signatures: ['class Hosting', 'Hosting.constructor(options: ClientOptions)', 'const createClient: () => Client'],
    'Used of other packages': ['Client from @hostwright/core', 'z from zod'],
  })
  repository.release('0.1.0')
  expect(core.Signatures).toContain(from)
  const lines = core.Signatures.flatMap((line) => (line === from ? (to?.split('\n') ?? []) : [line]))
  report(repository, 'core', { ...core, Signatures: lines })
  cover(repository, { core: 'minor' }, 'core.md')
  return repository
}

test.each([
  ['an option that users give', 'readonly ClientOptions.maxWait?: number', 'readonly ClientOptions.longestWait?: number', 'is gone'],
  ['what an option mentions', 'readonly Limits.calls?: number', 'readonly Limits.calls?: string', 'changed'],
  ['a class that the package uses', 'Client.session(): Client', 'Client.session(a: A): Client', 'changed'],
])('what breaks core asks the same step of packages whose users meet it: %s', async (_, from, to, what) => {
  const repository = await withCore(from, to)
  expect(await check(repository)).toEqual({
    code: 1,
    lines: [
      `@hostwright/hosting  needs a changeset: minor. Since @hostwright/hosting@0.1.0, breaking in @hostwright/core: \`${from}\` ${what}.`,
      "  Write one with `pnpm changeset`. See all with `git diff '@hostwright/hosting@0.1.0' -- api/core.md`.",
    ],
  })
  cover(repository, { hosting: 'patch' })
  expect((await check(repository)).code).toBe(1)
  cover(repository, { hosting: 'minor' })
  expect(await check(repository)).toEqual(passed)
  repository.remove('.changeset')
  repository.release('0.2.0')
  expect(await check(repository)).toEqual(passed)
})

test.each([
  ['a type that generated code gives to core', 'readonly Operation.id: string', 'readonly Operation.name: string'],
  [
    'a method that asks for such a type',
    'Client.request(operation: Operation): Answer',
    'Client.request(operation: Operation, a: A): Answer',
  ],
  ['a type that generated code alone can import', 'readonly Style.items: string', undefined],
  ['what is new', 'readonly ClientOptions.maxWait?: number', 'readonly ClientOptions.a?: A\nreadonly ClientOptions.maxWait?: number'],
])('what users do not meet of core, or breaks nothing, asks nothing of other packages: %s', async (_, from, to) => {
  expect(await check(await withCore(from, to))).toEqual(passed)
})

test('a package is not compared by another one’s report of another form, which is said', async () => {
  const repository = await withCore('Client.session(): Client')
  repository.write('api/core.md', '# x\n\n<!-- form 0 -->\n')
  expect((await check(repository)).lines).toEqual([
    '@hostwright/core  not compared by api/core.md, whose form is another than at @hostwright/core@0.1.0.',
    '@hostwright/hosting  not compared by api/core.md, whose form is another than at @hostwright/hosting@0.1.0.',
    ...passed.lines,
  ])
})
