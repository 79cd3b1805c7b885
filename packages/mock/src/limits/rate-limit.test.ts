import { expect, test } from 'vitest'

import { startMock } from '../index.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { rateLimitOf } from './rate-limit.js'
import { documentOf } from '../../test/document.js'

const declared = (limit: Document['x-rate-limit']): Document => documentOf({ ...(limit && { 'x-rate-limit': limit }) })
const headers = { limit: 'X-Limit', remaining: 'X-Left', exempt: 'X-Exempt' }

test('is the declared limit, in milliseconds and lower case', () => {
  expect(rateLimitOf(declared({ limit: 60, window: 900, headers, reset: 'time' }), undefined)).toEqual({
    limit: 60,
    window: 900_000,
    headers: { limit: 'x-limit', remaining: 'x-left', reset: undefined },
    reset: 'time',
  })
})

test('has the numbers of the option and the headers of the spec', () => {
  const option = { limit: 3, window: 10 }
  expect(rateLimitOf(declared({ headers }), option)).toMatchObject({ limit: 3, window: 10_000, headers: { limit: 'x-limit' } })
  expect(rateLimitOf(declared({ limit: 60, window: 60 }), option)).toMatchObject({ limit: 3, window: 10_000, headers: {} })
  expect(rateLimitOf(declared(undefined), option)).toMatchObject({ limit: 3, window: 10_000, headers: {} })
})

test('is undefined without numbers or with the option false', () => {
  expect(rateLimitOf(declared({ limit: 60, window: 60 }), false)).toBeUndefined()
  expect(rateLimitOf(declared({ headers }), undefined)).toBeUndefined()
  expect(rateLimitOf(declared({ limit: 60 }), undefined)).toBeUndefined()
  expect(rateLimitOf(declared(undefined), undefined)).toBeUndefined()
})

test.each([
  [true, 'rateLimit must be false or { limit, window }, not true.'],
  [null, 'rateLimit must be false or { limit, window }, not null.'],
  [{ limit: 0, window: 60 }, 'rateLimit.limit must be the requests of one window, an integer of at least 1, not 0.'],
  [{ window: 60 }, 'rateLimit.limit must be the requests of one window, an integer of at least 1, not undefined.'],
  [{ limit: 3, window: 0.5 }, 'rateLimit.window must be seconds, an integer of at least 1, not 0.5.'],
])('rejects %j', async (option, sentence) => {
  const rateLimit = option as unknown as { limit: number; window: number }
  await expect(startMock({ spec: declared(undefined), rateLimit })).rejects.toThrow(sentence)
})
