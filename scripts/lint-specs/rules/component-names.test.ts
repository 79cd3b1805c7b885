import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a schema is in PascalCase', async () => {
  expect(
    await lintSample([
      edit('schemas/domains.yaml', 'DomainCreate:', 'domain_create: # here'),
      edit('paths/domains.yaml', '#/DomainCreate', '#/domain_create'),
    ]),
  ).toEqual([here('component-names', '"domain_create" in components/schemas')])
})

test('a response is in PascalCase', async () => {
  const ref = edit('paths/domains.yaml', '#/NotFound', '#/not-found')
  expect(await lintSample([edit('responses.yaml', 'NotFound:', 'not-found: # here'), ref, ref])).toEqual([
    here('component-names', '"not-found" in components/responses'),
  ])
})

test('a parameter is in camelCase or PascalCase', async () => {
  expect(await lintSample([edit('parameters.yaml', 'page:', 'Page:'), edit('paths/domains.yaml', '#/page', '#/Page')])).toEqual([])
  expect(
    await lintSample([edit('parameters.yaml', 'page:', 'page_query: # here'), edit('paths/domains.yaml', '#/page', '#/page_query')]),
  ).toEqual([here('component-names')])
})

test("a parameter may have the provider's spelling", async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '    x-pagination: page\n', ''),
      edit('paths/domains.yaml', '#/page', '#/page-query'),
      edit('parameters.yaml', 'page:', 'page-query:'),
      edit('parameters.yaml', 'name: page', 'name: page-query'),
    ]),
  ).toEqual([])
})
