import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RateLimitError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'

/** The number of requests that the mock allows in one window. */
const LIMIT = 3
/** The length of a window in seconds if the provider does not document one. */
const WINDOW = 60
/** Milliseconds that can be added to a reset: two roundings to seconds, and the duration of the test. */
const ROUNDING = 5_000

interface Case {
  readonly mock: Mock
  /** The length of a window in milliseconds. */
  readonly window: number
  readonly spec: Document
  readonly declared: ReadonlyMap<string, Declared>
  /** Creates a client that shares nothing with others and does not wait; the returned function makes one call. */
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
    ...(headers?.remaining === undefined ? [] : [['learns the limit from responses and sends no call over it', learnsLimit] as const]),
    ["fails with the provider's error over the limit, until the window ends", failsUntilReset] as const,
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

async function learnsLimit({ mock, window, connect }: Case): Promise<void> {
  const call = connect()
  const start = Date.now()
  await useUp(call)
  const error = await rejection(call(), RateLimitError)
  expect(error.response).toBeUndefined()
  expectReset(error, start + window)
  expect(countRejected(mock)).toBe(0)
}

async function failsUntilReset({ mock, window, spec, declared, connect }: Case): Promise<void> {
  const { code, headers } = spec['x-rate-limit'] ?? {}
  await useUp(connect())
  const start = Date.now()
  const error = await rejection(connect()(), RateLimitError)
  expect(error.response?.status).toBe(429)
  const documented = declared.get(error.operation ?? '')?.exampleBodies.get(429)
  // Without a pointer to it in the body, the code is not sent.
  if (code !== undefined && spec['x-error']?.code !== undefined) expect(error.code).toBe(code)
  else if (documented !== undefined) expect(error.body).toEqual(documented)
  if (headers?.reset !== undefined) expectReset(error, start + window)
  mock.clock.advance(window - 1)
  await rejection(connect()(), RateLimitError)
  mock.clock.advance(1)
  await connect()()
  expect(countRejected(mock)).toBe(2)
}

async function useUp(call: () => PromiseLike<unknown>): Promise<void> {
  for (let used = 0; used < LIMIT; used++) await call()
}

function countRejected({ requests }: Mock): number {
  return requests.filter(({ status }) => status === 429).length
}

/** Expects the mock's reset or a little later, never before. */
function expectReset({ resetAt }: RateLimitError, end: number): void {
  expect(resetAt?.getTime()).toBeGreaterThanOrEqual(end)
  expect(resetAt?.getTime()).toBeLessThan(end + ROUNDING)
}
