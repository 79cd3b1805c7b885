import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { generatedWorkspace, writeText } from './test/fixture.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')
const CORE = join(REPOSITORY, 'packages/core/src')

/** What an editor would offer and object to. `check` takes nothing but `true`. */
const USAGE = `
import { Acme, ApiError, RateLimitError, type AcmeOptions, type ClientOptions, type Domain, type DomainPage, type Page, type Problem, type Status, type Taken } from './packages/acme/src/index.gen.js'
import { createClient, domainsCreate, domainsGet, domainsList, statusGet, type ClientOptions as SdkClientOptions, type DomainsListData } from './packages/acme/src/sdk.gen.js'
import { createAcmeFetch } from './packages/acme/src/openapi-fetch.gen.js'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function check<_ extends true>(): void

// The client: options, resources, methods.
const acme = new Acme({ apiKey: 'made-up', retry: 1, timeout: 1000 })
check<Equal<keyof Acme, 'domains' | 'status'>>()
check<Equal<keyof Acme['domains'], 'list' | 'create' | 'get' | 'delete' | 'dns'>>()
check<Equal<AcmeOptions['apiKey'], string>>()
// @ts-expect-error -- no credentials
new Acme({})
// @ts-expect-error -- no such option
new Acme({ apiKey: 'made-up', token: 'made-up' })
// @ts-expect-error -- this client fetches no tokens
new Acme({ apiKey: 'made-up', tokenUrl: 'https://acme.example' })

// A read.
const path = { domainName: 'example.com' }
const get = acme.domains.get({ path, timeout: 5, retry: 0, signal: AbortSignal.timeout(1) })
const domain = await get
check<Equal<typeof domain, Domain>>()
check<Equal<typeof domain.name, string>>()
check<Equal<typeof domain.expires, string | null | undefined>>()
const answer = await get.withResponse()
check<Equal<typeof answer, { readonly data: Domain; readonly response: Response }>>()
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

/** What the compiler says of the generated package and of a file that uses it; empty where nothing is wrong. */
async function typeCheck(usage: string): Promise<string> {
  const root = await generatedWorkspace()
  const config = {
    extends: join(REPOSITORY, 'tsconfig.base.json'),
    compilerOptions: {
      noEmit: true,
      types: [],
      paths: { '@hostwright/core': [join(CORE, 'index.ts')], '@hostwright/core/*': [join(CORE, '*.ts')] },
    },
    files: ['usage.ts'],
  }
  await writeText(join(root, 'tsconfig.json'), JSON.stringify(config))
  await writeText(join(root, 'package.json'), '{ "type": "module" }')
  await writeText(join(root, 'usage.ts'), usage)
  const compiler = promisify(execFile)(join(REPOSITORY, 'node_modules/.bin/tsc'), ['-p', root, '--pretty', 'false'])
  return compiler.then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  )
}

test('emitted sources compile, and lead from credentials to typed answers through class, functions and paths', async () => {
  expect(await typeCheck(USAGE)).toBe('')
})
