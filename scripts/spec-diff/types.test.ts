import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { changesAfter } from './diff-fixture.ts'

function renameType(document: Document, from: string, to: string): void {
  const text = JSON.stringify(document.paths).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`)
  const components = JSON.stringify(document.components).replaceAll(`schemas/${from}"`, `schemas/${to}"`).replace(`"${from}":`, `"${to}":`)
  Object.assign(document, { paths: JSON.parse(text) as unknown, components: JSON.parse(components) as unknown })
}

test('the same shape under another name breaks who imports the type, and nothing else is told of it', async () => {
  expect(await changesAfter(({ document }) => renameType(document, 'Thing', 'Item'))).toEqual(['breaking: Thing is now the type `Item`'])
})

test('types that are renamed together are found by what they share', async () => {
  const changes = await changesAfter(({ document }) => {
    renameType(document, 'Thing', 'Item')
    renameType(document, 'Tag', 'Label')
  })
  expect(changes.toSorted()).toEqual(['breaking: Tag is now the type `Label`', 'breaking: Thing is now the type `Item`'])
})

test('two names for one shape are not guessed at', async () => {
  const changes = await changesAfter(({ document, schema }) => {
    Object.assign(document.components?.schemas ?? {}, { One: structuredClone(schema('Problem')), Two: structuredClone(schema('Problem')) })
    renameType(document, 'Problem', 'One')
  })
  expect(changes.filter((line) => line.includes('now the type'))).toEqual([])
  expect(changes).toContain('breaking: Problem is no longer a type')
})

test('a type that came with its use is new', async () => {
  const changes = await changesAfter(({ document, schema }) => {
    Object.assign(document.components?.schemas ?? {}, { Size: { type: 'object', properties: { height: { type: 'number' } } } })
    Object.assign(schema('Thing').properties ?? {}, { size: { $ref: '#/components/schemas/Size' } })
  })
  expect(changes).toEqual(['added: Size is a new type', 'added: Thing.size is new (things.list, things.create, things.get)'])
})
