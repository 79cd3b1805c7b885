import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RateLimitError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './calls.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'

/** The number of requests that the mock allows in one window. */
const LIMIT = 3
/** The length of a window in seconds if the provider does not document one. */
const WINDOW = 60
/** Milliseconds that can be added to a reset: two roundings to seconds, and the duration of the test. */
const ROUNDING = 5_000

/** Declares the tests that a client and a mock with a small limit agree on it. */
export function limitTests<Any>(specUrl: URL, spec: Document, declared: ReadonlyMap<string, Declared>, connect: Connect<Any>): void {
  const { window: seconds = WINDOW, headers, code } = spec['x-rate-limit'] ?? {}
  const window = seconds * 1000
  describe(`a limit of ${LIMIT} requests in ${seconds} s`, () => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: { limit: LIMIT, window: seconds } })
    })
    beforeEach(() => {
      mock.reset()
      mock.clock.freeze()
    })
    afterAll(() => mock.close())
    /** Returns a call of a client that shares nothing with others and does not wait. */
    const newCall = () => connect({ ...mock.clientOptions, maxRetries: 0, maxRateLimitWait: 0 } as Any)
    const countRejected = () => mock.requests.filter(({ status }) => status === 429).length

    const learned = headers?.remaining === undefined ? [] : ['learns the limit from responses and sends no call over it']
    it.each(learned)('%s', async () => {
      const call = newCall()
      const start = Date.now()
      await useUp(call)
      const error = await rejection(call(), RateLimitError)
      expect(error.response).toBeUndefined()
      expectReset(error, start + window)
      expect(countRejected()).toBe(0)
      mock.assertClean()
    })

    it("fails with the provider's error over the limit, until the window ends", async () => {
      await useUp(newCall())
      const start = Date.now()
      const error = await rejection(newCall()(), RateLimitError)
      expect(error.response?.status).toBe(429)
      const documented = declared.get(error.operation ?? '')?.exampleBodies.get(429)
      // Without a pointer to it in the body, the code is not sent.
      const isCoded = code !== undefined && spec['x-error']?.code !== undefined
      expect(isCoded ? error.code : error.body).toEqual(isCoded ? code : (documented ?? error.body))
      if (headers?.reset !== undefined) expectReset(error, start + window)
      mock.clock.advance(window - 1)
      await rejection(newCall()(), RateLimitError)
      mock.clock.advance(1)
      await newCall()()
      expect(countRejected()).toBe(2)
      mock.assertClean()
    })
  })
}

async function useUp(call: () => PromiseLike<unknown>): Promise<void> {
  for (let used = 0; used < LIMIT; used++) await call()
}

/** Expects the mock's reset or a little later, never before. */
function expectReset({ resetAt }: RateLimitError, end: number): void {
  expect(resetAt?.getTime()).toBeGreaterThanOrEqual(end)
  expect(resetAt?.getTime()).toBeLessThan(end + ROUNDING)
}
