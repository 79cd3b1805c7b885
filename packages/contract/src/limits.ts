import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RateLimitError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Declared, Spec } from './spec.js'

/** Requests that the mock admits in one window. */
const LIMIT = 3
/** Length of a window in seconds where the provider does not say. */
const WINDOW = 60
/** Milliseconds that whole seconds, twice rounded up, and the time that a test itself takes can add to a reset. */
const ROUNDING = 5_000

/** Declares the tests that a client and a mock with a small limit agree on it. */
export function limitTests<Options>(
  specUrl: URL,
  { 'x-rate-limit': limit = {}, 'x-error': error }: Spec,
  declared: ReadonlyMap<string, Declared>,
  connect: Connect<Options>,
): void {
  const window = (limit.window ?? WINDOW) * 1000
  describe(`a limit of ${LIMIT} requests in ${window / 1000} s`, () => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: { limit: LIMIT, window: window / 1000 } })
    })
    beforeEach(() => {
      mock.reset()
      mock.clock.freeze()
    })
    afterAll(() => mock.close())

    const client = () => connect({ ...mock.clientOptions, retry: 0, maxWait: 0 } as Options)
    const refused = () => mock.requests.filter(({ status }) => status === 429)
    const useUp = async (call: () => PromiseLike<unknown>) => {
      for (let used = 0; used < LIMIT; used++) await call()
    }

    if (limit.headers?.remaining !== undefined) {
      it('is learned from the answers, so that no call over it is sent', async () => {
        const call = client()
        const start = Date.now()
        await useUp(call)
        const error = await rejection(call(), RateLimitError)
        expect(error.response).toBeUndefined()
        expectReset(error, start + window)
        expect(refused()).toEqual([])
        mock.assertClean()
      })
    }

    it('fails a call that the provider refuses as the provider says it, until the window has ended', async () => {
      await useUp(client())
      const start = Date.now()
      const refusal = await rejection(client()(), RateLimitError)
      const documented = declared.get(refusal.operation ?? '')?.answers.get(429)
      expect(refusal.response?.status).toBe(429)
      if (error?.code !== undefined && limit.code !== undefined) expect(refusal.code).toBe(limit.code)
      else if (documented !== undefined) expect(refusal.body).toEqual(documented)
      if (limit.headers?.reset !== undefined) expectReset(refusal, start + window)
      mock.clock.advance(window - 1)
      await rejection(client()(), RateLimitError)
      mock.clock.advance(1)
      await client()()
      expect(refused()).toHaveLength(2)
      mock.assertClean()
    })
  })
}

/** At the mock's reset or a little later, never before. */
function expectReset({ resetAt }: RateLimitError, end: number): void {
  expect(resetAt?.getTime()).toBeGreaterThanOrEqual(end)
  expect(resetAt?.getTime()).toBeLessThan(end + ROUNDING)
}
