import { expect, test } from 'vitest'
import type { Variant } from '@hostwright/openapi/extension-types.ts'
import { changesAfter, type Parts } from '../diff-fixture.ts'

test('a removed method breaks, a new one is an addition', async () => {
  const changes = await changesAfter(({ document, operation }) => {
    delete document.paths['/things/{thingId}']?.delete
    document.paths['/boxes'] = { get: { ...operation('/things/{thingId}', 'get'), operationId: 'boxes.get' } }
  })
  expect(changes).toEqual(['breaking: things.delete is gone', 'added: boxes.get is new'])
})

test('another name for the same route breaks, although requests are the same', async () => {
  expect(await changesAfter(({ operation }) => (operation('/things/{thingId}', 'get').operationId = 'things.show'))).toEqual([
    'breaking: things.get is now called `things.show`',
  ])
})

test('another route under the same name breaks path-based calls, and is still compared', async () => {
  const changes = await changesAfter(({ document, property }) => {
    const { '/things': things, ...others } = document.paths
    document.paths = { ...others, '/v2/things': things ?? {} }
    property('Thing', 'name').type = ['string', 'null']
  })
  expect(changes.toSorted()).toEqual([
    'breaking: Thing.name may be null (things.list, things.create, things.get)',
    'breaking: things.create is POST /v2/things instead of POST /things; this concerns path-based calls',
    'breaking: things.list is GET /v2/things instead of GET /things; this concerns path-based calls',
  ])
})

test('parameters of a path item move with it', async () => {
  const changes = await changesAfter(({ document }) => {
    const { '/things/{thingId}': thing = {}, ...others } = document.paths
    document.paths = { ...others, '/v2/things/{thingId}': thing }
  })
  expect(changes).toEqual([
    'breaking: things.get is GET /v2/things/{thingId} instead of GET /things/{thingId}; this concerns path-based calls',
    'breaking: things.delete is DELETE /v2/things/{thingId} instead of DELETE /things/{thingId}; this concerns path-based calls',
  ])
})

test('a renamed path parameter breaks, as it is an option of the call', async () => {
  const changes = await changesAfter(({ document }) => {
    const { '/things/{thingId}': thing = {}, ...others } = document.paths
    const parameters = [{ name: 'id', in: 'path' as const, required: true, schema: { type: 'string' }, example: 'a' }]
    document.paths = { ...others, '/things/{id}': { ...thing, parameters } }
  })
  expect(changes.toSorted()).toEqual([
    'breaking: path.id is new and required (things.get, things.delete)',
    'breaking: path.thingId is gone (things.get, things.delete)',
    'breaking: things.delete is DELETE /things/{id} instead of DELETE /things/{thingId}; this concerns path-based calls',
    'breaking: things.get is GET /things/{id} instead of GET /things/{thingId}; this concerns path-based calls',
  ])
})

const variants = (...ids: string[]): Variant[] =>
  ids.map((id) => ({ id, summary: 'Make', description: 'Makes.', body: 'ThingCreate', example: 'one' }))

test('the variants of a route are methods', async () => {
  const withVariants = ({ operation }: Parts) => (operation('/things', 'post')['x-variants'] = variants('things.make', 'things.copy'))
  expect(
    await changesAfter(
      ({ operation }) => (operation('/things', 'post')['x-variants'] = variants('things.make', 'things.copy', 'things.clone')),
      withVariants,
    ),
  ).toEqual(['added: things.clone is new'])
  expect(
    await changesAfter(
      ({ operation }) => (operation('/things', 'post')['x-variants'] = variants('things.make', 'things.dup')),
      withVariants,
    ),
  ).toEqual(['breaking: things.copy is now called `things.dup`'])
  expect(await changesAfter(({ property }) => (property('ThingCreate', 'note').type = 'integer'), withVariants)).toEqual([
    'breaking: ThingCreate.note is number instead of string (things.make, things.copy)',
  ])
})

test('classifies a variant with another body, a deprecated one, and one with another description', async () => {
  const changes = await changesAfter(
    ({ operation }) => {
      const [make, copy, clone] = variants('things.make', 'things.copy', 'things.clone')
      operation('/things', 'post')['x-variants'] = [
        { ...(make as Variant), body: 'Tag' },
        { ...(copy as Variant), deprecated: true },
        { ...(clone as Variant), summary: 'Clone' },
      ]
    },
    ({ operation }) => (operation('/things', 'post')['x-variants'] = variants('things.make', 'things.copy', 'things.clone')),
  )
  expect(changes).toEqual([
    'breaking: body is `Tag` instead of `ThingCreate` (things.make)',
    'added: things.copy is deprecated; it still works; move to what replaces it',
    'docs-only: things.clone has another text (summary)',
  ])
})
