import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UnsupportedSpecError } from '@hostwright/generate'
import { runContract, run, snapshot, temporaryFolder, writeText } from '@hostwright/generate/testing'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { readUpstream } from '@hostwright/shared/spec/upstream.ts'
import { formatProblem, SpecError } from '@hostwright/shared/spec/problem.ts'
import { newProvider, type NewProvider } from './new-provider.ts'
import { summary } from './summary.ts'
import { shop } from './test/shop.ts'

/** Imports a document into a folder of its own. */
async function taken(
  document: object | string,
  file = 'shop.json',
): Promise<NewProvider & { root: string; bundle: Document; files: string[] }> {
  const root = await temporaryFolder()
  const from = join(root, file)
  await writeText(from, typeof document === 'string' ? document : JSON.stringify(document))
  await writeText(join(root, 'specs/.keep'), '')
  const made = await newProvider({ root, provider: 'shop', from })
  const files = Object.keys(await snapshot(join(root, 'specs')))
  return { ...made, root, bundle: await bundleSpec(join(root, 'specs/shop/openapi.yaml')), files }
}

async function errorOf(document: object | string, file?: string): Promise<Error> {
  return taken(document, file).then(
    () => expect.fail('it was imported'),
    (error: unknown) => error as Error,
  )
}

describe('without a source', () => {
  test('writes a complete spec in our layout, whose package passes its contract tests', async () => {
    const root = await temporaryFolder()
    await writeText(join(root, 'specs/.keep'), '')
    const { lint } = await newProvider({ root, provider: 'acme' })
    expect(lint).toMatchObject({ operations: 5, withExamples: 5 })
    expect(lint.problems.every(({ severity, rule }) => severity === 'warning' && rule === 'todo')).toBe(true)
    expect(Object.keys(await snapshot(join(root, 'specs')))).toEqual([
      '.keep',
      ...['CURATION.md', 'openapi.yaml', 'paths/notes.yaml', 'resources.yaml', 'responses.yaml', 'schemas/notes.yaml'].map(
        (file) => `acme/${file}`,
      ),
    ])
    await run(root)
    const { passed, failed } = await runContract(root, 'acme')
    expect(failed).toEqual([])
    expect(passed.length).toBeGreaterThan(20)
  })
})

describe('from an OpenAPI 3.0 document', () => {
  test('imports every operation, or lists it with the reason', async () => {
    const { report, lint, root } = await taken(shop())
    expect(report).toMatchObject({ total: 9 })
    expect(report?.leftOut.map(({ route, why }) => `${route}: ${why}`)).toEqual([
      'GET /matrix/{m}: its parameter "m" is in the style matrix, which core does not send',
    ])
    expect(lint).toMatchObject({ operations: 8, withExamples: 8 })
    const curation = (await snapshot(join(root, 'specs/shop')))['CURATION.md'] ?? ''
    for (const { route, why } of report?.leftOut ?? []) expect(curation).toContain(`- \`${route}\`: ${why}.`)
  })

  test('upstream.yaml maps routes and schemas of the source to our names', async () => {
    const { root } = await taken(shop())
    const upstream = await readUpstream(join(root, 'specs/shop'))
    expect(upstream).toMatchObject({
      source: 'shop.json',
      version: '2',
      schemas: { order: 'Order', order_line: 'OrderLine', page: 'ShopPage' },
    })
    expect(upstream?.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(upstream?.operations).toMatchObject({
      'GET /orders': { id: 'getOrders', name: 'orders.list' },
      'POST /orders': { name: 'orders.create' },
      'GET /matrix/{m}': { leftOut: 'its parameter "m" is in the style matrix, which core does not send' },
    })
    expect(Object.keys(upstream?.operations ?? {})).toHaveLength(9)
    expect(upstream?.document.components?.schemas?.['order_line']).toMatchObject({ properties: { note: { type: ['string', 'null'] } } })
  })

  test('derives dotted operationIds from path and method if the source has no usable ones', async () => {
    const { bundle } = await taken(shop())
    const ids = listOperations(bundle).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([
      'orders.cancel',
      'orders.create',
      'orders.get',
      'orders.list',
      'orders.picture.get',
      'orders.replace',
      'shop.status',
      'uploads.create',
    ])
  })

  test('converts schemas to 3.1, and renames components so that they can be types', async () => {
    const { bundle } = await taken(shop())
    expect(bundle.components?.schemas?.['OrderLine']).toEqual({
      type: 'object',
      required: ['sku'],
      properties: {
        sku: { type: 'string', pattern: '^[A-Z]{2}\\d{3}$' },
        count: { type: 'integer', exclusiveMinimum: 0 },
        note: { type: ['string', 'null'] },
        parent: { anyOf: [{ $ref: '#/components/schemas/OrderLine' }, { type: 'null' }] },
        loginPassword: { type: 'string', format: 'password' },
      },
    })
    // core exports Page.
    expect(Object.keys(bundle.components?.schemas ?? {})).toEqual(['Fault', 'Order', 'OrderLine', 'OrdersCreateInput', 'ShopPage'])
  })

  test('keeps valid examples with reserved addresses, and derives the others from schemas', async () => {
    const { bundle, report } = await taken(shop())
    const order = bundle.paths['/orders/{id}']?.get?.responses?.['200'] as { content: Record<string, { example: unknown }> }
    expect(order.content['application/json']?.example).toEqual({ id: 'o1', mail: 'user@example.com', lines: [{ sku: 'AB123' }] })
    expect(report?.decisions.get('examples')).toContain('orders.list')
  })

  test('adds to-dos that the linter prints', async () => {
    const { lint, root, ...made } = await taken(shop())
    const lines = summary('shop', { lint, ...made }, join(root, 'specs')).join('\n')
    for (const about of ['auth', 'pagination', 'names', 'examples', 'retry', 'limits', 'left out'])
      expect(lines).toContain(`todo (warning)  ${about}: `)
    expect(lines).toMatch('1 of the 9 operations of the source were left out')
    expect(lint.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('the package passes its contract tests', async () => {
    const { root } = await taken(shop())
    await run(root)
    const { passed, failed } = await runContract(root, 'shop')
    expect(failed).toEqual([])
    expect(passed).toContain('orders.list (GET /orders) keeps the contract through the class')
  })
})

test('upgrades Swagger 2', async () => {
  const schema = { $ref: '#/definitions/thing' }
  const { bundle, report } = await taken({
    swagger: '2.0',
    info: { title: 'Shop', version: '1' },
    host: 'api.shop.example',
    basePath: '/v1',
    schemes: ['https'],
    paths: {
      '/things': {
        post: {
          parameters: [{ name: 'body', in: 'body', required: true, schema }],
          responses: { 201: { description: 'Made.', schema } },
        },
      },
    },
    definitions: { thing: { type: 'object', properties: { id: { type: 'string' } } } },
  })
  expect(report?.leftOut).toEqual([])
  expect(bundle.servers).toEqual([{ url: 'https://api.shop.example/v1' }])
  expect(listOperations(bundle).map(({ id }) => id)).toEqual(['things.create'])
  expect(Object.keys(bundle.components?.schemas ?? {})).toEqual(['Thing'])
})

describe('writes nothing and fails with a sentence for', () => {
  test.each([
    ['another version', { openapi: '3.2.0', paths: {} }, 'is OpenAPI 3.2.0; this program reads 3.0 and 3.1'],
    ['Swagger 1', { swagger: '1.2', paths: {} }, 'is Swagger 1.2; this program reads 2.0, and OpenAPI 3.0 and 3.1'],
    ['no version', { paths: {} }, 'is not an OpenAPI document'],
    ['no paths', { openapi: '3.1.0', paths: {} }, 'has no paths'],
    ['a list', [], 'is not an OpenAPI document'],
  ])('%s', async (_, document, words) => {
    const error = await errorOf(document)
    expect(error).toBeInstanceOf(UnsupportedSpecError)
    expect(error.message).toContain(words)
  })

  test.each([
    ['a version that is a number', 'info: {}\nopenapi: 3.0\npaths: {}\n', /shop\.yaml:2:\d+ {2}source {2}"openapi" is a number/],
    [
      'a path without a slash',
      'openapi: 3.0.0\npaths:\n  a: {}\n',
      /shop\.yaml:3:\d+ {2}source {2}the path "a" does not begin with a slash/,
    ],
    [
      'a parameter named __proto__',
      'openapi: 3.0.0\npaths:\n  /a:\n    parameters:\n      - in: query\n        name: __proto__\n',
      /shop\.yaml:6:\d+ {2}source {2}a parameter cannot be named "__proto__"/,
    ],
    ['a YAML syntax error', 'openapi: 3.0.0\npaths: [\n', /shop\.yaml:\d+:\d+ {2}yaml {2}Not valid YAML/],
    [
      'a reference to nowhere',
      "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/None' }\n",
      /shop\.yaml:6:\d+ {2}no-unresolved-refs {2}"#\/components\/responses\/None" does not exist/,
    ],
    [
      'a schema that refers only to itself',
      "openapi: 3.0.0\npaths: { /a: {} }\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n",
      /shop\.yaml:5:\d+ {2}circular-ref/,
    ],
    ['a reference to the network', "openapi: 3.0.0\npaths:\n  /a: { $ref: 'https://example.com/a.yaml' }\n", /shop\.yaml:3:\d+ .*is a URL/],
  ])('%s, with file and line', async (_, text, words) => {
    const error = await errorOf(text, 'shop.yaml')
    expect(error).toBeInstanceOf(SpecError)
    expect((error as SpecError).problems.map((problem) => formatProblem(problem)).join('\n')).toMatch(words)
  })

  test('a document without an importable operation', async () => {
    const document = {
      openapi: '3.0.0',
      info: {},
      paths: { '/a': { trace: { responses: { 200: { description: 'x' } } } } },
    }
    expect((await errorOf(document)).message).toMatch(
      /^None of the 1 operations of .* can be imported:\n {2}TRACE \/a: fetch sends no TRACE/,
    )
  })

  test.each([
    ['specs', 'There is a specs/shop already'],
    ['packages', 'There is a packages/shop already'],
  ])('a name that exists in %s', async (place, words) => {
    const root = await temporaryFolder()
    await writeText(join(root, place, 'shop/file'), '')
    await expect(newProvider({ root, provider: 'shop' })).rejects.toThrow(words)
    expect(Object.keys(await snapshot(root))).toEqual([`${place}/shop/file`])
  })

  test.each(['My-Shop', 'x', '9shop', '../shop', 'verify'])('the name %s', async (provider) => {
    const root = await temporaryFolder()
    await expect(newProvider({ root, provider })).rejects.toThrow(UnsupportedSpecError)
    expect(await readdir(root)).toEqual([])
  })
})
