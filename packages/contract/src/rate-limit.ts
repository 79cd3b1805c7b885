import { expect, vi } from 'vitest'
import { RateLimitError, type ClientOptions, type Fetch } from '@hostwright/core'

/** A provider's documented limit, and a call to try it with. */
export interface LimitCase {
  /** Requests in one window. */
  readonly limit: number
  /** Length of a window in seconds. */
  readonly window: number
  /** Makes a client with these options; the result makes one call with it. */
  connect(options: ClientOptions): () => PromiseLike<unknown>
}

const START = Date.UTC(2026, 0, 1)

/** Two and a half windows' worth of calls at once are sent window by window, in order, none refused by the provider. */
export async function keepsTheLimit({ limit, window, connect }: LimitCase): Promise<void> {
  await inVirtualTime(async () => {
    const server = countingServer(limit, window)
    const call = connect({ fetch: server.fetch, maxRateLimitWait: Infinity, timeout: Infinity })
    const count = Math.floor(limit * 2.5)
    const settled: number[] = []
    const calls = Array.from({ length: count }, async (_, index) => {
      await call()
      settled.push(index)
    })
    await turnUntil(() => server.answered >= limit)
    expect(server.answered).toBe(limit)
    await vi.advanceTimersByTimeAsync(window * 1000)
    expect(server.answered).toBe(limit * 2)
    await vi.advanceTimersByTimeAsync(window * 1000)
    await Promise.all(calls)
    expect(server).toMatchObject({ answered: count, refused: 0 })
    expect(settled).toEqual(Array.from({ length: count }, (_, index) => index))
  })
}

/** With `maxRateLimitWait: 0` the first call over the limit fails at once, unsent, and says when the next may go. */
export async function refusesToWait({ limit, window, connect }: LimitCase): Promise<void> {
  await inVirtualTime(async () => {
    const server = countingServer(limit, window)
    const call = connect({ fetch: server.fetch, maxRateLimitWait: 0 })
    await Promise.all(Array.from({ length: limit }, call))
    const error: unknown = await Promise.resolve(call()).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(RateLimitError)
    expect((error as RateLimitError).resetAt).toEqual(new Date(START + window * 1000))
    expect((error as RateLimitError).response).toBeUndefined()
    expect(server).toMatchObject({ answered: limit, refused: 0 })
  })
}

async function inVirtualTime(work: () => Promise<void>): Promise<void> {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  // A client that waits comes a little later, at random.
  vi.spyOn(Math, 'random').mockReturnValue(0)
  try {
    await work()
  } finally {
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
}

/** Real milliseconds after which signing in is given up. */
const PATIENCE = 10_000
/** The monotonic clock, which goes on while time is virtual. */
const realTime = performance.now.bind(performance)

/** Lets the event loop turn: signing in is real work on other threads and takes no virtual time. */
async function turnUntil(done: () => boolean): Promise<void> {
  const start = realTime()
  while (!done() && realTime() - start < PATIENCE) await new Promise<void>((resolve) => setImmediate(resolve))
}

interface CountingServer {
  readonly fetch: Fetch
  answered: number
  refused: number
}

/** A stand-in for the provider that counts, refuses what is over its limit, and gives a token to whoever asks for one. */
function countingServer(limit: number, window: number): CountingServer {
  let windowEnd = 0
  let used = 0
  const server: CountingServer = {
    answered: 0,
    refused: 0,
    async fetch(_, { method }) {
      // Token requests do not count against the limit of the API.
      if (method === 'POST') return Response.json({ token: 'made-up', access_token: 'made-up', expires_in: 86_400 }, { status: 201 })
      if (Date.now() >= windowEnd) {
        windowEnd = Date.now() + window * 1000
        used = 0
      }
      if (used++ >= limit) {
        server.refused++
        return Response.json({}, { status: 429 })
      }
      server.answered++
      return Response.json({})
    },
  }
  return server
}
