import { expect, vi } from 'vitest'
import { RateLimitError, type ClientOptions, type Fetch, type TokenStoreOptions } from '@hostwright/core'
import { rejection } from './calls.js'

/** A provider's documented limit and a call. */
export interface LimitCase {
  /** The number of requests in one window. */
  readonly limit: number
  /** The length of a window in seconds. */
  readonly window: number
  /** Creates a client with these options; the returned function makes one call. */
  connect(options: ClientOptions & TokenStoreOptions): () => PromiseLike<unknown>
}

const START = Date.UTC(2026, 0, 1)
/** Shares neither the limit nor the token of other tests. */
const OWN = { rateLimitStore: undefined, tokenStore: undefined }

/** Sends concurrent calls for two and a half windows: they go out window by window, in order, and the provider rejects none. */
export async function keepsTheLimit({ limit, window, connect }: LimitCase): Promise<void> {
  await inVirtualTime(async () => {
    const { counts, fetch } = countingServer(limit, window)
    const call = connect({ ...OWN, fetch, maxRateLimitWait: Infinity, timeout: Infinity })
    const count = Math.floor(limit * 2.5)
    const settled: number[] = []
    const calls = Array.from({ length: count }, async (_, index) => {
      await call()
      settled.push(index)
    })
    await turnUntil(() => counts.accepted >= limit)
    expect(counts.accepted).toBe(limit)
    await vi.advanceTimersByTimeAsync(window * 1000)
    expect(counts.accepted).toBe(limit * 2)
    await vi.advanceTimersByTimeAsync(window * 1000)
    await Promise.all(calls)
    expect(counts).toEqual({ accepted: count, rejected: 0 })
    expect(settled).toEqual(Array.from({ length: count }, (_, index) => index))
  })
}

/** With `maxRateLimitWait: 0`, the first call over the limit fails at once, unsent, with the time of the reset. */
export async function failsOverTheLimit({ limit, window, connect }: LimitCase): Promise<void> {
  await inVirtualTime(async () => {
    const { counts, fetch } = countingServer(limit, window)
    const call = connect({ ...OWN, fetch, maxRateLimitWait: 0 })
    await Promise.all(Array.from({ length: limit }, call))
    const error = await rejection(call(), RateLimitError)
    expect(error.resetAt).toEqual(new Date(START + window * 1000))
    expect(error.response).toBeUndefined()
    expect(counts).toEqual({ accepted: limit, rejected: 0 })
  })
}

async function inVirtualTime(work: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  // Without the random delay after a reset.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  try {
    await work()
  } finally {
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
}

/** Real milliseconds to wait for a token. */
const TOKEN_TIMEOUT = 10_000
/** The monotonic clock, which keeps running in virtual time. */
const realTime = performance.now.bind(performance)

/** Runs the event loop: a token takes real work on other threads and no virtual time. */
async function turnUntil(done: () => boolean): Promise<void> {
  const start = realTime()
  while (!done() && realTime() - start < TOKEN_TIMEOUT) await new Promise<void>((resolve) => setImmediate(resolve))
}

/** Creates a provider that counts requests, rejects those over the limit, and issues tokens. */
function countingServer(limit: number, window: number) {
  let windowEnd = 0
  let used = 0
  const counts = { accepted: 0, rejected: 0 }
  const fetch: Fetch = async (_, { method }) => {
    // Token requests do not count against the limit of the API.
    if (method === 'POST') return Response.json({ token: 'made-up', access_token: 'made-up', expires_in: 86_400 }, { status: 201 })
    if (Date.now() >= windowEnd) {
      windowEnd = Date.now() + window * 1000
      used = 0
    }
    const isRejected = used++ >= limit
    counts[isRejected ? 'rejected' : 'accepted']++
    return Response.json({}, { status: isRejected ? 429 : 200 })
  }
  return { counts, fetch }
}
