import { expect, test } from 'vitest'
import { finishSchemas } from './zod-types.ts'

const types = `export type Domain = { name: string }
export type Page = { data: Array<Domain> }
export type DomainsCreateData = { body: Domain }
export type PagesListResponse = Page
`
/** A schema whose source has so many characters, or some more. */
const long = (name: string, length: number) =>
  `export const ${name} = z.object({\n  name: z.string()${'.trim()'.repeat(length / 7)}\n});\n\n`
const REQUESTS = new Map([
  ['DomainRequest', 'Domain'],
  ['Page', 'Page'],
])

test('a schema of a response has the documented type', () => {
  const text = finishSchemas('/**\n * A page\n */\nexport const zPagesListResponse = zPage;\n', types, REQUESTS)
  expect(text).toMatch(/^import type \* as t from '\.\/types\.gen\.js'\n/)
  expect(text).toContain(' */\nexport const zPagesListResponse = zPage as unknown as z.ZodMiniType<t.PagesListResponse>;\n')
})

test('a schema of a request has the type that zod finds', () => {
  expect(finishSchemas('export const zDomainRequest = z.object({});', types, REQUESTS)).toMatch(/zDomainRequest = .*z\.object\(\{\}\)\S*;$/)
  expect(finishSchemas('export const zDomainsCreateBody = zDomainRequest;', types, REQUESTS)).toContain('= zDomainRequest;')
})

test('a schema of a request whose type would be long has the documented one', () => {
  expect(finishSchemas(long('zDomainRequest', 30_000), types, REQUESTS)).toContain(' as unknown as z.ZodMiniType<t.Domain>;\n')
  expect(finishSchemas(long('zDomainsCreateBody', 30_000), types, REQUESTS)).toContain(
    " as unknown as z.ZodMiniType<NonNullable<t.DomainsCreateData['body']>>;\n",
  )
})

test('the length of a type counts what it holds, except what has the documented type', () => {
  const held = 'export const zPage = z.tuple([zDomainRequest, zDomainRequest, zDomainRequest]);\n'
  expect(finishSchemas(long('zDomainRequest', 9000) + held, types, REQUESTS)).toContain('as unknown as z.ZodMiniType<t.Page>')
  expect(finishSchemas(long('zDomain', 9000) + held.replaceAll('Request', ''), types, REQUESTS)).not.toContain('t.Page>')
})

test('a reference that leads back is any, and counts for nothing', () => {
  const held = 'export const zPage = z.object({ a: z.lazy((): any => zDomainRequest), b: z.lazy((): any => zDomainRequest) });\n'
  expect(finishSchemas(long('zDomainRequest', 19_000) + held, types, REQUESTS)).not.toContain('ZodMiniType')
})

test('a schema without a documented type keeps the type that zod finds', () => {
  expect(finishSchemas(long('zNobody', 30_000), types, REQUESTS)).not.toContain('ZodMiniType')
})

test('one call is marked as it is, several are wrapped in a function', () => {
  expect(finishSchemas('export const zNobody = z.string();', types, REQUESTS)).toContain('zNobody = /* @__PURE__ */ z.string();')
  expect(finishSchemas('export const zNobody = z.array(z.string());', types, REQUESTS)).toContain(
    'zNobody = /* @__PURE__ */ (() => z.array(z.string()))();',
  )
})
