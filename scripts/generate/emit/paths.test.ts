import { expect, test } from 'vitest'
import { acmeModel, type Edits, initechModel } from '../test/fixture.ts'
import { emitPaths } from './paths.ts'

const upload = '/paths/~1reports/post/requestBody/content'
const report = '/paths/~1reports~1{report}/get/responses/200/content'

/** Names of the types of Initech's operations and errors. */
const TYPES = new Set(['ReportsCreateResponses', 'ReportsGetResponses', 'ReportsGetErrors', 'AuthAuthorizeErrors', 'MemoGetResponses'])

function initech(edits: Edits = {}): string {
  return emitPaths(initechModel(edits), TYPES)
}

test('a route has its methods, each with the types of the functions', () => {
  const types = new Set(['DomainsGetResponses', 'DomainsGetErrors', 'DomainsDeleteResponses', 'DomainsDeleteErrors', 'StatusGetResponses'])
  const text = emitPaths(acmeModel(), types)
  expect(text).toContain(`import type { PathOperation } from '@hostwright/core/openapi-fetch'
import type * as t from './types.gen.js'

type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<'application/json', Data, Responses, Errors, Contents>

/** Routes of the Acme API. */
export interface paths {
`)
  expect(text).toContain(`
  '/domains/{domainName}': {
    /** Read a domain. */
    get: Op<t.DomainsGetData, t.DomainsGetResponses, t.DomainsGetErrors>
    /** Give a domain back. @deprecated */
    delete: Op<t.DomainsDeleteData, t.DomainsDeleteResponses, t.DomainsDeleteErrors>
  }
`)
  expect(text).toContain('    get: Op<t.StatusGetData, t.StatusGetResponses>\n')
})

test('a summary cannot end its comment', () => {
  expect(emitPaths(acmeModel({ '/paths/~1status/get/summary': 'Is */ up?' }), TYPES)).toContain('/** Is *\\/ up? */')
})

test('names the media type of a body if it is not the usual one', () => {
  expect(emitPaths(acmeModel(), new Set(['DomainsDnsCreateResponses']))).toContain("unknown, { body: 'application/vnd.acme+json' }>")
})

test('types files as Blobs, and gives further media types types of their own', () => {
  expect(initech()).toContain("{ body: { 'application/octet-stream': Blob; 'multipart/form-data': t.ReportsCreateBodyMultipartFormData } }")
  expect(initech()).toContain(
    "Op<t.ReportsGetData, t.ReportsGetResponses, t.ReportsGetErrors, { 200: { 'application/octet-stream': Blob } }>",
  )
})

test('types text as string, whatever its format', () => {
  const edits = { [`${upload}/application~1octet-stream/schema`]: { type: 'string', format: 'byte' } }
  expect(initech(edits)).toContain("'application/octet-stream': string;")
  expect(initech()).toContain("Op<t.MemoGetData, t.MemoGetResponses, unknown, { 200: { 'text/plain': string } }>")
})

test('a component keeps its name in any media type, and media types with one schema share its type', () => {
  const schema = { $ref: '#/components/schemas/Rules' }
  expect(initech({ [report]: { 'application/json': { schema }, 'text/csv': { schema: { type: 'string' } } } })).toContain(
    "{ 200: { 'application/json': t.Rules; 'text/csv': string } }",
  )
  const problem = { [report.replace('200', '4XX')]: { 'application/problem+json': { schema } } }
  expect(initech(problem)).toContain("'4XX': 'application/problem+json' }")
  expect(initech({ [report]: { 'application/json': { schema }, 'application/hal+json': { schema } } })).toContain(
    "{ 200: 'application/json' | 'application/hal+json' }",
  )
})

test('adds a redirect as a response without a body', () => {
  expect(initech()).toContain('Op<t.AuthAuthorizeData, { 302: void }, t.AuthAuthorizeErrors>')
  expect(emitPaths(initechModel(), new Set(['AuthAuthorizeResponses']))).toContain(
    'Op<t.AuthAuthorizeData, t.AuthAuthorizeResponses & { 302: void }>',
  )
})
