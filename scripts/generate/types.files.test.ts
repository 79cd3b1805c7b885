import { describe, expect, test } from 'vitest'
import { type Edits, initech, run, workspace } from './test/fixture.ts'
import { typeCheck } from './test/type-check.ts'

const EQUAL = `
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
declare function check<_ extends true>(): void
`

/** A program with valid and invalid calls. `check` accepts `true` only. */
const USAGE = `
import { Initech, createAuthorizationUrl, exchangeCode, type Grant, type InitechOptions, type Missing, type Problem, type Rules, type Stapler } from './packages/initech/src/index.gen.js'
import { byEmail, createClient, memoGet, reportsCreate, reportsGet } from './packages/initech/src/functions.gen.js'
import { createInitechFetch } from './packages/initech/src/openapi-fetch.gen.js'

// Exchanged credentials, a second factor, and readYourWrites.
const initech = new Initech({ email: 'made-up', password: 'made-up' })
new Initech({ email: 'made-up', password: 'made-up', code: () => '123456', readYourWrites: false })
new Initech({ email: 'made-up', password: 'made-up', code: async () => '123456' })
check<Equal<InitechOptions['readYourWrites'], boolean | undefined>>()
// @ts-expect-error -- half of an auth method
new Initech({ email: 'made-up' })
// @ts-expect-error -- a code is single-use; a function returns the current one
new Initech({ email: 'made-up', password: 'made-up', code: '123456' })
// @ts-expect-error -- a second factor of another auth method
new Initech({ token: 'made-up', code: () => '123456' })
// @ts-expect-error -- credentials of an application that acts for users
new Initech({ clientId: 'made-up', clientSecret: 'made-up' })

// A session.
const session = initech.session()
check<Equal<typeof session, Initech>>()

// An upload: a file, or a form with some.
const headers = { 'Upload-Token': 'made-up' }
const file = new Blob(['made-up'])
const uploaded = await initech.reports.create({ headers, body: file, rules: { maxBytes: 10, types: ['text/plain'] }, maxRetries: 0 })
check<Equal<typeof uploaded, void>>()
initech.reports.create({ headers, body: file.stream() as ReadableStream<Uint8Array>, rules: false })
initech.reports.create({ headers, body: new Uint8Array([1]) })
initech.reports.create({ headers, body: new FormData() })
initech.reports.create({ headers, body: { cover: file, name: 'TPS' } })
reportsCreate({ client: createClient({ auth: byEmail({ email: 'made-up', password: 'made-up' }) }), headers, body: file, rules: false })
// @ts-expect-error -- no token
initech.reports.create({ body: file })
// @ts-expect-error -- no file
initech.reports.create({ headers })
// @ts-expect-error -- a name is no file
initech.reports.create({ headers, body: 'tps.txt' })
// @ts-expect-error -- invalid rules
initech.reports.create({ headers, body: file, rules: true })
// @ts-expect-error -- rules without an upload
initech.reports.get({ path: { report: 'tps' }, rules: false })

// A download, text, a list by offset.
const path = { report: 'tps' }
const report = await initech.reports.get({ path })
check<Equal<typeof report.stream, ReadableStream<Uint8Array<ArrayBuffer>>>>()
check<Equal<typeof report.name, string | undefined>>()
check<Equal<Awaited<ReturnType<typeof reportsGet>>, typeof report>>()
const memo = await initech.memo.get()
check<Equal<typeof memo, string>>()
check<Equal<Awaited<ReturnType<typeof memoGet>>, string>>()
for await (const item of initech.staplers.list({ query: { limit: 5 }, cursor: '5' })) check<Equal<typeof item, Stapler>>()
const staplers = await initech.staplers.list()
check<Equal<typeof staplers, Stapler[]>>()

// A form.
initech.auth.exchange({ body: { code: 'made-up' } })
// @ts-expect-error -- a field that is required
initech.auth.exchange({ body: {} })

// Errors by name, and one for all others.
const result = await initech.reports.get({ path }).result()
if (result.status === 200) check<Equal<typeof result.data, typeof report>>()
if (result.status === 404) check<Equal<typeof result.error, Missing>>()
if (result.status === 403 || result.status === 503) check<Equal<typeof result.error, Problem>>()
if (!result.ok) check<Equal<typeof result.error, Missing | Problem>>()
const rules = await initech.reports.rules.get({ path: { uploadToken: 'made-up' } }).result()
if (rules.ok) check<Equal<typeof rules.data, Rules>>()
else check<Equal<typeof rules.error, Problem>>()
// @ts-expect-error -- a successful status is not an error
if (rules.status === 204) throw rules
const signedIn = await initech.auth.signIn({ body: { email: 'made-up', pass: 'made-up' } })
check<Equal<typeof signedIn, Grant>>()

// The authorization code flow.
const options = { clientId: 'made-up', redirectUri: 'https://example.com/callback' }
const { url, state, codeVerifier } = await createAuthorizationUrl({ ...options, scope: 'all' })
check<Equal<typeof url, string>>()
const granted = await exchangeCode({ ...options, clientSecret: 'made-up', callbackUrl: url, state, codeVerifier })
check<Equal<typeof granted.expiresAt, Date>>()
new Initech({ token: granted.token })
// @ts-expect-error -- the code verifier is missing
exchangeCode({ ...options, clientSecret: 'made-up', callbackUrl: url, state })

// Paths.
const paths = createInitechFetch({ token: 'made-up' })
const got = await paths.GET('/reports/{report}', { params: { path }, parseAs: 'blob' })
check<Equal<typeof got.data, Blob | undefined>>()
check<Equal<typeof got.error, Missing | Problem | undefined>>()
paths.POST('/reports', { params: { header: headers }, body: file })
paths.POST('/reports', { params: { header: headers }, body: { cover: file } })
paths.POST('/token', { body: { code: 'made-up' } })
// @ts-expect-error -- a name is no file
paths.POST('/reports', { params: { header: headers }, body: { cover: 'tps.txt' } })
`

/** Returns the compiler's errors for Initech's package and a program that uses it. */
async function check(usage: string, edits: Edits = {}): Promise<string> {
  const root = await workspace({ initech: initech(edits) })
  await run(root)
  return typeCheck(root, usage + EQUAL)
}

const DEFAULT_ERROR = `
import { Initech, type Missing, type Problem } from './packages/initech/src/index.gen.js'

const result = await new Initech({ token: 'made-up' }).reports.get({ path: { report: 'tps' } }).result()
if (result.status === 404) check<Equal<typeof result.error, Missing>>()
if (result.status === 418) check<Equal<typeof result.error, Problem>>()
`

const REDIRECT = `
import { Initech } from './packages/initech/src/index.gen.js'

const call = new Initech({ token: 'made-up' }).auth.authorize()
const sent = await call
check<Equal<typeof sent, void>>()
const result = await call.result()
if (result.status === 302) check<Equal<typeof result.data, void>>()
`

// Starting a compiler takes seconds.
describe('emitted types', { timeout: 30_000 }, () => {
  test('cover files, forms and text in requests and responses, and exchanged credentials', async () => {
    expect(await check(USAGE)).toBe('')
  })

  test('give the default error to every status without its own', async () => {
    expect(await check(DEFAULT_ERROR)).toBe('')
  })

  test('give a redirect its response only', async () => {
    expect(await check(REDIRECT)).toBe('')
  })

  test('give a redirect without documented errors its response only', async () => {
    expect(await check(REDIRECT, { '/paths/~1authorize/get/responses/default': undefined })).toBe('')
  })
})
