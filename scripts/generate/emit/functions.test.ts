import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { ProviderModel } from '../model/model.ts'
import { acmeModel, type Edits, globexModel, initechModel } from '../test/fixture.ts'
import { emitFunctions } from './functions.ts'

/** Emits the functions of a provider, with an error type for each operation that documents errors. */
function emit(model: ProviderModel): string {
  const failing = model.operations.filter(({ anyError, errorStatuses }) => anyError || errorStatuses.length > 0)
  return emitFunctions(model, new Set(failing.map(({ type }) => `${type}Errors`)))
}

const withoutBreaks = (text: string) => text.replace(/\s+/g, ' ')

const acme = (edits: Edits = {}) => emit(acmeModel(edits))
const globex = emit(globexModel())
const initech = emit(initechModel())

interface Called {
  readonly kind: string
  readonly client: unknown
  readonly operation: unknown
  /** Of an upload. */
  readonly tokens?: unknown
  readonly options: unknown
}

/** Returns the data that each flat function passes to core, with fakes for core and pagination styles. */
function callsOf(source: string): Record<string, Called> {
  const { outputText } = ts.transpileModule(source, {
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
  const declared = Object.entries(functions).filter(([name]) => source.includes(`export function ${name}(`))
  return Object.fromEntries(declared.map(([name, call]) => [name, call({ client: 'client', path: name })]))
}

describe('flat functions', () => {
  test('pass operations to core as data, without defaults', () => {
    const source = acme()
    const operations = Object.fromEntries(Object.entries(callsOf(source)).map(([name, { operation }]) => [name, operation]))
    expect(operations).toEqual({
      domainsList: { id: 'domains.list', method: 'GET', path: '/domains', pages: 'pages by page', errors: [401] },
      domainsCreate: { id: 'domains.create', method: 'POST', path: '/domains', empty: [202], errors: [401, 409], retry: 'never' },
      domainsGet: { id: 'domains.get', method: 'GET', path: '/domains/{domainName}', errors: [401, 404] },
      domainsDelete: { id: 'domains.delete', method: 'DELETE', path: '/domains/{domainName}', bodiless: true, errors: [404] },
      domainsDnsList: { id: 'domains.dns.list', method: 'GET', path: '/domains/{domainName}/dns', pages: 'pages by link', errors: [] },
      domainsDnsCreate: {
        id: 'domains.dns.create',
        method: 'POST',
        path: '/domains/{domainName}/dns',
        type: 'application/vnd.acme+json',
        bodiless: true,
        errors: [404],
        retry: 'safe',
      },
      statusGet: { id: 'status.get', method: 'GET', path: '/status', errors: [], auth: false },
      statusRestart: { id: 'status.restart', method: 'POST', path: '/restart', bodiless: true, errors: [401] },
    })
  })

  test('say which documented errors have no body', () => {
    const source = acme({ '/components/responses/NotFound/content': undefined })
    expect(callsOf(source)['domainsDelete']?.operation).toMatchObject({ bodiless: true, empty: [404], errors: [404] })
  })

  test('exist for each variant of a route, and contain pointers to items and numbered arrays', () => {
    const operations = Object.entries(callsOf(globex)).map(([name, { operation }]) => [name, operation])
    const change = { method: 'PATCH', path: '/things/{name}', bodiless: true, errors: [404], retry: 'safe' }
    expect(Object.fromEntries(operations)).toEqual({
      thingsList: { id: 'things.list', method: 'GET', path: '/things', pages: 'pages by links at /things', indexed: ['tags'], errors: [] },
      thingsRename: { id: 'things.rename', ...change },
      thingsPartsMove: { id: 'things.parts.move', ...change },
      notesList: { id: 'notes.list', method: 'GET', path: '/notes', pages: 'pages by pager', errors: [] },
    })
  })

  test('of variants share the types of their route, but each has its own body and comment', () => {
    const text = withoutBreaks(globex)
    for (const [name, body] of Object.entries({ thingsRename: 'ThingRename', thingsPartsMove: 'PartMove' })) {
      expect(text).toContain(
        `export function ${name}(options: Arguments<WithBody<ThingsChangeData, ${body}>> & { client: Client }): Call<ThingsChangeResponses, ThingsChangeErrors> {`,
      )
    }
    expect(text).toContain(
      '* Move a part. * * Takes it elsewhere. * * `PATCH /things/{name}` * * @deprecated */ export function thingsPartsMove',
    )
    expect(text).toContain('* Rename a thing. * * Gives it a name. * * `PATCH /things/{name}` */ export function thingsRename')
    expect(text).not.toContain('thingsChange')
  })

  test('of lists whose response is an array have its items', () => {
    const text = withoutBreaks(globex)
    expect(text).toContain('): ListCall<NotesListResponses, unknown, Note> {')
    expect(text).toContain('): ListCall<ThingsListResponses, unknown, Thing> {')
  })

  test('return lists if the operation pages, otherwise calls', () => {
    const source = acme()
    const calls = callsOf(source)
    const lists = Object.keys(calls).filter((name) => calls[name]?.kind === 'list')
    expect(lists.sort()).toEqual(['domainsDnsList', 'domainsList'])
  })

  test('pass on their client and their options', () => {
    const source = acme()
    expect(callsOf(source)['domainsGet']).toMatchObject({ client: 'client', options: { client: 'client', path: 'domainsGet' } })
  })

  test('carry the comment of their operation', () => {
    const source = acme()
    expect(source).toContain(`/**
 * Give a domain back.
 *
 * Ends the contract.
 *
 * \`DELETE /domains/{domainName}\`
 *
 * @deprecated
 */
export function domainsDelete(`)
  })

  test("leave out the provider's media type", () => {
    const source = acme()
    expect(source.match(/type: '/g)).toHaveLength(1)
  })
})

describe('flat functions of files, forms, text and redirects', () => {
  test('contain how bodies are written and responses are read, and that any error is documented', () => {
    const operations = Object.entries(callsOf(initech)).map(([name, { operation }]) => [name, operation])
    const octets = 'application/octet-stream'
    expect(Object.fromEntries(operations)).toEqual({
      authSignIn: { id: 'auth.signIn', method: 'POST', path: '/sign-in', errors: [], auth: false },
      authAuthorize: { id: 'auth.authorize', method: 'GET', path: '/authorize', redirect: true, auth: false },
      authExchange: { id: 'auth.exchange', method: 'POST', path: '/token', write: 'writeForm', bodiless: true, errors: [] },
      staplersList: { id: 'staplers.list', method: 'GET', path: '/staplers', pages: 'pages by offset', errors: [] },
      reportsCreate: { id: 'reports.create', method: 'POST', path: '/reports', write: 'writeFile', bodiless: true, errors: [] },
      reportsRulesGet: { id: 'reports.rules.get', method: 'GET', path: '/reports/rules/{uploadToken}' },
      reportsGet: { id: 'reports.get', method: 'GET', path: '/reports/{report}', read: 'readFile', accept: octets },
      memoGet: { id: 'memo.get', method: 'GET', path: '/memo', read: 'readPlainText', accept: 'text/plain', errors: [] },
    })
  })

  test('are uploads if the tokens of an operation have rules', () => {
    const calls = callsOf(initech)
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

  test('name the documented headers of their responses', () => {
    const headers = { Location: { schema: { type: 'string' } }, 'X-Job': { schema: { type: 'string' } } }
    const source = acme({ '/paths/~1status/get/responses/200/headers': headers })
    const text = withoutBreaks(source)
    expect(text).toContain("): Call<StatusGetResponses, unknown, DocumentedResponse<'Location' | 'X-Job'>> {")
    expect(text).toContain('* Response header `Location`. *')
  })

  test('accept and return files in their types', () => {
    const text = withoutBreaks(initech)
    expect(text).toContain(
      'reportsCreate(options: Arguments<WithBody<ReportsCreateData, UploadBody>, UploadOptions> & { client: Client }): Call<ReportsCreateResponses, unknown> {',
    )
    expect(text).toContain('): Call<Downloads<ReportsGetResponses>, ReportsGetErrors> {')
    expect(text).toContain('): Call<MemoGetResponses, unknown> {')
  })
})

test('types and createClient are exported beside the functions, the class is not', () => {
  const text = acme()
  expect(text).toContain("export type * from './types.gen.js'")
  expect(text).toContain("export { createClient, type AcmeOptions } from './provider.gen.js'")
  expect(text).not.toContain('client.gen')
})

describe('imports', () => {
  test('contain the names that are used', () => {
    expect(acme().slice(0, 420)).toContain(`import { pagesByLink, pagesByPage } from './provider.gen.js'
import { type Arguments, call, type Call, type Client, list, type ListCall, type ListCallOptions } from '@hostwright/core/internal'

import type { Domain, DomainsCreateData, `)
    expect(
      acme({ '/paths/~1domains/get/x-pagination': undefined, '/paths/~1domains~1{domainName}~1dns/get/x-pagination': undefined }),
    ).toMatch(/^import \{ type Arguments, call, type Call, type Client \} from/)
  })

  test('give way to functions and types with their names', () => {
    const text = acme({
      '/paths/~1status/get/operationId': 'read.file',
      '/paths/~1status/get/responses/200/content': { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      '/components/schemas/Client': { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      '/components/schemas/DomainPage/properties/data/items': { $ref: '#/components/schemas/Client' },
    })
    expect(text).toContain('readFile as _readFile')
    expect(text).toContain('export function readFile(')
    expect(text).toContain('read: _readFile')
    expect(text).toContain('Client as _Client, ')
    expect(text).toContain('ListCall<DomainsListResponses, DomainsListErrors, _Client>')
  })
})
