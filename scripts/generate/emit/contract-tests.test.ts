import { describe, expect, test } from 'vitest'
import { acmeModel, declaredMethods, type Edits, globexModel, initechModel } from '../test/fixture.ts'
import { emitContractTests } from './contract-tests.ts'

const schemas = new Set(['zDomainsListResponse', 'zDomainsDnsCreateResponse', 'zDomain'])
const text = emitContractTests(acmeModel(), schemas)

/** Returns the case of one operation. */
function caseOf(id: string, source = text): string | undefined {
  return source.split(/^(?=contract\.)/m).find((part) => part.startsWith(`contract.operation('${id}'`))
}

test('emits a case for every operation, and checks their number', () => {
  expect(text.match(/^contract\.operation\(/gm)).toHaveLength(8)
  expect(text).toContain('\ncontract.complete(8)\n')
})

test("creates the clients for each call, with the harness's options and their credential names", () => {
  expect(text).toContain("await startContract<'apiKey'>(new URL('../../mock/specs/acme.json', import.meta.url))")
  expect(text).toContain('\nconst client = () => new Acme(contract.options)\n')
  expect(text).toContain('\nconst flat = () => functions.createClient(contract.options)\n')
  expect(text).toContain('\nconst paths = () => createAcmeFetch(contract.options)\n')
})

test('a case calls class, function and paths with the examples of all parameters and of the body', () => {
  expect(caseOf('domains.dns.create')).toBe(`contract.operation('domains.dns.create', {
  client: () => client().domains.dns.create({ path: { domainName: 'example.com' }, headers: { 'x-request-id': 'made-up' }, body: { content: '192.0.2.1' } }),
  functions: () => functions.domainsDnsCreate({ client: flat(), path: { domainName: 'example.com' }, headers: { 'x-request-id': 'made-up' }, body: { content: '192.0.2.1' } }),
  paths: () => paths().POST('/domains/{domainName}/dns', { params: { path: { domainName: 'example.com' }, header: { 'x-request-id': 'made-up' } }, body: { content: '192.0.2.1' } }),
  responseSchema: zDomainsDnsCreateResponse,
})

`)
  expect(caseOf('domains.list')).toContain("client().domains.list({ query: { tag: 'prod', page: 1 } })")
  expect(caseOf('domains.list')).toContain("paths().GET('/domains', { params: { query: { tag: 'prod', page: 1 } } })")
})

test('an operation without parameters is called without arguments', () => {
  expect(caseOf('status.get')).toContain(
    "client: () => client().status.get(),\n  functions: () => functions.statusGet({ client: flat() }),\n  paths: () => paths().GET('/status'),",
  )
})

test('checks the response if it has a schema, and imports only those schemas', () => {
  expect(caseOf('domains.list')).toContain('responseSchema: zDomainsListResponse,')
  expect(caseOf('domains.get')).toContain("responseSchema: 'unknown',")
  expect(text).toContain("import { zDomainsDnsCreateResponse, zDomainsListResponse } from '../src/zod.gen.js'")
})

describe('variants of one route', () => {
  const globex = emitContractTests(globexModel(), new Set())

  test('have a case each, with their own example', () => {
    expect(caseOf('things.rename', globex)).toContain("client().things.rename({ path: { name: 'a' }, body: { name: 'b' } })")
    expect(caseOf('things.rename', globex)).toContain(
      "paths().PATCH('/things/{name}', { params: { path: { name: 'a' } }, body: { name: 'b' } })",
    )
    expect(caseOf('things.parts.move', globex)).toContain("client().things.parts.move({ path: { name: 'a' }, body: { part: 1, to: 'b' } })")
    expect(caseOf('things.change', globex)).toBeUndefined()
    expect(globex).toContain('\ncontract.complete(4)\n')
  })
})

describe('a body that is not JSON', () => {
  const initech = emitContractTests(initechModel(), new Set(['zReportsGetResponse', 'zMemoGetResponse', 'zAuthAuthorizeResponse']))

  test('is uploaded as a file, without asking for its rules', () => {
    const body = "body: new Blob(['made-up bytes'])"
    expect(caseOf('reports.create', initech)).toContain(
      `client().reports.create({ headers: { 'Upload-Token': 'made-up' }, ${body}, rules: false })`,
    )
    expect(caseOf('reports.create', initech)).toContain(
      `paths().POST('/reports', { params: { header: { 'Upload-Token': 'made-up' } }, ${body} })`,
    )
    // Through class and function.
    expect(initech.match(/rules: false/g)).toHaveLength(2)
  })

  test('is sent as a form', () => {
    expect(caseOf('auth.exchange', initech)).toContain("client().auth.exchange({ body: { code: 'made-up' } })")
  })

  test('is read as a stream if it is a file, without a schema', () => {
    expect(caseOf('reports.get', initech)).toContain(
      "paths().GET('/reports/{report}', { params: { path: { report: 'tps' } }, parseAs: 'stream' })",
    )
    expect(caseOf('reports.get', initech)).toContain("client().reports.get({ path: { report: 'tps' } }),")
    expect(caseOf('reports.get', initech)).toContain("responseSchema: 'file',")
  })

  test('is read as text if it is text, with a schema', () => {
    expect(caseOf('memo.get', initech)).toContain(
      "client().memo.get(),\n  functions: () => functions.memoGet({ client: flat() }),\n  paths: () => paths().GET('/memo', { parseAs: 'text' }),",
    )
    expect(caseOf('memo.get', initech)).toContain('responseSchema: zMemoGetResponse,')
  })

  test('is not checked for a redirect, whatever schema its errors have', () => {
    expect(caseOf('auth.authorize', initech)).toContain("paths().GET('/authorize'),\n  responseSchema: undefined,")
  })

  test('imports only the schemas that check something', () => {
    expect(initech).toContain("import { zMemoGetResponse } from '../src/zod.gen.js'")
  })
})

describe('the credentials', () => {
  const key = '/components/securitySchemes/token'
  const started = (edits: Edits = {}) => /startContract<([^>]*)>/.exec(emitContractTests(globexModel(edits), new Set()))?.[1]
  const [signed, value, constant] = declaredMethods(globexModel())

  test('are those of the first auth method', () => {
    expect(started()).toBe("'login' | 'privateKey'")
    expect(started({ [`${key}/x-auth`]: [value, signed] })).toBe("'token'")
  })

  test('are those that are exchanged for a token, without the second factor', () => {
    expect(emitContractTests(initechModel(), new Set())).toContain("startContract<'email' | 'password'>(")
  })

  test('are those of the first auth method with credentials, even after a constant', () => {
    expect(started({ [`${key}/x-auth`]: [constant, value] })).toBe("'token'")
  })
})
