import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('descriptions, titles and examples are docs-only', async () => {
  const changes = await changesAfter(({ document, operation, schema, response }) => {
    document.info.version = '2'
    operation('/things', 'get').summary = 'List'
    operation('/things', 'get').tags = ['Things']
    schema('Thing').description = 'Some thing.'
    Object.assign(response('/things', '404').content?.['application/json'] ?? {}, { example: { message: 'No' } })
  })
  expect(changes.length).toBeGreaterThanOrEqual(5)
  expect(changes.filter((line) => !line.startsWith('docs-only: '))).toEqual([])
  expect(changes).toContain('docs-only: 404 has another example (things.list)')
})

test('names a tag', async () => {
  const tagged =
    (description: string): Parameters<typeof changesAfter>[0] =>
    ({ document }) =>
      (document.tags = [{ name: 'Things', description }])
  expect(await changesAfter(tagged('All things.'), tagged('Some things.'))).toEqual([
    'docs-only: tag Things has another text (description)',
  ])
})
