import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleSpec } from './bundle.ts'
import { SpecError } from './problem.ts'
import { sampleSpec, writeFiles, type Edit } from './spec-fixture.ts'

function write(edits: Edit[] = [], more: Record<string, string> = {}): string {
  return join(writeFiles(sampleSpec(edits, more)), 'openapi.yaml')
}

async function problemsOf(root: string) {
  const error: unknown = await bundleSpec(root).catch((reason: unknown) => reason)
  if (!(error instanceof SpecError)) throw new Error('bundling was to fail with a SpecError')
  return error.problems
}

describe('bundleSpec', () => {
  test('turns every external reference into a component named after its last segment', async () => {
    const document = await bundleSpec(write())

    expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Domain', 'DomainCreate', 'DomainPage', 'Error'])
    expect(Object.keys(document.components?.parameters ?? {})).toEqual(['page'])
    expect(Object.keys(document.components?.responses ?? {})).toEqual(['NotFound'])
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref)
    expect(refs).toContain('#/components/schemas/Domain')
    expect(refs.filter((ref) => !ref?.startsWith('#/components/'))).toEqual([])
  })

  test('puts path items at their path', async () => {
    const document = await bundleSpec(write())

    expect(document.paths['/domains']?.get?.operationId).toBe('domains.list')
    expect(document.components).not.toHaveProperty('pathItems')
  })

  test('returns the same bytes every time, with components sorted by kind and name', async () => {
    const root = write()
    const first = JSON.stringify(await bundleSpec(root))

    expect(JSON.stringify(await bundleSpec(root))).toBe(first)
    const kinds = Object.keys((JSON.parse(first) as { components: object }).components)
    expect(kinds).toEqual(kinds.toSorted())
  })

  test('copies equal parts, so that changing one changes no other', async () => {
    const { get, post } = (await bundleSpec(write())).paths['/domains'] ?? {}

    expect(get?.responses?.['404']).toEqual(post?.responses?.['404'])
    expect(get?.responses?.['404']).not.toBe(post?.responses?.['404'])
  })

  test('leaves out parts that clients cannot send, in every file', async () => {
    const session = { file: 'parameters.yaml', from: 'page:\n', to: 'session: { name: session, in: cookie }\npage:\n' } as const
    const body = 'requestBody: { content: { application/json: { schema: { type: object } } } }'
    const parameters = `    ${body}\n    parameters:\n      - $ref: ../parameters.yaml#/session\n`
    const root = write([session, { file: 'paths/domains.yaml', from: '    parameters:\n', to: parameters }])

    const { get, post } = (await bundleSpec(root)).paths['/domains'] ?? {}
    expect(get?.parameters).toEqual([{ $ref: '#/components/parameters/page' }])
    expect(get).not.toHaveProperty('requestBody')
    expect(post).toHaveProperty('requestBody')
  })

  test('names both files when two different components share a name', async () => {
    const root = write(
      [{ file: 'paths/domains.yaml', from: '../schemas/domains.yaml#/DomainCreate', to: '../schemas/more.yaml#/Domain' }],
      { 'schemas/more.yaml': '# comment\nDomain:\n  type: object\n' },
    )

    const problems = await problemsOf(root)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: join(root, '../schemas/more.yaml'), line: 2, rule: 'component-collision' })
    expect(problems[0]?.message).toContain('schemas/domains.yaml')
  })

  test('names both files when one of the components is in the root file', async () => {
    const edit = { file: 'openapi.yaml', from: 'components:', to: 'components:\n  schemas:\n    Domain: { type: string }' } as const
    const root = write([edit])

    const problems = await problemsOf(root)
    expect(problems).toMatchObject([{ file: join(root, '../schemas/domains.yaml'), line: 1, rule: 'component-collision' }])
    expect(problems[0]?.message).toContain('openapi.yaml')
  })

  test('reports an equal copy of a component as a collision', async () => {
    const copy = 'Error:\n  type: object\n  required: [message]\n  properties:\n    message: { type: string }\n'
    const root = write([{ file: 'paths/domains.yaml', from: '../schemas/domains.yaml#/DomainCreate', to: '../schemas/copy.yaml#/Error' }], {
      'schemas/copy.yaml': copy,
    })

    const problems = await problemsOf(root)
    expect(problems.map(({ rule }) => rule)).toEqual(['component-collision'])
    expect(problems[0]?.file + (problems[0]?.message ?? '')).toMatch(/copy\.yaml.*shared\.yaml|shared\.yaml.*copy\.yaml/)
  })

  test('lets a schema and a response share a name', async () => {
    const ref = { file: 'paths/domains.yaml', from: 'yaml#/NotFound', to: 'yaml#/Error' } as const
    const document = await bundleSpec(write([{ file: 'responses.yaml', from: 'NotFound:', to: 'Error:' }, ref, ref]))

    expect(document.components?.responses).toHaveProperty('Error')
    expect(document.components?.schemas).toHaveProperty('Error')
  })

  test('reports the location of a broken reference', async () => {
    const root = write([{ file: 'paths/domains.yaml', from: 'domains.yaml#/DomainPage', to: 'domains.yaml#/Nothing' }])

    const problems = await problemsOf(root)
    expect(problems).toMatchObject([{ file: join(root, '../paths/domains.yaml'), line: 21, rule: 'no-unresolved-refs' }])
  })

  test('does not fetch a reference to a URL', async () => {
    const url = 'https://api.hosting.cloud/schemas.yaml'
    const root = write([{ file: 'paths/domains.yaml', from: '../schemas/domains.yaml#/DomainPage', to: `${url}#/DomainPage` }])

    expect((await problemsOf(root))[0]?.message).toContain(`${url} is not a file of this spec`)
  })

  test('reports the location of a YAML syntax error', async () => {
    const root = write([{ file: 'openapi.yaml', from: 'servers:', to: 'servers: [' }])

    expect(await problemsOf(root)).toMatchObject([{ file: root, rule: 'yaml' }])
  })

  test('lists the known providers when asked for an unknown one', async () => {
    await expect(bundleSpec('nobody')).rejects.toThrow(/No provider "nobody" in specs\/: there are /)
  })
})
