import { expect, test } from 'vitest'
import { acmeModel, type Edits } from '../test/fixture.ts'
import { runHeyApi } from './run.ts'

/** Returns the declarations of the schemas of the fixture by name, on one line each. */
async function schemasOf(edits: Edits = {}): Promise<Readonly<Record<string, string>>> {
  const { schemas } = await runHeyApi(acmeModel(edits))
  const declared = schemas.matchAll(/^export const (\w+) = (.*?);$/gms)
  return Object.fromEntries(
    [...declared].map(([, name, expression]) => [name, expression?.replaceAll(/\s+/g, ' ').replaceAll(/b{100,}/g, 'b')]),
  )
}

/** An object whose type has at least so many characters. */
const long = (length: number) => ({ type: 'object', properties: { [`a${'b'.repeat(length)}`]: { type: 'string' } } })
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const RESTART = '/components/schemas/Restart'

test('a schema of a response has the documented type', async () => {
  const { zStatusGetResponse, zStatus } = await schemasOf()
  expect(zStatusGetResponse).toBe('zStatus as unknown as z.ZodMiniType<t.StatusGetResponse>')
  expect(zStatus).toContain('as unknown as z.ZodMiniType<t.Status>')
})

test('the schemas import the types as a namespace', async () => {
  const { schemas } = await runHeyApi(acmeModel())
  expect(schemas).toContain("import type * as t from './types.gen.js';\nimport * as z from 'zod/mini';\n")
})

test('a schema of a request has the type that zod infers', async () => {
  const { zDomainCreate, zDomainsCreateBody } = await schemasOf()
  expect(zDomainCreate).toMatch(/z\.strictObject\(\{.*\}\)\)\(\)$/)
  expect(zDomainsCreateBody).toBe('zDomainCreate')
})

test('a strict copy of a component whose type would be long has the type of the component', async () => {
  const { zStatusRequest } = await schemasOf({ [RESTART]: ref('Status'), '/components/schemas/Status': long(30_000) })
  expect(zStatusRequest).toContain('as unknown as z.ZodMiniType<t.Status>')
})

test('a part of a request whose type would be long has the documented one', async () => {
  const body = '/paths/~1restart/post/requestBody/content/application~1json/schema'
  const parameters = [{ name: `a${'b'.repeat(30_000)}`, in: 'query', schema: { type: 'string' } }]
  const { zStatusRestartBody, zStatusRestartQuery } = await schemasOf({
    [body]: long(30_000),
    '/paths/~1restart/post/parameters': parameters,
  })
  expect(zStatusRestartBody).toContain('as unknown as z.ZodMiniType<NonNullable<t.StatusRestartData["body"]>>')
  expect(zStatusRestartQuery).toContain('as unknown as z.ZodMiniType<NonNullable<t.StatusRestartData["query"]>>')
})

test('the length of a type counts the schemas that it holds, except those with a documented type', async () => {
  const parts = (length: number) =>
    schemasOf({
      '/components/schemas/Part': long(length),
      [RESTART]: { type: 'object', properties: { a: ref('Part'), b: ref('Part'), c: ref('Part') } },
    })
  expect((await parts(9000))['zRestart']).toContain('ZodMiniType<t.Restart>')
  expect((await parts(30_000))['zRestart']).not.toContain('ZodMiniType')
})

test('a reference that leads back has the type any, and counts for nothing', async () => {
  const node = { type: 'object', properties: { ...long(9000).properties, a: ref('Restart'), b: ref('Restart') } }
  const { zRestart } = await schemasOf({ [RESTART]: node })
  expect(zRestart).toContain('z.lazy((): any => zRestart)')
  expect(zRestart).not.toContain('ZodMiniType')
})

test('a single call is marked as free of side effects, several are wrapped in a function', async () => {
  const { zRestart, zStatusRestartBody } = await schemasOf({ [RESTART]: { type: 'array', items: { type: 'string' } } })
  expect(zRestart).toBe('/* @__PURE__ */ (() => z.array(z.string()))()')
  expect(zStatusRestartBody).toBe('zRestart')
  expect((await schemasOf({ [RESTART]: { enum: ['a (b)', 'c'] } }))['zRestart']).toBe("/* @__PURE__ */ z.enum(['a (b)', 'c'])")
})
