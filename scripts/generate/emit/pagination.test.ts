import { expect, test } from 'vitest'
import type { ProviderModel } from '../model/model.ts'
import { pagination } from './pagination.ts'

test('a style whose lists only partly declare their items is invalid', () => {
  const operations = [
    { id: 'disks.list', pages: 'ids', itemsAt: '/disks' },
    { id: 'notes.list', pages: 'ids' },
  ]
  const model = { operations } as unknown as ProviderModel
  expect(() => pagination(model, 'ids', { kind: 'lastItem', query: { page: 'after' }, after: '/id' })).toThrow(
    'notes.list does not say where its items are, but other lists of the style "ids" do; declare two styles.',
  )
})

test('pages from zero read no number in the body, which counts from zero too', () => {
  const model = { operations: [] } as unknown as ProviderModel
  const style = { kind: 'page', query: { page: 'p' }, items: '/data', total: '/total', page: '/page', firstPage: 0 } as const
  const { factories, constant } = pagination(model, 'pages', style)
  expect(factories.map(String)).toEqual(['pageStyle', 'shifted'])
  expect(String(constant)).toContain("shifted(pageStyle({ query: { page: 'p' }, items: '/data', total: '/total' }), 'p', 1)")
})
