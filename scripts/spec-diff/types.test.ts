import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { changesAfter } from './diff-fixture.ts'

function renameType(document: Document, from: string, to: string): void {
  const text = JSON.stringify(document.paths).replaceAll(`"#/components/schemas/${from}"`, `"#/components/schemas/${to}"`)
  const components = JSON.stringify(document.components).replaceAll(`schemas/${from}"`, `schemas/${to}"`).replace(`"${from}":`, `"${to}":`)
  Object.assign(document, { paths: JSON.parse(text) as unknown, components: JSON.parse(components) as unknown })
}

test('a renamed type breaks imports, and is reported once', async () => {
  expect(await changesAfter(({ document }) => renameType(document, 'Thing', 'Item'))).toEqual(['breaking: Thing is now the type `Item`'])
})

test('finds types that are renamed together', async () => {
  const changes = await changesAfter(({ document }) => {
    renameType(document, 'Thing', 'Item')
    renameType(document, 'Tag', 'Label')
  })
  expect(changes.toSorted()).toEqual(['breaking: Tag is now the type `Label`', 'breaking: Thing is now the type `Item`'])
})

test('does not pair types if two have the same shape', async () => {
  const changes = await changesAfter(({ document, schema }) => {
    Object.assign(document.components?.schemas ?? {}, { One: structuredClone(schema('Problem')), Two: structuredClone(schema('Problem')) })
    renameType(document, 'Problem', 'One')
  })
  expect(changes.filter((line) => line.includes('now the type'))).toEqual([])
  expect(changes).toContain('breaking: Problem is no longer a type')
})

test('reports a new type', async () => {
  const changes = await changesAfter(({ document, schema }) => {
    Object.assign(document.components?.schemas ?? {}, { Size: { type: 'object', properties: { height: { type: 'number' } } } })
    Object.assign(schema('Thing').properties ?? {}, { size: { $ref: '#/components/schemas/Size' } })
  })
  expect(changes).toEqual(['added: Size is a new type', 'added: Thing.size is new (things.list, things.create, things.get)'])
})
