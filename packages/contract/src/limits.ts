import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RateLimitError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'

/** Requests that the mock admits in one window. */
const LIMIT = 3
/** Length of a window in seconds where the provider does not say. */
const WINDOW = 60
/** Milliseconds that whole seconds, twice rounded up, and the time that a test itself takes can add to a reset. */
const ROUNDING = 5_000

interface Case {
  readonly mock: Mock
  /** Length of a window in milliseconds. */
  readonly window: number
  readonly spec: Document
  readonly declared: ReadonlyMap<string, Declared>
  /** Makes a client that knows nothing of the others and does not wait; the result makes one call with it. */
  connect(): () => PromiseLike<unknown>
}

/** Declares the tests that a client and a mock with a small limit agree on it. */
export function limitTests<Options>(
  specUrl: URL,
  spec: Document,
  declared: ReadonlyMap<string, Declared>,
  connect: Connect<Options>,
): void {
  const { window = WINDOW, headers } = spec['x-rate-limit'] ?? {}
  const tests = [
    ...(headers?.remaining === undefined ? [] : [['is learned from the answers, so that no call over it is sent', isLearned] as const]),
    ['fails a call that the provider refuses with what the provider says, until the window has ended', isRefused] as const,
  ]
  describe(`a limit of ${LIMIT} requests in ${window} s`, () => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: { limit: LIMIT, window } })
    })
    beforeEach(() => {
      mock.reset()
      mock.clock.freeze()
    })
    afterAll(() => mock.close())

    it.each(tests)('%s', async (_, test) => {
      const client = () => connect({ ...mock.clientOptions, maxRetries: 0, maxRateLimitWait: 0 } as Options)
      await test({ mock, window: window * 1000, spec, declared, connect: client })
      mock.assertClean()
    })
  })
}

async function isLearned({ mock, window, connect }: Case): Promise<void> {
  const call = connect()
  const start = Date.now()
  await useUp(call)
  const error = await rejection(call(), RateLimitError)
  expect(error.response).toBeUndefined()
  expectReset(error, start + window)
  expect(refused(mock)).toBe(0)
}

async function isRefused({ mock, window, spec, declared, connect }: Case): Promise<void> {
  const { code, headers } = spec['x-rate-limit'] ?? {}
  await useUp(connect())
  const start = Date.now()
  const error = await rejection(connect()(), RateLimitError)
  expect(error.response?.status).toBe(429)
  const documented = declared.get(error.operation ?? '')?.answers.get(429)
  // Without a place for it in a body, the code is told nowhere.
  if (code !== undefined && spec['x-error']?.code !== undefined) expect(error.code).toBe(code)
  else if (documented !== undefined) expect(error.body).toEqual(documented)
  if (headers?.reset !== undefined) expectReset(error, start + window)
  mock.clock.advance(window - 1)
  await rejection(connect()(), RateLimitError)
  mock.clock.advance(1)
  await connect()()
  expect(refused(mock)).toBe(2)
}

async function useUp(call: () => PromiseLike<unknown>): Promise<void> {
  for (let used = 0; used < LIMIT; used++) await call()
}

function refused({ requests }: Mock): number {
  return requests.filter(({ status }) => status === 429).length
}

/** At the mock's reset or a little later, never before. */
function expectReset({ resetAt }: RateLimitError, end: number): void {
  expect(resetAt?.getTime()).toBeGreaterThanOrEqual(end)
  expect(resetAt?.getTime()).toBeLessThan(end + ROUNDING)
}
