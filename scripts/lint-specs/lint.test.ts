import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sampleSpec, writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'
import { edit, here, lintSample, problemAt } from './lint-fixture.ts'
import { lintSpec } from './lint.ts'

describe('an unusable spec', () => {
  test('reports a root that is not YAML once, at its line', async () => {
    const found = await lintSample([edit('openapi.yaml', 'servers:', 'servers: ] # here')])
    expect(found).toEqual([here('yaml', 'Not valid YAML')])
  })

  test('reports a file that is not YAML once, however many references it has', async () => {
    const found = await lintSample([edit('responses.yaml', '  description:', '  {description:')])
    expect(found).toEqual([problemAt('responses.yaml:3', 'yaml', 'Not valid YAML')])
  })

  test('reports a broken reference at its line', async () => {
    const parameter = '- $ref: ../parameters.yaml#/page'
    const found = await lintSample([edit('paths/domains.yaml', parameter, `${parameter}\n      - $ref: ../parameters.yaml#/sort # here`)])
    expect(found).toEqual([here('no-unresolved-refs')])
  })

  test('checks the rest of a spec with a broken reference', async () => {
    const found = await lintSample([
      edit('paths/domains.yaml', '#/DomainCreate', '#/DomainCraete'),
      edit('paths/domains.yaml', 'total: 1', 'total: one # here'),
    ])
    expect(found).toEqual([
      here('examples-valid'),
      problemAt('paths/domains.yaml:40', 'no-unresolved-refs'),
      problemAt('schemas/domains.yaml:18', 'unreferenced', 'DomainCreate'),
    ])
  })

  test('reports a missing file at its reference', async () => {
    const found = await lintSample([edit('openapi.yaml', 'paths/domains.yaml#/domains', 'paths/none.yaml#/domains # here')])
    expect(found).toContainEqual(here('no-unresolved-refs', 'paths/none.yaml'))
  })

  test('reports two components with one name at the second', async () => {
    const more = { 'schemas/more.yaml': 'Domain: # here\n  type: object\n' }
    const found = await lintSample([edit('paths/domains.yaml', 'domains.yaml#/DomainCreate', 'more.yaml#/Domain')], more)
    expect(found).toContainEqual(here('component-collision', 'schemas/domains.yaml'))
  })

  test.each(['', 'nothing', '[]', 'openapi: 3.0.3', 'openapi: 3.1'])(
    'reports a root that is not an OpenAPI 3.1 document (%j)',
    async (text) => {
      const folder = writeFiles({ 'openapi.yaml': text })
      const { problems } = await lintSpec(join(folder, 'openapi.yaml'))
      expect(problems).toMatchObject([{ line: 1, rule: 'openapi-document' }])
    },
  )

  test.each([
    ['parameters that are an object', '    parameters:\n      - $ref: ../parameters.yaml#/page', '    parameters: { page: 1 }'],
    ['responses that are a list', "    responses:\n      '200':", "    responses: []\n    rest:\n      '200':"],
    ['an operation that is text', '  post:\n', '  put: none\n  post:\n'],
    ['a schema that is text', 'schema:\n              $ref: ../schemas/domains.yaml#/DomainPage', 'schema: DomainPage'],
    ['examples that are text', 'example:\n              total: 1', 'examples: none\n            rest:\n              total: 1'],
    ['tags that are text', 'tags: [Domains]', 'tags: Domains'],
    ['an operationId that is a number', 'operationId: domains.list', 'operationId: 1'],
  ])('reports %s without crashing', async (_, from, to) => {
    const found = await lintSample([edit('paths/domains.yaml', from, to)])
    expect(found).toContainEqual(expect.stringContaining('  struct  '))
  })
})

test('counts operations, and those with an example of every part', async () => {
  const folder = writeFiles(sampleSpec([edit('paths/domains.yaml', '            example: 59\n', '')]))
  expect(await lintSpec(join(folder, 'openapi.yaml'))).toMatchObject({ operations: 2, withExamples: 1 })
})
