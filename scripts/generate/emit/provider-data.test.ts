import { literal } from '../code.ts'
import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits } from '../test/fixture.ts'
import { emitProviderData } from './provider-data.ts'

const key = '/components/securitySchemes/key'
const credentials = (...options: string[]) =>
  Object.fromEntries(options.map((option, index) => [option, { description: `The ${option}.`, example: 'made-up', secret: index > 0 }]))
const emit = (edits: Edits = {}) => emitProviderData(acmeModel(edits))

describe('provider', () => {
  test('is declared as data', () => {
    const text = emit()
    expect(text).toContain('export const provider: Provider = /* @__PURE__ */ declare(apiKeyMethod)\n')
    for (const line of [
      `name: 'Acme',`,
      `baseUrl: 'https://api.acme.example/v1',`,
      `mediaType: 'application/json',`,
      'authMethods,',
      `userAgent: 'hostwright-acme/0.0.0-source',`,
      `const apiKeyMethod: AuthMethod = { credentials: { apiKey: true }, isCallable: true, scheme: /* @__PURE__ */ bearer('apiKey') }`,
    ])
      expect(text).toContain(`\n${line}\n`)
    expect(text).toContain(`\nrateLimit: rateLimit({ limit: 60, window: 60, headers: { remaining: 'x-remaining' } }),\n`)
    expect(text).toContain(`\nerror: { message: '/message' },\n`)
  })

  test('declares errors that pass by themselves', () => {
    const text = emit({ '/x-retry': { passing: [{ status: 423 }, { code: 'busy', phrase: 'running' }] } })
    expect(text).toContain(`\npassing: passing([{ status: 423 }, { code: 'busy', phrase: 'running' }]),\n`)
    expect(text).toMatch(/import \{[^}]*\bpassing\b[^}]*\} from '@hostwright\/core\/internal'/)
    expect(emit()).not.toContain('passing')
  })

  test('takes base URLs for other servers if an operation is on one', () => {
    const text = emit({ '/paths/~1status/get/servers': [{ url: 'https://status.acme.example' }] })
    expect(text).toContain('\nservers: otherServers,\n')
    expect(text).toMatch(/export interface AcmeOptions extends ClientOptions, ServerOptions\b/)
    expect(emit()).not.toContain('ervers')
  })

  test('declares for how long reads may miss what was created', () => {
    const consistency = { event: 'ETag', reached: 'If-Event', status: 412, lag: { statuses: [404], seconds: 5 } }
    expect(emit({ '/x-consistency': consistency })).toContain(`lag: { statuses: [404], seconds: 5 } }),\n`)
  })

  test('gives links the parts that page sizes and totals need', () => {
    const style = { kind: 'link', query: { page: 'page', size: 'limit' }, items: '/result/entries', next: '/links/next', total: '/count' }
    expect(emit({ '/x-pagination-styles/link': style })).toContain(
      `linkStyle({ items: '/result/entries', next: '/links/next', size: 'limit', total: '/count' })`,
    )
  })

  test('leaves out undeclared limits and errors', () => {
    const text = emit({ '/x-rate-limit': undefined, '/x-error': undefined })
    expect(text).not.toContain('rateLimit')
    expect(text).not.toContain('error:')
  })

  test('reads declared fields and advice with functions of core', () => {
    const advice = { phrase: 'Remote IP', text: 'Register it.' }
    const listed = emit({ '/x-error': { fields: { at: '/errors', name: '/path', text: '/why' }, advice: [advice] } })
    expect(listed).toContain(
      `error: { fields: listedFields('/errors', '/path', '/why'), advice: adviceOn([{ phrase: 'Remote IP', text: 'Register it.' }]) },`,
    )
    expect(listed).toMatch(/import \{[^}]*\blistedFields, adviceOn\b[^}]*\} from '@hostwright\/core\/internal'/)
    const keyed = emit({ '/x-error': { fields: { at: '' }, advice: [{ ...advice, keepsToken: true }] } })
    expect(keyed).toContain(`error: { fields: keyedFields(''), advice: adviceOnTokens(`)
    expect(keyed).not.toMatch(/listedFields|headerText/)
  })

  test('reads the message from several pointers, and from a base64 header', () => {
    expect(emit({ '/x-error': { message: ['/message', '/error'] } })).toContain(`error: { message: ['/message', '/error'] },`)
    expect(emit({ '/x-error': { header: 'X-Message', headerBase64: 'X-Message-Base64' } })).toContain(
      `error: { header: headerText('X-Message', 'X-Message-Base64') },`,
    )
  })

  test('has the most common media type of bodies', () => {
    const json = (path: string) => ({
      [`${path}/requestBody/content/application~1json`]: undefined,
      [`${path}/requestBody/content/application~1vnd.api+json`]: {},
    })
    expect(emit({ ...json('/paths/~1domains/post'), ...json('/paths/~1restart/post') })).toContain(`mediaType: 'application/vnd.api+json'`)
  })
})

test('emits createClient with all options', () => {
  expect(emit()).toContain('export const createClient = (options: AcmeOptions): Client => new Client(declare(apiKeyMethod), options)\n')
  expect(emit()).toContain('Returns a client for the flat functions: `statusGet({ client })`.')
  expect(emit({ '/paths/~1status': undefined })).toContain('Returns a client for the flat functions: `domainsGet({ client, … })`.')
})

describe('options', () => {
  test('are the described credentials, in their order', () => {
    const text = emit({ [`${key}/scheme`]: 'basic', [`${key}/x-credentials`]: credentials('login', 'password') })
    const options = text.slice(text.indexOf('export interface'), text.indexOf('const loginMethod'))
    expect(options).toBe(`export interface AcmeOptions extends ClientOptions {
  /**
   * The login.
   */
  readonly login: string | undefined
  /**
   * The password. Never appears in errors, events or logs.
   */
  readonly password: string | undefined
}

`)
  })

  test('have descriptions on one line, which cannot end their comment', () => {
    const text = emit({ [`${key}/x-credentials/apiKey/description`]: 'Key of\nthe */ dashboard\n' })
    expect(text).toContain('   * Key of the *\\/ dashboard. Never appears')
  })
})

describe('the auth method', () => {
  const declared = { clientId: 'id', clientSecret: 'secret', tokenUrl: 'https://acme.example/token' }
  const oauth2 = (flow: object, more: Edits = {}) => ({
    [`${key}/type`]: 'oauth2',
    [`${key}/flows`]: { clientCredentials: { tokenUrl: declared.tokenUrl, scopes: {}, ...flow } },
    [`${key}/x-credentials`]: credentials('id', 'secret'),
    ...more,
  })
  const cases: [kind: string, edits: Edits, scheme: string, core: string][] = [
    ['http bearer', {}, "bearer('apiKey')", 'bearer, type TokenFunction'],
    [
      'http basic',
      { [`${key}/scheme`]: 'basic', [`${key}/x-credentials`]: credentials('login', 'password') },
      "basic('login', 'password')",
      'basic',
    ],
    [
      'a key in a header',
      { [`${key}/type`]: 'apiKey', [`${key}/in`]: 'header', [`${key}/name`]: 'X-Acme-Key' },
      "headerKey('x-acme-key', 'apiKey')",
      'headerKey, type TokenFunction',
    ],
    [
      'OAuth2 client credentials in a form',
      oauth2({}),
      `clientCredentials(${literal({ tokenUrl: declared.tokenUrl, clientId: 'id', clientSecret: 'secret', format: 'form' })})`,
      'clientCredentials, type TokenOptions',
    ],
    [
      'OAuth2 client credentials as JSON, with lifetime and scopes',
      oauth2({ scopes: { read: 'Reads.', write: 'Writes.' } }, { [`${key}/x-token-request`]: { format: 'json', lifetime: 900 } }),
      `clientCredentials(${literal({ tokenUrl: declared.tokenUrl, clientId: 'id', clientSecret: 'secret', format: 'json', lifetime: 900, scope: 'read write' })})`,
      'clientCredentials, type TokenOptions',
    ],
  ]

  test.each(cases)('by %s', (_, edits, scheme, core) => {
    const text = emit(edits)
    expect(text).toMatch(/\nconst \w+Method: AuthMethod = \{ credentials: \{[^}]*\}, (isCallable: true, )?scheme: .* \}\n/)
    expect(text).toContain(`, scheme: /* @__PURE__ */ ${scheme} }\n`)
    expect(text).toContain(`import { Client, type ClientOptions, type Provider, type AuthMethod, ${core}, type PaginationStyle`)
  })

  test('has token options only if it fetches tokens', () => {
    expect(emit(oauth2({}))).toContain('export interface AcmeOptions extends ClientOptions, TokenOptions {')
    expect(emit()).not.toContain('TokenOptions')
  })
})

describe('pagination styles', () => {
  test('are constants with the parts that a client reads', () => {
    const text = emit()
    expect(text).toContain(
      `export const pagesByPage: PaginationStyle = /* @__PURE__ */ pageStyle({ query: { page: 'page', size: 'limit' }, items: '/data', total: '/total', defaultSize: 20 })`,
    )
    expect(text).toContain(
      `export const pagesByLink: PaginationStyle = /* @__PURE__ */ linkStyle({ items: '/result/entries', next: '/links/next' })`,
    )
  })

  const query = { page: 'page', size: 'limit' }
  test.each([
    [
      { kind: 'cursor', query, items: '/data', next: '/next', more: '/more', maxSize: 9 },
      `cursorStyle({ query: { page: 'page', size: 'limit' }, items: '/data', next: '/next', more: '/more' })`,
    ],
    [
      { kind: 'lastItem', query, after: '/id', defaultSize: 9 },
      `lastItemStyle({ query: { page: 'page', size: 'limit' }, items: '', after: '/id' })`,
    ],
    [{ kind: 'linkHeader', query, headers: { total: 'X-Total' } }, `linkHeaderStyle({ items: '', size: 'limit', total: 'X-Total' })`],
    [
      { kind: 'offset', query, items: '/data', size: '/size', more: '/more', headers: { total: 'X-Total' } },
      `inEnvelope(offsetStyle({ query: { page: 'page', size: 'limit' }, headers: { size: '/size', total: 'X-Total' } }), { items: '/data', more: '/more' })`,
    ],
    [
      { kind: 'header', items: '/data', request: { page: 'x-page' }, response: { page: 'x-page', pages: 'x-pages' } },
      `inEnvelope(headerStyle({ page: 'x-page', current: 'x-page', pages: 'x-pages' }), { items: '/data' })`,
    ],
  ])('have a function of core for each kind: %j', (declared, call) => {
    const text = emit({ '/x-pagination-styles/other': declared })
    expect(text).toContain(`export const pagesByOther: PaginationStyle = /* @__PURE__ */ ${call}\n`)
    for (const [, factory] of call.matchAll(/\b(\w+)\(/g))
      expect(text).toMatch(new RegExp(`import \\{[^}]*\\b${factory}\\b[^}]*\\} from '@hostwright/core/internal'`))
  })

  test('are functions of the items if each list declares its own', () => {
    const declared = { kind: 'page', query, total: '/total' }
    const list = '/paths/~1domains/get/x-pagination'
    const text = emit({ '/x-pagination-styles/page': declared, [list]: { style: 'page', items: '/data' } })
    expect(text).toContain(
      `export const pagesByPage = (items: string): PaginationStyle => pageStyle({ query: { page: 'page', size: 'limit' }, items, total: '/total' })\n`,
    )
  })

  test('may have the name of a keyword or another constant', () => {
    const page = { kind: 'link', items: '/data', next: '/next' }
    const text = emit({ '/x-pagination-styles/default': page, '/x-pagination-styles/provider': page })
    expect(text).toContain('export const pagesByDefault:')
    expect(text).toContain('export const pagesByProvider:')
  })

  test('import nothing if there are none', () => {
    const text = emit({
      '/x-pagination-styles': undefined,
      '/paths/~1domains/get/x-pagination': undefined,
      '/paths/~1domains~1{domainName}~1dns/get/x-pagination': undefined,
    })
    expect(text).toContain(
      "import { Client, type ClientOptions, type Provider, type AuthMethod, bearer, type TokenFunction, rateLimit } from '@hostwright/core/internal'",
    )
    expect(text).not.toContain('pagesBy')
  })
})
