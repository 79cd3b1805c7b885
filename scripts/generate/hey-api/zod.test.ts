import { transformSync } from 'esbuild'
import ts from 'typescript'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { runHeyApi } from './run.ts'
import { acmeModel, type Edits } from '../test/fixture.ts'

type Schemas = Readonly<Record<string, z.ZodMiniType>>

async function sourceOf(edits: Edits): Promise<string> {
  return (await runHeyApi(acmeModel(edits))).schemas
}

/** The emitted schemas of the fixture's provider, with some edits, as a caller has them. */
async function schemasOf(edits: Edits = {}): Promise<Schemas> {
  const { outputText } = ts.transpileModule(await sourceOf(edits), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const schemas: Record<string, z.ZodMiniType> = {}
  // oxlint-disable-next-line no-new-func -- running it is the test
  new Function('exports', 'require', outputText)(schemas, () => z)
  return schemas
}

const accepts = (schemas: Schemas, name: string, value: unknown) => schemas[name]?.safeParse(value).success

const CHARGE = {
  type: 'object',
  required: ['kind', 'amount', 'mail'],
  properties: {
    kind: { type: 'string', enum: ['once', 'yearly'] },
    amount: { type: 'integer', minimum: 1, default: 5 },
    mail: { type: 'string', format: 'email', maxLength: 20 },
    codes: { type: 'array', minItems: 1, items: { const: 7 } },
    note: { type: 'string', default: 'none' },
  },
}
const EDITS = {
  '/components/schemas/Status': CHARGE,
  '/paths/~1restart/post/requestBody/content/application~1json/schema': { $ref: '#/components/schemas/Status' },
}
const known = { kind: 'once', amount: 3, mail: 'a@b.example', codes: [7] }

test('a response passes with values that nobody documented, and keeps properties that nobody documented', async () => {
  const { zStatusGetResponse } = await schemasOf(EDITS)
  const value = { kind: 'weekly', amount: -0.5, mail: 'nobody', codes: [], since: { year: 2027 } }
  expect(zStatusGetResponse?.parse(value)).toEqual(value)
  expect(zStatusGetResponse?.parse({ ...value, codes: [8] })).toEqual({ ...value, codes: [8] })
})

test('a response without what is required, or with another type, does not pass', async () => {
  const schemas = await schemasOf(EDITS)
  expect(accepts(schemas, 'zStatusGetResponse', { ...known, kind: undefined })).toBe(false)
  expect(accepts(schemas, 'zStatusGetResponse', { ...known, amount: '3' })).toBe(false)
  expect(accepts(schemas, 'zStatusGetResponse', { ...known, codes: ['7'] })).toBe(false)
})

test('a request that uses the same component stays strict', async () => {
  const schemas = await schemasOf(EDITS)
  expect(accepts(schemas, 'zStatusRestartBody', known)).toBe(true)
  expect(accepts(schemas, 'zStatusRestartBody', { ...known, kind: 'weekly' })).toBe(false)
  expect(accepts(schemas, 'zStatusRestartBody', { ...known, amount: 0 })).toBe(false)
  expect(accepts(schemas, 'zStatusRestartBody', { ...known, mail: 'nobody' })).toBe(false)
  expect(accepts(schemas, 'zStatusRestartBody', { ...known, codes: [] })).toBe(false)
  expect(schemas['zStatusRestartBody']).toBe(schemas['zStatusRequest'])
})

test('a component that only requests use keeps its name, and rejects properties where it is closed', async () => {
  const schemas = await schemasOf()
  expect(schemas['zDomainsCreateBody']).toBe(schemas['zDomainCreate'])
  expect(accepts(schemas, 'zDomainCreate', { name: 'a.example' })).toBe(true)
  expect(accepts(schemas, 'zDomainCreate', { name: 'a.example', notes: 'misspelt' })).toBe(false)
})

test('each media type of a request stays strict', async () => {
  const content = '/paths/~1restart/post/requestBody/content'
  const body = { type: 'object', additionalProperties: false, properties: { kind: { enum: ['soft', 'hard'] } } }
  const schemas = await schemasOf({ [`${content}/application~1vnd.acme+json`]: { schema: body, example: { kind: 'soft' } } })
  const name = Object.keys(schemas).find((each) => /^zStatusRestartBody.+Acme/.test(each)) ?? ''
  expect(accepts(schemas, name, { kind: 'soft' })).toBe(true)
  expect(accepts(schemas, name, { kind: 'new' })).toBe(false)
  expect(accepts(schemas, name, { kinds: 'soft' })).toBe(false)
})

test('a strict component takes another name where its own is taken', async () => {
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/StatusRequest': { type: 'string' } })
  expect(accepts(schemas, 'zStatusRequest', 'a text')).toBe(true)
  expect(schemas['zStatusRestartBody']).toBe(schemas['zStatusRequestBody'])
})

test('strictness reaches all that a request refers to, references that lead back included', async () => {
  const node = { type: 'object', properties: { size: { type: 'integer', minimum: 1 }, child: { $ref: '#/components/schemas/Status' } } }
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': node })
  expect(accepts(schemas, 'zStatusGetResponse', { child: { size: 0 } })).toBe(true)
  expect(accepts(schemas, 'zStatusRestartBody', { child: { size: 1 } })).toBe(true)
  expect(accepts(schemas, 'zStatusRestartBody', { child: { child: { size: 0 } } })).toBe(false)
})

test('an object of a request that says nothing of other properties keeps them', async () => {
  const value = { ...known, since: { year: 2027 } }
  expect((await schemasOf(EDITS))['zStatusRestartBody']?.parse(value)).toEqual(value)
})

test('an object of a request that is closed over its parts takes those of all parts, and no other', async () => {
  const schemas = await schemasOf({
    ...EDITS,
    '/components/schemas/Base': { type: 'object', required: ['name'], properties: { name: { type: 'string', minLength: 1 } } },
    '/components/schemas/Status': {
      allOf: [{ $ref: '#/components/schemas/Base' }, { type: 'object', properties: { name: { type: 'string', maxLength: 3 }, size: {} } }],
      unevaluatedProperties: false,
    },
  })
  expect(accepts(schemas, 'zStatusRestartBody', { name: 'a', size: 1 })).toBe(true)
  for (const wrong of [{ name: 'a', sise: 1 }, { size: 1 }, { name: '' }, { name: 'abcd' }])
    expect(accepts(schemas, 'zStatusRestartBody', wrong)).toBe(false)
  expect(schemas['zStatusGetResponse']?.parse({ name: '', sise: 1 })).toEqual({ name: '', sise: 1 })
})

test('an object of a request is not closed over parts of which one is open', async () => {
  const open = { type: 'object', properties: { name: {} }, additionalProperties: true }
  const status = { allOf: [open, { type: 'object', properties: { size: {} } }], unevaluatedProperties: false }
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': status })
  expect(schemas['zStatusRestartBody']?.parse({ sise: 1 })).toEqual({ sise: 1 })
})

test('an item of a list has all the parts of its schema, however many there are', async () => {
  const part = (name: string) => ({ type: 'object', required: [name], properties: { [name]: { type: 'string', minLength: 1 } } })
  const items = {
    allOf: [part('a'), part('b'), { type: 'object', properties: { c: { $ref: '#/components/schemas/Status' } } }],
    ...part('d'),
  }
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': { type: 'array', maxItems: 1, items } })
  const item = { a: 'a', b: 'b', c: [{ a: 'a', b: 'b', d: 'd' }], d: 'd' }
  for (const name of ['zStatusGetResponse', 'zStatusRestartBody']) {
    expect(schemas[name]?.parse([item])).toEqual([item])
    for (const wrong of [{ a: 1 }, { b: 1 }, { c: [{}] }, { d: 1 }]) expect(accepts(schemas, name, [{ ...item, ...wrong }])).toBe(false)
  }
  expect(accepts(schemas, 'zStatusRestartBody', [item, item])).toBe(false)
})

test('an object of a request that is empty by its bound rejects properties', async () => {
  const none = { type: 'object', properties: { settings: false }, maxProperties: 0 }
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': none })
  expect(accepts(schemas, 'zStatusRestartBody', {})).toBe(true)
  expect(accepts(schemas, 'zStatusRestartBody', { entires: [] })).toBe(false)
  expect(accepts(schemas, 'zStatusGetResponse', { entires: [] })).toBe(true)
})

test('a response of a kind that nobody documented passes, one of a known kind needs what it has', async () => {
  const kind = (name: string, key: string) => ({
    type: 'object',
    required: ['kind', key],
    properties: { kind: { const: name }, [key]: { type: 'string' } },
  })
  const schemas = await schemasOf({
    ...EDITS,
    '/components/schemas/Url': kind('a.url', 'url'),
    '/components/schemas/Status': { oneOf: [{ $ref: '#/components/schemas/Url' }, kind('command', 'command')] },
  })
  expect(schemas['zStatusGetResponse']?.parse({ kind: 'queue', size: 3 })).toEqual({ kind: 'queue', size: 3 })
  expect(accepts(schemas, 'zStatusGetResponse', { kind: 'a.url', url: 'x' })).toBe(true)
  expect(accepts(schemas, 'zStatusGetResponse', { kind: 'a.url' })).toBe(false)
  expect(accepts(schemas, 'zStatusGetResponse', { url: 5 })).toBe(false)
  expect(accepts(schemas, 'zStatusRestartBody', { kind: 'queue', size: 3 })).toBe(false)
})

test('a list of fixed length may be shorter or longer in a response', async () => {
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': { type: 'array', prefixItems: [{ type: 'string' }] } })
  expect(accepts(schemas, 'zStatusGetResponse', ['a', 'b'])).toBe(true)
  expect(accepts(schemas, 'zStatusGetResponse', [1])).toBe(false)
})

test('a misspelt parameter of a query is rejected, an additional header passes', async () => {
  const schemas = await schemasOf({
    '/paths/~1restart/post/parameters': [
      { name: 'force', in: 'query', schema: { type: 'boolean' } },
      { name: 'reason', in: 'header', schema: { type: 'string' } },
    ],
  })
  expect(accepts(schemas, 'zStatusRestartQuery', { force: true })).toBe(true)
  expect(accepts(schemas, 'zStatusRestartQuery', { forse: true })).toBe(false)
  const headers = { reason: 'update', 'x-request-id': '1' }
  expect(schemas['zStatusRestartHeaders']?.parse(headers)).toEqual(headers)
})

test('no schema fills in a default', async () => {
  const schemas = await schemasOf(EDITS)
  expect(schemas['zStatusRestartBody']?.parse(known)).toEqual(known)
  expect(schemas['zStatusGetResponse']?.parse(known)).toEqual(known)
})

test('a property that must not be there is rejected on both sides', async () => {
  const schemas = await schemasOf({ ...EDITS, '/components/schemas/Status': { type: 'object', properties: { settings: false } } })
  for (const name of ['zStatusGetResponse', 'zStatusRestartBody']) {
    expect(accepts(schemas, name, {})).toBe(true)
    expect(accepts(schemas, name, { settings: {} })).toBe(false)
  }
})

test('what has no body is undefined', async () => {
  const schemas = await schemasOf()
  expect(accepts(schemas, 'zDomainsDeleteResponse', undefined)).toBe(true)
  expect(accepts(schemas, 'zDomainsDeleteResponse', {})).toBe(false)
  expect(accepts(schemas, 'zDomainsCreateResponse', undefined)).toBe(true)
  expect(accepts(schemas, 'zDomainsCreateResponse', { name: 'a.example' })).toBe(true)
})

test('a bundler drops each schema that nobody imports', async () => {
  const unexported = (await sourceOf(EDITS)).replaceAll('export const', 'const')
  const { code } = transformSync(`${unexported}\nexport { zStatusRestartResponse }`, { loader: 'ts', treeShaking: true, format: 'esm' })
  expect(code.match(/const z\w+/g)).toEqual(['const zStatusRestartResponse'])
})
