import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits } from '../test/fixture.ts'
import { runHeyApi } from './run.ts'

const outputOf = (edits: Edits = {}) => runHeyApi(acmeModel(edits))

let plain: ReturnType<typeof outputOf> | undefined
const plainOutput = () => (plain ??= outputOf())

const exportsOf = (source: string) => [...source.matchAll(/^export (?:type|const) (\w+)/gm)].map(([, name]) => name)

test('the names of types and schemas are those that the sources export', async () => {
  const { types, typeNames, schemas, schemaNames } = await plainOutput()
  expect(exportsOf(types).sort()).toEqual([...typeNames].sort())
  expect(exportsOf(schemas).sort()).toEqual([...schemaNames].sort())
  expect(typeNames).toContain('DomainsGetErrors')
  expect(typeNames).not.toContain('DomainsDnsListErrors')
})

test('the document of the model stays as it is', async () => {
  const content = '/paths/~1restart/post/requestBody/content'
  const model = acmeModel({
    [`${content}/application~1vnd.acme+json`]: { schema: { type: 'object', properties: { a: { pattern: '/' } } } },
  })
  const before = structuredClone(model.document)
  await runHeyApi(model)
  expect(model.document).toEqual(before)
})

describe('types', () => {
  test('are those of the components and operations, and no others', async () => {
    const output = await plainOutput()
    const names = exportsOf(output.types).map(String)
    const components = ['Domain', 'DomainCreate', 'DomainPage', 'Problem', 'Restart', 'Status', 'Taken']
    expect(names.filter((name) => !/(Data|Errors?|Responses?)$/.test(name)).sort()).toEqual(['ClientOptions', ...components].sort())
  })

  test('keep the names of components', async () => {
    const text = (await outputOf({ '/components/schemas/DNSRecord': { type: 'string' } })).types
    expect(text).toContain('export type DNSRecord = string')
  })

  test('are not emitted for shared parameters and bodies, which may have the name of a component', async () => {
    const output = await plainOutput()
    const path = '/paths/~1domains~1{domainName}'
    const shared = await outputOf({
      '/components/parameters/domain': {
        name: 'domainName',
        in: 'path',
        required: true,
        schema: { type: 'string' },
        example: 'example.com',
      },
      [`${path}/parameters/0`]: { $ref: '#/components/parameters/domain' },
      '/components/requestBodies/Restart': { content: { 'application/json': { schema: { $ref: '#/components/schemas/Restart' } } } },
      '/paths/~1restart/post/requestBody': { $ref: '#/components/requestBodies/Restart' },
    })
    const withoutComments = (text: string) => text.replaceAll(/\n? *\/\*\*.*?\*\//gs, '')
    for (const file of ['types', 'schemas'] as const) expect(withoutComments(shared[file])).toBe(withoutComments(output[file]))
  })

  test('of responses without a body are void, whatever the status', async () => {
    const output = await plainOutput()
    expect(output.types).toMatch(/export type DomainsCreateResponses = \{[^}]*201: Domain;[^}]*202: void;/)
    expect(output.types).toMatch(/export type DomainsDeleteResponses = \{[^}]*204: void;/)
  })

  test('of 204 and 205 beside a body are undefined, whatever is documented', async () => {
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/Domain' } } }
    const output = await outputOf({
      '/paths/~1domains/post/responses/204': { description: 'Done.', content },
      '/paths/~1domains/post/responses/205': { description: 'Done.' },
    })
    expect(output.types).toMatch(/DomainsCreateResponses = \{[^}]*201: Domain;[^}]*202: void;[^}]*204: undefined;[^}]*205: undefined;/)
  })

  test('cannot be broken by a description', async () => {
    const text =
      (
        await outputOf({
          '/components/schemas/Status/description': 'a */ b',
          '/components/schemas/Status/properties/up/description': 'c */ d',
        })
      ).types ?? ''
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    expect(text).toContain('up: boolean')
  })
})
