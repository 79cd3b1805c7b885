import { expect, test } from 'vitest'
import { above } from './ceilings.ts'
import { judge } from './judge.ts'

const measured = { gzip: { class: 11_030, 'one flat operation': 8480 }, instantiations: 66, import: 12.3, dependencies: 3 }

test('ceilings are a little above what was measured, so that growth is seen', () => {
  expect(above(measured)).toEqual({ gzip: { class: 11_300, 'one flat operation': 8650 }, instantiations: 80, import: 60, dependencies: 3 })
})

test('a package keeps the ceilings that were made of it', () => {
  expect(judge('@hostwright/acme', measured, above(measured)).every(({ isKept }) => isKept)).toBe(true)
})

test('a package that makes no calls has no ceiling for their types', () => {
  const { instantiations: _, ...without } = measured
  expect(above(without)).not.toHaveProperty('instantiations')
})
