import { expect, test } from 'vitest'
import { compare, limits, sizeLimits } from './limits.ts'
import { percent } from './section.ts'

const general = limits.sizeBytes['every provider']

test('a new provider has the limits of every provider, which grow with its operations', () => {
  const { base, eachOperation } = general['whole class']
  expect(sizeLimits('acme', 200)).toMatchObject({
    'one operation': general['one operation'],
    'whole class': base + 200 * eachOperation,
  })
  expect(sizeLimits('acme', 200)).not.toHaveProperty('all zod schemas')
})

test('a limit of its own replaces the general one', () => {
  expect(sizeLimits('transip', 0)).toMatchObject({
    'one operation': limits.sizeBytes.transip['one operation'],
    'one zod schema': general['one zod schema'],
  })
})

test('a figure at its limit meets it', () => {
  expect(compare('throughput', 0.85, '≥', 0.85, percent)).toEqual({ what: 'throughput', limit: '≥ 85 %', measured: '85 %', isMet: true })
  expect(compare('throughput', 0.84, '≥', 0.85, percent).isMet).toBe(false)
  expect(compare('size', 10, '≤', 10, String).isMet).toBe(true)
  expect(compare('size', 11, '≤', 10, String).isMet).toBe(false)
})
