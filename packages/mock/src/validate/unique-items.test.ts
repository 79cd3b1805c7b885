import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

import { useLinearUniqueItems } from './unique-items.js'

const ajv = new Ajv({ strict: false })
useLinearUniqueItems(ajv)
const validate = ajv.compile({ type: 'array', uniqueItems: true })

test.each([
  [[1, '1', null, 'null', true, [1], { a: 1 }, { a: '1' }]],
  [[{ a: 1, b: 2 }, { a: 1 }, { b: 2 }]],
  [
    [
      [1, 2],
      [2, 1],
    ],
  ],
  [[]],
])('%j is unique', (list) => {
  expect(validate(list)).toBe(true)
})

test.each([
  [[1, 2, 1]],
  [
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
  ],
  [[null, null]],
])('%j is not unique', (list) => {
  expect(validate(list)).toBe(false)
  expect(validate.errors).toMatchObject([{ keyword: 'uniqueItems', instancePath: '' }])
})

test('checks each of many entries once', () => {
  let reads = 0
  const entry = (index: number) => new Proxy({ index }, { ownKeys: (target) => (reads++, Reflect.ownKeys(target)) })
  expect(validate(Array.from({ length: 2000 }, (_, index) => entry(index)))).toBe(true)
  expect(reads).toBe(2000)
})

test('false requires nothing', () => {
  expect(ajv.compile({ uniqueItems: false })([1, 1])).toBe(true)
})
