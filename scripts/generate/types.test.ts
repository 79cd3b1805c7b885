import { expect, test } from 'vitest'
import { generatedWorkspace, globex, run, workspace } from './test/fixture.ts'
import { typeCheck } from './test/type-check.ts'

/** A program with valid and invalid calls. `check` accepts `true` only. */
const USAGE = `
import { Acme, ApiError, RateLimitError, type AcmeOptions, type ClientOptions, type Domain, type DomainPage, type Page, type Problem, type Status, type Taken } from './packages/acme/src/index.gen.js'
import { createClient, domainsCreate, domainsGet, domainsList, statusGet, type ClientOptions as SdkClientOptions, type DomainsListData } from './packages/acme/src/functions.gen.js'
import { createAcmeFetch } from './packages/acme/src/openapi-fetch.gen.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function check<_ extends true>(): void

// The client: options, resources, methods.
const acme = new Acme({ apiKey: 'made-up', maxRetries: 1, timeout: 1000 })
check<Equal<keyof Acme, 'domains' | 'status' | 'request'>>()
check<Equal<keyof Acme['domains'], 'list' | 'create' | 'get' | 'delete' | 'dns'>>()
check<Equal<AcmeOptions['apiKey'], string | (() => string | Promise<string>) | undefined>>()
new Acme({ apiKey: async () => 'made-up', readOnly: true, backoff: { max: 100 }, retryStatuses: [409] })
new Acme({ apiKey: undefined as string | undefined })
void acme.domains.list({ query: undefined, signal: undefined })
void acme.domains.list({ query: { page: undefined } })
// @ts-expect-error -- no credentials
new Acme({})
// @ts-expect-error -- no such option
new Acme({ apiKey: 'made-up', token: 'made-up' })
// @ts-expect-error -- this client fetches no tokens
new Acme({ apiKey: 'made-up', tokenUrl: 'https://acme.example' })

// A read.
const path = { domainName: 'example.com' }
const get = acme.domains.get({ path, timeout: 5, maxRetries: 0, signal: AbortSignal.timeout(1) })
const domain = await get
check<Equal<typeof domain, Domain>>()
check<Equal<typeof domain.name, string>>()
check<Equal<typeof domain.expires, string | null | undefined>>()
const withResponse = await get.withResponse()
check<Equal<typeof withResponse, { readonly data: Domain; readonly response: Response }>>()
const status = await acme.status.get()
check<Equal<typeof status, Status>>()
// @ts-expect-error -- the path parameter is missing
acme.domains.get()
// @ts-expect-error -- the path parameter is missing
acme.domains.get({ path: {} })
// @ts-expect-error -- a name that is not a string
acme.domains.get({ path: { domainName: 1 } })
// @ts-expect-error -- no such group
acme.domains.get({ path, params: {} })
// @ts-expect-error -- a read takes no cursor
acme.domains.get({ path, cursor: '2' })

// Headers of a call, and a route that the package lacks.
acme.domains.get({ path, headers: { 'x-tenant': 7 }, retryStatuses: [409] })
// @ts-expect-error -- an object is no header
acme.domains.get({ path, headers: { 'x-tenant': {} } })
const other = await acme.request('GET', '/other/{id}', { path: { id: 1 } })
check<Equal<typeof other, unknown>>()
const named = await acme.request<Domain>('POST', '/other', { body: {}, idempotent: true })
check<Equal<typeof named, Domain>>()
// @ts-expect-error -- no such method
acme.request('GRAB', '/other')

// Documented statuses, told apart.
const result = await acme.domains.create({ body: { name: 'example.net' } }).result()
check<Equal<typeof result.status, 201 | 202 | 401 | 409>>()
if (result.status === 201) check<Equal<typeof result.data, Domain>>()
if (result.status === 202) check<Equal<typeof result.data, void>>()
if (result.status === 409) check<Equal<typeof result.error, Taken>>()
if (result.status === 401) check<Equal<typeof result.error, Problem>>()
if (result.ok) check<Equal<typeof result.data, Domain | void>>()
else check<Equal<typeof result.error, Taken | Problem>>()
// @ts-expect-error -- not a documented status
if (result.status === 404) throw result
const undocumented = await acme.status.get().result()
check<Equal<typeof undocumented.ok, true>>()

// Bodies and headers.
// @ts-expect-error -- a required field is missing
acme.domains.create({ body: {} })
// @ts-expect-error -- a field that is not documented
acme.domains.create({ body: { name: 'example.net', price: 1 } })
// @ts-expect-error -- a required header is missing
acme.domains.dns.create({ path, body: { content: '192.0.2.1' } })
acme.domains.dns.create({ path, headers: { 'x-request-id': 'made-up' }, body: { content: '192.0.2.1' } })
const gone = await acme.domains.delete({ path })
check<Equal<typeof gone, void>>()
acme.status.restart()

// Lists.
const domains = acme.domains.list({ query: { tag: 'prod' }, cursor: '2' })
for await (const item of domains) check<Equal<typeof item, Domain>>()
const first = await domains
check<Equal<typeof first, DomainPage>>()
for await (const page of domains.pages()) check<Equal<typeof page, Page<DomainPage, Domain>>>()
for await (const record of acme.domains.dns.list({ path })) check<Equal<typeof record.content, string>>()
// @ts-expect-error -- no such query parameter
acme.domains.list({ query: { tags: 'prod' } })
// @ts-expect-error -- the path parameter is missing
acme.domains.dns.list()
// @ts-expect-error -- a call that does not page has no pages
get.pages()

// Flat functions.
const client = createClient({ apiKey: 'made-up' })
check<Equal<ReturnType<typeof domainsGet>, ReturnType<Acme['domains']['get']>>>()
check<Equal<ReturnType<typeof domainsList>, ReturnType<Acme['domains']['list']>>>()
check<Equal<ReturnType<typeof domainsCreate>, ReturnType<Acme['domains']['create']>>>()
check<Equal<Awaited<ReturnType<typeof statusGet>>, Status>>()
check<Equal<NonNullable<DomainsListData['query']>['page'], number | undefined>>()
domainsGet({ client, path }) satisfies Promise<Domain>
domainsList({ client, cursor: '2' }) satisfies AsyncIterable<Domain>
check<Equal<SdkClientOptions, ClientOptions>>()
// @ts-expect-error -- no client
domainsGet({ path })
// @ts-expect-error -- the path parameter is missing
domainsGet({ client })

// Paths.
const paths = createAcmeFetch({ apiKey: 'made-up' })
const got = await paths.GET('/domains/{domainName}', { params: { path } })
check<Equal<NonNullable<typeof got.data>['name'], string>>()
check<Equal<NonNullable<typeof got.error>['message'], string>>()
// @ts-expect-error -- no such path
paths.GET('/domain')
// @ts-expect-error -- the path parameter is missing
paths.GET('/domains/{domainName}', {})
// @ts-expect-error -- no such method
paths.PUT('/domains', {})

// Errors.
try {
  await acme.status.get()
} catch (error) {
  if (error instanceof ApiError) check<Equal<typeof error.status, number>>()
  if (error instanceof RateLimitError) check<Equal<typeof error.resetAt, Date | undefined>>()
}
`

/** The same for auth methods, default query parameters, variants, and lists with a pointer to their items. */
const GLOBEX_USAGE = `
import { Globex, type GlobexOptions, type Note, type PartMove, type Thing, type ThingPage, type ThingRename } from './packages/globex/src/index.gen.js'
import { byDemo, byLogin, byToken, createClient, thingsPartsMove, thingsRename } from './packages/globex/src/functions.gen.js'
import { createGlobexFetch } from './packages/globex/src/openapi-fetch.gen.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function check<_ extends true>(): void
declare const store: import('@hostwright/core').TokenStore

// One auth method with its options.
const globex = new Globex({ login: 'made-up', privateKey: 'made-up' })
new Globex({ login: 'made-up', privateKey: 'made-up', readOnly: true, life: '1 hour', tokenStore: store, maxRetries: 0 })
new Globex({ token: 'made-up' })
new Globex({ demo: true })
const chosen: GlobexOptions = Math.random() > 0.5 ? { token: 'made-up' } : { demo: true }
new Globex(chosen)
// @ts-expect-error -- no auth method
new Globex({})
// @ts-expect-error -- behaviour is not an auth method
new Globex({ testMode: true })
// @ts-expect-error -- half of an auth method
new Globex({ login: 'made-up' })
// @ts-expect-error -- the other half
new Globex({ privateKey: 'made-up' })
// @ts-expect-error -- a flag is true or absent
new Globex({ demo: false })
// @ts-expect-error -- two auth methods
new Globex({ token: 'made-up', demo: true })
// @ts-expect-error -- two auth methods
new Globex({ login: 'made-up', privateKey: 'made-up', token: 'made-up' })
// @ts-expect-error -- all auth methods
new Globex({ login: 'made-up', privateKey: 'made-up', token: 'made-up', demo: true })
// @ts-expect-error -- an auth method and half of another
new Globex({ token: 'made-up', login: 'made-up' })
// A setting that every client has as well.
new Globex({ token: 'made-up', readOnly: true })
// @ts-expect-error -- a setting of another auth method
new Globex({ demo: true, life: '1 hour' })
// @ts-expect-error -- a setting that is not a boolean
new Globex({ login: 'made-up', privateKey: 'made-up', readOnly: 'yes' })
// @ts-expect-error -- a setting that is not a string
new Globex({ login: 'made-up', privateKey: 'made-up', life: 3600 })
// @ts-expect-error -- no such option
new Globex({ token: 'made-up', apiKey: 'made-up' })
// @ts-expect-error -- tokens come from the API itself
new Globex({ login: 'made-up', privateKey: 'made-up', tokenUrl: 'https://globex.example' })

// Default query parameters.
new Globex({ token: 'made-up', testMode: true, verbose: false })
new Globex({ demo: true, testMode: undefined })
check<Equal<GlobexOptions['testMode'], boolean | undefined>>()
// @ts-expect-error -- not a string
new Globex({ token: 'made-up', testMode: 'true' })
// @ts-expect-error -- not a number
new Globex({ token: 'made-up', verbose: 1 })

// The same options everywhere, and for flat functions one function for each auth method.
const client = createClient({ auth: byLogin({ login: 'made-up', privateKey: 'made-up', life: '1 hour' }), testMode: true })
createClient({ auth: byToken({ token: 'made-up' }), maxRetries: 0 })
createClient({ auth: byDemo() })
// @ts-expect-error -- credentials without their auth method
createClient({ token: 'made-up' })
// @ts-expect-error -- settings without an auth method
createClient({ maxRetries: 0 })
// @ts-expect-error -- another auth method
byToken({ demo: true })
const paths = createGlobexFetch({ demo: true, verbose: true })
// @ts-expect-error -- two auth methods
byToken({ token: 'made-up', demo: true })
// @ts-expect-error -- two auth methods
createGlobexFetch({ token: 'made-up', demo: true })

// Variants: each takes its own body.
const path = { name: 'a' }
check<Equal<keyof Globex['things'], 'list' | 'rename' | 'parts'>>()
check<Equal<Parameters<Globex['things']['rename']>[0]['body'], ThingRename>>()
check<Equal<Parameters<Globex['things']['parts']['move']>[0]['body'], PartMove>>()
const renamed = await globex.things.rename({ path, body: { name: 'b' }, maxRetries: 0 })
check<Equal<typeof renamed, void>>()
globex.things.parts.move({ path, body: { part: 1, to: 'b' } })
thingsRename({ client, path, body: { name: 'b' } })
// @ts-expect-error -- the body of another variant
globex.things.rename({ path, body: { part: 1, to: 'b' } })
// @ts-expect-error -- the body of another variant
globex.things.parts.move({ path, body: { name: 'b' } })
// @ts-expect-error -- both at once
globex.things.rename({ path, body: { name: 'b', part: 1, to: 'b' } })
// @ts-expect-error -- no body
globex.things.rename({ path })
// @ts-expect-error -- no path parameter
globex.things.rename({ body: { name: 'b' } })
// @ts-expect-error -- the body of another variant
thingsPartsMove({ client, path, body: { name: 'b' } })
// @ts-expect-error -- the route is not a method
globex.things.change({ path, body: { name: 'b' } })
paths.PATCH('/things/{name}', { params: { path }, body: { name: 'b' } })
paths.PATCH('/things/{name}', { params: { path }, body: { part: 1, to: 'b' } })
// @ts-expect-error -- a body without a variant
paths.PATCH('/things/{name}', { params: { path }, body: { part: 1 } })

// Lists.
const things = globex.things.list({ query: { tags: ['red'], filter: { name: 'a' } } })
for await (const item of things) check<Equal<typeof item, Thing>>()
const first = await things
check<Equal<typeof first, ThingPage>>()
// @ts-expect-error -- not an array
globex.things.list({ query: { tags: 'red' } })
for await (const item of globex.notes.list()) check<Equal<typeof item, Note>>()
const notes = await globex.notes.list()
check<Equal<typeof notes, Note[]>>()
`

test('emitted sources compile, and type credentials, calls and responses of class, functions and paths', async () => {
  expect(await typeCheck(await generatedWorkspace(), USAGE)).toBe('')
})

test('emitted options accept exactly one auth method, and each variant its own body', async () => {
  const root = await workspace({ globex: globex() })
  await run(root)
  expect(await typeCheck(root, GLOBEX_USAGE)).toBe('')
})
