import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('requires PascalCase for schemas', async () => {
  expect(
    await lintSample([
      edit('schemas/domains.yaml', 'DomainCreate:', 'domain_create: # here'),
      edit('paths/domains.yaml', '#/DomainCreate', '#/domain_create'),
    ]),
  ).toEqual([here('component-names', '"domain_create" in components/schemas')])
})

test('requires PascalCase for responses', async () => {
  const ref = edit('paths/domains.yaml', '#/NotFound', '#/not-found')
  expect(await lintSample([edit('responses.yaml', 'NotFound:', 'not-found: # here'), ref, ref])).toEqual([
    here('component-names', '"not-found" in components/responses'),
  ])
})

test('requires camelCase or PascalCase for parameters', async () => {
  expect(await lintSample([edit('parameters.yaml', 'page:', 'Page:'), edit('paths/domains.yaml', '#/page', '#/Page')])).toEqual([])
  expect(
    await lintSample([edit('parameters.yaml', 'page:', 'page_query: # here'), edit('paths/domains.yaml', '#/page', '#/page_query')]),
  ).toEqual([here('component-names')])
})

test("accepts the provider's spelling for a parameter", async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '    x-pagination: page\n', ''),
      edit('paths/domains.yaml', '#/page', '#/page-query'),
      edit('parameters.yaml', 'page:', 'page-query:'),
      edit('parameters.yaml', 'name: page', 'name: page-query'),
    ]),
  ).toEqual([])
})

test.each(['Array', 'Blob', 'File', 'Record', 'Promise', 'URL'])('reports the schema %s, which hides a global', async (name) => {
  expect(
    await lintSample([
      edit('schemas/domains.yaml', 'DomainCreate:', `${name}: # here`),
      edit('paths/domains.yaml', '#/DomainCreate', `#/${name}`),
    ]),
  ).toEqual([here('component-names', `"${name}" hides a global`)])
})
