import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { runHeyApi } from './run.ts'
import { acmeModel, type Edits, globexModel, initechModel, temporaryFolder } from '../test/fixture.ts'

type Sources = ReadonlyMap<string, string>

async function sourcesOf(edits: Edits = {}): Promise<Sources> {
  return runHeyApi(acmeModel(edits), await temporaryFolder())
}

interface Called {
  readonly kind: string
  readonly client: unknown
  readonly operation: unknown
  /** Of an upload. */
  readonly tokens?: unknown
  readonly options: unknown
}

/** Returns the data that each flat function passes to core, with fakes for core and pagination styles. */
function callsOf(sources: Sources): Record<string, Called> {
  const { outputText } = ts.transpileModule(sources.get('operations.gen.ts') as string, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const functions: Record<string, (options: object) => never> = {}
  const stub = (kind: string) => (client: unknown, operation: unknown, options: unknown) => ({ kind, client, operation, options })
  const modules: Record<string, object> = {
    '@hostwright/core/internal': {
      call: stub('call'),
      list: stub('list'),
      upload: (client: unknown, operation: unknown, tokens: unknown, options: unknown) => ({
        kind: 'upload',
        client,
        operation,
        tokens,
        options,
      }),
      ...Object.fromEntries(['readFile', 'readPlainText', 'writeFile', 'writeForm'].map((name) => [name, name])),
    },
    './provider.gen.js': {
      pagesByPage: 'pages by page',
      pagesByLink: 'pages by link',
      pagesByLinks: (items: string) => `pages by links at ${items}`,
      pagesByPager: 'pages by pager',
      pagesByOffset: 'pages by offset',
    },
  }
  // oxlint-disable-next-line no-new-func -- running it is the test
  new Function('exports', 'require', outputText)(functions, (name: string) => modules[name])
  return Object.fromEntries(Object.entries(functions).map(([name, call]) => [name, call({ client: 'client', path: name })]))
}

let plain: Promise<Sources> | undefined
const plainSources = () => (plain ??= sourcesOf())

let other: Promise<Sources> | undefined
const globexSources = () => (other ??= temporaryFolder().then((folder) => runHeyApi(globexModel(), folder)))

let third: Promise<Sources> | undefined
const initechSources = () => (third ??= temporaryFolder().then((folder) => runHeyApi(initechModel(), folder)))

describe('flat functions', () => {
  test('pass operations to core as data, without defaults', async () => {
    const sources = await plainSources()
    const operations = Object.fromEntries(Object.entries(callsOf(sources)).map(([name, { operation }]) => [name, operation]))
    expect(operations).toEqual({
      domainsList: { id: 'domains.list', method: 'GET', path: '/domains', pages: 'pages by page', errors: [401] },
      domainsCreate: { id: 'domains.create', method: 'POST', path: '/domains', empty: [202], errors: [401, 409], retry: 'never' },
      domainsGet: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [401, 404] },
      domainsDelete: { id: 'domains.delete', method: 'DELETE', path: '/domains/{domainName}', bodiless: true, errors: [404] },
      domainsDnsList: { id: 'domains.dns.list', method: 'GET', path: '/domains/{domainName}/dns', pages: 'pages by link' },
      domainsDnsCreate: {
        id: 'domains.dns.create',
        method: 'POST',
        path: '/domains/{domainName}/dns',
        type: 'application/vnd.acme+json',
        bodiless: true,
        errors: [404],
        retry: 'safe',
      },
      statusGet: { id: 'status.get', method: 'GET', path: '/status', auth: false },
      statusRestart: { id: 'status.restart', method: 'POST', path: '/restart', bodiless: true, errors: [401] },
    })
  })

  test('say which documented errors have no body', async () => {
    const sources = await sourcesOf({ '/components/responses/NotFound/content': undefined })
    expect(callsOf(sources)['domainsDelete']?.operation).toMatchObject({ bodiless: true, empty: [404], errors: [404] })
  })

  test('exist for each variant of a route, and contain pointers to items and numbered arrays', async () => {
    const operations = Object.entries(callsOf(await globexSources())).map(([name, { operation }]) => [name, operation])
    const change = { method: 'PATCH', path: '/things/{name}', bodiless: true, errors: [404], retry: 'safe' }
    expect(Object.fromEntries(operations)).toEqual({
      thingsList: { id: 'things.list', method: 'GET', path: '/things', pages: 'pages by links at /things', indexed: ['tags'] },
      thingsRename: { id: 'things.rename', ...change },
      thingsPartsMove: { id: 'things.parts.move', ...change },
      notesList: { id: 'notes.list', method: 'GET', path: '/notes', pages: 'pages by pager' },
    })
  })

  test('of variants share the types of their route, but each has its own body and comment', async () => {
    const text = (await globexSources()).get('operations.gen.ts')?.replace(/\s+/g, ' ')
    for (const [name, body] of Object.entries({ thingsRename: 'ThingRename', thingsPartsMove: 'PartMove' })) {
      expect(text).toContain(
        `export const ${name} = (options: Arguments<WithBody<ThingsChangeData, ${body}>> & { client: Client; }): Call<ThingsChangeResponses, ThingsChangeErrors> =>`,
      )
    }
    expect(text).toContain(
      '* Move a part. * * Takes it elsewhere. * * `PATCH /things/{name}` * * @deprecated */ export const thingsPartsMove',
    )
    expect(text).toContain('* Rename a thing. * * Gives it a name. * * `PATCH /things/{name}` */ export const thingsRename')
    expect(text).not.toContain('thingsChange')
  })

  test('of lists whose response is an array have its items', async () => {
    const text = (await globexSources()).get('operations.gen.ts')?.replace(/\s+/g, ' ')
    expect(text).toContain('): ListCall<NotesListResponses, unknown, Note> =>')
    expect(text).toContain('): ListCall<ThingsListResponses, unknown, Thing> =>')
  })

  test('return lists if the operation pages, otherwise calls', async () => {
    const sources = await plainSources()
    const calls = callsOf(sources)
    const lists = Object.keys(calls).filter((name) => calls[name]?.kind === 'list')
    expect(lists.sort()).toEqual(['domainsDnsList', 'domainsList'])
  })

  test('pass on their client and their options', async () => {
    const sources = await plainSources()
    expect(callsOf(sources)['domainsGet']).toMatchObject({ client: 'client', options: { client: 'client', path: 'domainsGet' } })
  })

  test('carry the comment of their operation', async () => {
    const sources = await plainSources()
    expect(sources.get('operations.gen.ts')).toContain(`/**
 * Give a domain back.
 *
 * Ends the contract.
 *
 * \`DELETE /domains/{domainName}\`
 *
 * @deprecated
 */
export const domainsDelete = `)
  })

  test("leave out the provider's media type", async () => {
    const sources = await plainSources()
    expect(sources.get('operations.gen.ts')?.match(/type: '/g)).toHaveLength(1)
  })
})

describe('flat functions of files, forms, text and redirects', () => {
  test('contain how bodies are written and responses are read, and that any error is documented', async () => {
    const operations = Object.entries(callsOf(await initechSources())).map(([name, { operation }]) => [name, operation])
    const octets = 'application/octet-stream'
    expect(Object.fromEntries(operations)).toEqual({
      authSignIn: { id: 'auth.signIn', method: 'POST', path: '/sign-in', auth: false },
      authAuthorize: { id: 'auth.authorize', method: 'GET', path: '/authorize', redirect: true, errors: true, auth: false },
      authExchange: { id: 'auth.exchange', method: 'POST', path: '/token', write: 'writeForm', bodiless: true },
      staplersList: { id: 'staplers.list', method: 'GET', path: '/staplers', pages: 'pages by offset' },
      reportsCreate: { id: 'reports.create', method: 'POST', path: '/reports', write: 'writeFile', bodiless: true },
      reportsRulesGet: { id: 'reports.rules.get', method: 'GET', path: '/reports/rules/{uploadToken}', errors: true },
      reportsGet: { id: 'reports.get', method: 'GET', path: '/reports/{report}', read: 'readFile', accept: octets, errors: true },
      memoGet: { id: 'memo.get', method: 'GET', path: '/memo', read: 'readPlainText', accept: 'text/plain' },
    })
  })

  test('are uploads if the tokens of an operation have rules', async () => {
    const calls = callsOf(await initechSources())
    expect(Object.keys(calls).filter((name) => calls[name]?.kind === 'upload')).toEqual(['reportsCreate'])
    expect(calls['reportsCreate']).toMatchObject({ client: 'client', options: { client: 'client', path: 'reportsCreate' } })
    expect(calls['reportsCreate']?.tokens).toEqual({
      token: 'Upload-Token',
      rules: { id: 'reports.rules.get', method: 'GET', path: '/reports/rules/{uploadToken}' },
      parameter: 'uploadToken',
      maxBytes: '/size',
      types: '/types',
    })
  })

  test('name the documented headers of their responses', async () => {
    const headers = { Location: { schema: { type: 'string' } }, 'X-Job': { schema: { type: 'string' } } }
    const sources = await sourcesOf({ '/paths/~1status/get/responses/200/headers': headers })
    const text = sources.get('operations.gen.ts')?.replace(/\s+/g, ' ')
    expect(text).toContain("): Call<StatusGetResponses, unknown, DocumentedResponse<'Location' | 'X-Job'>> =>")
    expect(text).toContain("call<StatusGetResponses, unknown, DocumentedResponse<'Location' | 'X-Job'>>(")
    expect(text).toContain('* Response header `Location`. *')
  })

  test('accept and return files in their types', async () => {
    const text = (await initechSources()).get('operations.gen.ts')?.replace(/\s+/g, ' ')
    expect(text).toContain(
      'reportsCreate = (options: Arguments<WithBody<ReportsCreateData, UploadBody>, UploadOptions> & { client: Client; }): Call<ReportsCreateResponses, unknown> =>',
    )
    expect(text).toContain('): Call<Downloads<ReportsGetResponses>, ReportsGetErrors> =>')
    expect(text).toContain('): Call<MemoGetResponses, unknown> =>')
  })
})

describe('types', () => {
  test('are those of the components and operations, and no others', async () => {
    const sources = await plainSources()
    const names = [...(sources.get('types.gen.ts') ?? '').matchAll(/^export type (\w+)/gm)].map(([, name]) => name ?? '')
    const components = ['Domain', 'DomainCreate', 'DomainPage', 'Problem', 'Restart', 'Status', 'Taken']
    expect(names.filter((name) => !/(Data|Errors?|Responses?)$/.test(name)).sort()).toEqual(['ClientOptions', ...components].sort())
  })

  test('keep the names of components', async () => {
    const text = (await sourcesOf({ '/components/schemas/DNSRecord': { type: 'string' } })).get('types.gen.ts')
    expect(text).toContain('export type DNSRecord = string')
  })

  test('are not emitted for shared parameters and bodies, which may have the name of a component', async () => {
    const sources = await plainSources()
    const path = '/paths/~1domains~1{domainName}'
    const shared = await sourcesOf({
      '/components/parameters/domain': {
        name: 'domainName',
        in: 'path',
        required: true,
        schema: { type: 'string' },
        example: 'example.com',
      },
      [`${path}/parameters/0`]: { $ref: '#/components/parameters/domain' },
      '/components/requestBodies/Restart': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Restart' } } } },
      '/paths/~1restart/post/requestBody': { $ref: '#/components/requestBodies/Restart' },
    })
    const withoutComments = (text = '') => text.replaceAll(/\n? *\/\*\*.*?\*\//gs, '')
    for (const file of ['types.gen.ts', 'zod.gen.ts']) expect(withoutComments(shared.get(file))).toBe(withoutComments(sources.get(file)))
  })

  test('of responses without a body are void, whatever the status', async () => {
    const sources = await plainSources()
    expect(sources.get('types.gen.ts')).toMatch(/export type DomainsCreateResponses = \{[^}]*201: Domain;[^}]*202: void;/)
    expect(sources.get('types.gen.ts')).toMatch(/export type DomainsDeleteResponses = \{[^}]*204: void;/)
  })

  test('of 204 and 205 beside a body are undefined, whatever is documented', async () => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Domain' } } }
    const sources = await sourcesOf({
      '/paths/~1domains/post/responses/204': { description: 'Done.', content },
      '/paths/~1domains/post/responses/205': { description: 'Done.' },
    })
    expect(sources.get('types.gen.ts')).toMatch(
      /DomainsCreateResponses = \{[^}]*201: Domain;[^}]*202: void;[^}]*204: undefined;[^}]*205: undefined;/,
    )
  })

  test('cannot be broken by a description', async () => {
    const text =
      (
        await sourcesOf({
          '/components/schemas/Status/description': 'a */ b',
          '/components/schemas/Status/properties/up/description': 'c */ d',
        })
      ).get('types.gen.ts') ?? ''
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    expect(text).toContain('up: boolean')
  })
})
