import { expect, test } from 'vitest'
import { packagesWith, type Edit } from './package-fixture.ts'
import { publicPackages } from './packages.ts'
import { parseReport, reportOf } from './report.ts'

async function report(edits: readonly Edit[] = [], entries?: readonly string[]): Promise<string> {
  const all = await publicPackages(packagesWith(edits, entries))
  const hosting = all.find(({ folder }) => folder === 'hosting')
  if (hosting === undefined) throw new Error('The fixture has no such package.')
  return reportOf(hosting, all)
}

/** Lines that edits take from the report, and lines that they bring. */
async function difference(edits: readonly Edit[], entries?: readonly string[]): Promise<{ gone: string[]; fresh: string[] }> {
  const [before, after] = await Promise.all([report(), report(edits, entries)])
  const [old, now] = [before.split('\n'), after.split('\n')]
  return { gone: old.filter((line) => !now.includes(line)), fresh: now.filter((line) => !old.includes(line)) }
}

const types = 'packages/hosting/dist/types.d.ts'
const client = 'packages/hosting/dist/client.d.ts'
const index = 'packages/hosting/dist/index.d.ts'
const core = 'packages/core/dist/index.d.ts'

test('a report has the names of each entry, and each signature once, methods as users call them', async () => {
  const sections = parseReport(await report())
  expect(Object.fromEntries(sections ?? [])).toEqual({
    'Names in `@acme/hosting`': [
      'ApiError (* from @acme/core)',
      'Call (* from @acme/core)',
      'DnsResource',
      'Domain',
      'DomainsResource',
      'Hosting',
    ],
    'Names in `@acme/hosting/zod`': ['zDomain', 'zName'],
    Signatures: [
      "type DnsEntry<Kind extends string = 'A'>",
      'DnsEntry["x-id"]: number',
      'DnsEntry.type: Kind',
      'type DnsListData',
      'DnsListData.path: {…}',
      'DnsListData.path.name: string',
      'DnsListData.query?: {…}',
      'DnsListData.query.page?: number',
      'class DnsResource at Hosting.domains.dns',
      'type Domain',
      'Domain.name: string',
      "Domain.status: 'active' | 'parked'",
      'Domain.tags?: string[]',
      'class DomainsResource at Hosting.domains',
      'class Hosting',
      'Hosting.constructor(options?: { key: string })',
      'readonly Hosting.domains: DomainsResource',
      'readonly Hosting.domains.dns: DnsResource',
      'Hosting.domains.dns.list(options: DnsListData): Call<DnsEntry[]>',
      'Hosting.domains.dns.replace(options: DnsListData, entries: DnsEntry[]): Call<void>',
      'Hosting.domains.get(name: string): Call<Domain>',
      expect.stringMatching(/^const zDomain: z\.ZodObject<…> [0-9a-f]{8}$/),
      'const zName: z.ZodString',
    ],
    'Used of other packages': ['Call from @acme/core', 'z from zod'],
  })
})

test.each<[string, Edit, string[], string[]]>([
  ['an added export', { file: index, from: 'Domain }', to: 'Domain, DnsEntry }' }, [], ['DnsEntry']],
  [
    'a removed method',
    { file: client, from: '    get(name: string): core.Call<types.Domain>;\n', to: '' },
    ['Hosting.domains.get(name: string): Call<Domain>'],
    [],
  ],
  [
    'a new parameter of an operation',
    { file: types, from: 'page?: number;', to: 'page?: number;\n        tag?: string;' },
    [],
    ['DnsListData.query.tag?: string'],
  ],
  ['an optional field made required', { file: types, from: 'tags?:', to: 'tags:' }, ['Domain.tags?: string[]'], ['Domain.tags: string[]']],
  [
    'a changed default of a type parameter',
    { file: types, from: "= 'A'", to: "= 'B'" },
    ["type DnsEntry<Kind extends string = 'A'>"],
    ["type DnsEntry<Kind extends string = 'B'>"],
  ],
  [
    'a mark of deprecation',
    { file: client, from: '* Lists them.', to: '* @deprecated Use another.' },
    ['Hosting.domains.dns.list(options: DnsListData): Call<DnsEntry[]>'],
    ['Hosting.domains.dns.list(options: DnsListData): Call<DnsEntry[]> @deprecated'],
  ],
  [
    'an export of core that went',
    { file: core, from: 'export declare class ApiError', to: 'export {};\ndeclare class ApiError' },
    ['ApiError (* from @acme/core)'],
    [],
  ],
  [
    'a class that users come to by another name',
    { file: client, from: 'readonly dns:', to: 'readonly records:' },
    [
      'class DnsResource at Hosting.domains.dns',
      'readonly Hosting.domains.dns: DnsResource',
      'Hosting.domains.dns.list(options: DnsListData): Call<DnsEntry[]>',
      'Hosting.domains.dns.replace(options: DnsListData, entries: DnsEntry[]): Call<void>',
    ],
    [
      'class DnsResource at Hosting.domains.records',
      'readonly Hosting.domains.records: DnsResource',
      'Hosting.domains.records.list(options: DnsListData): Call<DnsEntry[]>',
      'Hosting.domains.records.replace(options: DnsListData, entries: DnsEntry[]): Call<void>',
    ],
  ],
])('%s shows in the lines that it is about, and in no other', async (_, edit, gone, fresh) => {
  expect(await difference([edit])).toEqual({ gone, fresh })
})

test('a renamed type shows wherever it is mentioned', async () => {
  const { gone, fresh } = await difference([
    { file: types, from: 'type Domain ', to: 'type DomainName ' },
    { file: index, from: 'Domain }', to: 'DomainName }' },
    { file: client, from: 'types.Domain>', to: 'types.DomainName>' },
  ])
  expect(gone).toContain('Domain')
  expect(fresh).toEqual(expect.arrayContaining(['DomainName', 'type DomainName', 'Hosting.domains.get(name: string): Call<DomainName>']))
})

test('an entry that is exported no longer takes its names and signatures with it', async () => {
  const { gone, fresh } = await difference([], ['.'])
  expect(gone).toEqual(expect.arrayContaining(['## Names in `@acme/hosting/zod`', 'zDomain', 'const zName: z.ZodString', 'z from zod']))
  expect(fresh).toEqual([])
})

test('a change deep in a schema changes its digest only', async () => {
  const { gone, fresh } = await difference([{ file: 'packages/hosting/dist/zod.d.ts', from: 'name: z.ZodString', to: 'name: z.ZodEmail' }])
  expect(gone).toEqual([expect.stringContaining('const zDomain')])
  expect(fresh).toEqual([expect.stringContaining('const zDomain')])
})

test.each<[string, Edit[]]>([
  ['words of a comment', [{ file: types, from: '/** Label. */', to: '/**\n     * Any words; also { and :.\n     */' }]],
  ['the order of alternatives', [{ file: types, from: "'active' | 'parked'", to: "'parked' | 'active'" }]],
  [
    'the order of fields',
    [
      { file: types, from: '    name: string;\n    /** Label. */', to: '    /** Label. */' },
      { file: types, from: "'parked';", to: "'parked';\n    name: string;" },
    ],
  ],
  [
    'how something is imported',
    [
      { file: client, from: '* as core from', to: '* as runtime from' },
      { file: client, from: 'core.Call<types.DnsEntry[]>', to: 'import("@acme/core").Call<types.DnsEntry[]>' },
      { file: client, from: 'core.Call<void>', to: 'runtime.Call<void>' },
      { file: client, from: 'core.Call<types.Domain>', to: 'runtime.Call<import("./types.js").Domain>' },
    ],
  ],
  ['space', [{ file: client, from: 'get(name: string)', to: 'get(\n        name: string\n    )' }]],
])('%s does not count', async (_, edits) => {
  expect(await report(edits)).toBe(await report())
})

test('a type that a private field alone has is not reached', async () => {
  const { fresh } = await difference([
    {
      file: client,
      from: 'export declare class Hosting {',
      to: 'export {};\ninterface Hidden {\n}\nexport declare class Hosting {\n    private hidden: Hidden;',
    },
  ])
  expect(fresh).toEqual([])
})

test('two declarations of one name are told apart by their files', async () => {
  const { fresh } = await difference([
    {
      file: index,
      from: 'export type { Domain }',
      to: 'interface DnsEntry {\n    a: 1;\n}\nexport declare const entry: DnsEntry;\nexport type { Domain }',
    },
  ])
  expect(fresh).toEqual(expect.arrayContaining(['DnsEntry@index.a: 1', 'DnsEntry@types.type: Kind', 'const entry: DnsEntry@index']))
})

test('a report of another form is not read', () => {
  expect(parseReport('# @acme/hosting\n\n<!-- form 0 -->\n')).toBeUndefined()
})

test('a package that is not built is said to be so', async () => {
  await expect(report([], ['.', './gone'])).rejects.toThrow(/gone\.d\.ts is not there\. Build the packages with `pnpm build`/)
})

test('an export that cannot be followed is refused by its name', async () => {
  await expect(report([{ file: index, from: "export * from './client.js'", to: "export * as all from './client.js'" }])).rejects.toThrow(
    '@acme/hosting exports all, which `pnpm api` cannot follow. Export it by its name.',
  )
})
