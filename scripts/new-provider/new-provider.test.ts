import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Refusal } from '@hostwright/generate'
import { runContract } from '@hostwright/generate/testing'
import { run, snapshot, temporaryFolder, writeText } from '@hostwright/generate/testing'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { formatProblem, SpecError } from '@hostwright/shared/spec/problem.ts'
import { newProvider, type NewProvider } from './new-provider.ts'
import { summary } from './summary.ts'
import { shop } from './test/shop.ts'

/** Takes a document over into a folder of its own. */
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

async function refusal(document: object | string, file?: string): Promise<Error> {
  return taken(document, file).then(
    () => expect.fail('it was taken over'),
    (error: unknown) => error as Error,
  )
}

describe('from nothing', () => {
  test('there is a spec that is complete, in our layout, and a package that keeps its contract', async () => {
    const root = await temporaryFolder()
    await writeText(join(root, 'specs/.keep'), '')
    const { lint } = await newProvider({ root, provider: 'acme' })
    expect(lint).toMatchObject({ operations: 5, withExamples: 5 })
    expect(lint.problems.every(({ severity, rule }) => severity === 'warning' && rule === 'todo')).toBe(true)
    expect(Object.keys(await snapshot(join(root, 'specs')))).toEqual([
      '.keep',
      ...['CURATION.md', 'openapi.yaml', 'paths/notes.yaml', 'responses.yaml', 'schemas/notes.yaml'].map((file) => `acme/${file}`),
    ])
    await run(root)
    const { passed, failed } = await runContract(root, 'acme')
    expect(failed).toEqual([])
    expect(passed.length).toBeGreaterThan(20)
  })
})

describe('from an OpenAPI 3.0 document', () => {
  test('every operation is kept or listed with the reason why not', async () => {
    const { report, lint, root } = await taken(shop())
    expect(report).toMatchObject({ total: 9 })
    expect(report?.leftOut.map(({ route, why }) => `${route}: ${why}`)).toEqual([
      'POST /uploads: it is on another server, https://uploads.shop.example; a client has one',
      'GET /orders/{id}/picture: it answers with image/png; core reads JSON, text/plain, application/octet-stream',
      'GET /matrix/{m}: its parameter "m" is in the style matrix, which core does not send',
    ])
    expect(lint).toMatchObject({ operations: 6, withExamples: 6 })
    const curation = (await snapshot(join(root, 'specs/shop')))['CURATION.md'] ?? ''
    for (const { route, why } of report?.leftOut ?? []) expect(curation).toContain(`- \`${route}\`: ${why}.`)
  })

  test('operationIds are dotted, made of path and method where the source has none that could be', async () => {
    const { bundle } = await taken(shop())
    const ids = listOperations(bundle).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(['orders.cancel', 'orders.create', 'orders.get', 'orders.list', 'orders.replace', 'shop.status'])
  })

  test('schemas are those of 3.1, and components have names of types', async () => {
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
    // Page is a name of core's.
    expect(Object.keys(bundle.components?.schemas ?? {})).toEqual(['Fault', 'Order', 'OrderLine', 'OrdersCreateInput', 'ShopPage'])
  })

  test('examples are the source’s where they fit, with addresses that are nobody’s, else made', async () => {
    const { bundle, report } = await taken(shop())
    const order = bundle.paths['/orders/{id}']?.get?.responses?.['200'] as { content: Record<string, { example: unknown }> }
    expect(order.content['application/json']?.example).toEqual({ id: 'o1', mail: 'user@example.com', lines: [{ sku: 'AB123' }] })
    expect(report?.decisions.get('examples')).toContain('orders.list')
  })

  test('the linter keeps what is to be done', async () => {
    const { lint, root, ...made } = await taken(shop())
    const lines = summary('shop', { lint, ...made }, join(root, 'specs')).join('\n')
    for (const about of ['auth', 'pagination', 'names', 'examples', 'retry', 'limits', 'left out'])
      expect(lines).toContain(`todo (warning)  ${about}: `)
    expect(lines).toMatch('3 of the 9 operations of the source are left out')
    expect(lint.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('the package keeps its contract', async () => {
    const { root } = await taken(shop())
    await run(root)
    const { passed, failed } = await runContract(root, 'shop')
    expect(failed).toEqual([])
    expect(passed).toContain('orders.list (GET /orders) keeps the contract through the class')
  })
})

describe('nothing is written and a sentence says why for', () => {
  test('Swagger 2, with what to do', async () => {
    const error = await refusal({ swagger: '2.0', info: {}, paths: {} })
    expect(error).toBeInstanceOf(Refusal)
    expect(error.message).toMatch(
      /is Swagger 2\.0, which this program does not read\. Make OpenAPI 3 of it first, with `npx swagger2openapi /,
    )
  })

  test.each([
    ['another version', { openapi: '3.2.0', paths: {} }, 'is OpenAPI 3.2.0; this program reads 3.0 and 3.1'],
    ['no version', { paths: {} }, 'is no OpenAPI document'],
    ['no paths', { openapi: '3.1.0', paths: {} }, 'has no paths'],
    ['a list', [], 'is no OpenAPI document'],
  ])('%s', async (_, document, words) => {
    const error = await refusal(document)
    expect(error).toBeInstanceOf(Refusal)
    expect(error.message).toContain(words)
  })

  test.each([
    ['what is not YAML', 'openapi: 3.0.0\npaths: [\n', /shop\.yaml:\d+:\d+ {2}yaml {2}Not valid YAML/],
    [
      'a reference to nowhere',
      "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200': { $ref: '#/components/responses/None' }\n",
      /shop\.yaml:6:\d+ {2}no-unresolved-refs {2}"#\/components\/responses\/None" leads nowhere/,
    ],
    [
      'a schema that is nothing but itself',
      "openapi: 3.0.0\npaths: { /a: {} }\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/A' }\n",
      /shop\.yaml:5:\d+ {2}circular-ref/,
    ],
    [
      'a reference to the network',
      "openapi: 3.0.0\npaths:\n  /a: { $ref: 'https://example.com/a.yaml' }\n",
      /shop\.yaml:3:\d+ .*is on the network/,
    ],
  ])('%s, with file and line', async (_, text, words) => {
    const error = await refusal(text, 'shop.yaml')
    expect(error).toBeInstanceOf(SpecError)
    expect((error as SpecError).problems.map((problem) => formatProblem(problem)).join('\n')).toMatch(words)
  })

  test('a document of which nothing could be taken over', async () => {
    const document = {
      openapi: '3.0.0',
      info: {},
      paths: { '/a': { get: { responses: { 200: { description: 'x', content: { 'image/png': {} } } } } } },
    }
    expect((await refusal(document)).message).toMatch(
      /^None of the 1 operations of .* can be taken over:\n {2}GET \/a: it answers with image\/png/,
    )
  })

  test.each([
    ['specs', 'There is a specs/shop already'],
    ['packages', 'There is a packages/shop already'],
  ])('a name that there is in %s', async (place, words) => {
    const root = await temporaryFolder()
    await writeText(join(root, place, 'shop/file'), '')
    await expect(newProvider({ root, provider: 'shop' })).rejects.toThrow(words)
    expect(Object.keys(await snapshot(root))).toEqual([`${place}/shop/file`])
  })

  test.each(['My-Shop', '9shop', '../shop', 'verify'])('the name %s', async (provider) => {
    const root = await temporaryFolder()
    await expect(newProvider({ root, provider })).rejects.toThrow(Refusal)
    expect(await readdir(root)).toEqual([])
  })
})
