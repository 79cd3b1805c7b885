import { expect, test } from 'vitest'
import { shortSchemas } from './short-schemas.ts'

const types = `export type Domain = { name: string }
export type Page = { data: Array<Domain> }
export type DomainsCreateData = { body: Domain }
`
/** A schema whose source has so many characters, or some more. */
const long = (name: string, length: number) =>
  `export const ${name} = z.object({\n  name: z.string()${'.trim()'.repeat(length / 7)}\n})\n\n`
const held = `/**\n * A page\n */\nexport const zPage = z.object({ data: z.array(zDomain) })\n\n`

test('a schema whose type is short stays as it is', () => {
  const source = `import * as z from 'zod'\n\n${long('zDomain', 100)}${held}`
  expect(shortSchemas(source, types)).toBe(source)
})

test('a schema whose type would be long has the type of what it parses', () => {
  const text = shortSchemas(`import * as z from 'zod'\n\n${long('zDomain', 30_000)}`, types)
  expect(text).toMatch(/^import type \{ Domain \} from '\.\/types\.gen\.js'\n/)
  expect(text).toContain('.trim()\n}) as unknown as z.ZodType<Domain>\n')
})

test('what a schema holds counts, but for what is short by now', () => {
  const three = 'export const zPage = z.tuple([zDomain, zDomain, zDomain])\n'
  const text = shortSchemas(`${long('zDomain', 9000)}${three}export const zPagesListResponse = zPage\n`, types)
  expect(text).toContain('z.tuple([zDomain, zDomain, zDomain]) as unknown as z.ZodType<Page>\n')
  expect(text).toContain('export const zDomain = z.object')
  expect(text).toMatch(/export const zPagesListResponse = zPage\n$/)
})

test('what refers back to itself is any, and counts for nothing', () => {
  const source = `${long('zDomain', 19_000)}export const zPage = z.object({ a: z.lazy((): any => zDomain), b: z.lazy((): any => zDomain) })\n`
  expect(shortSchemas(source, types)).toBe(source)
})

test('a body has the type of its part of the input', () => {
  const text = shortSchemas(long('zDomainsCreateBody', 30_000), types)
  expect(text).toContain("as unknown as z.ZodType<NonNullable<DomainsCreateData['body']>>")
})

test('a schema of which no type is known stays as it is', () => {
  const source = long('zNobody', 30_000)
  expect(shortSchemas(source, types)).toBe(source)
})
