import { vi } from 'vitest'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import { type RateLimit, rateLimit } from '../../src/pipeline/rate-limit.js'
import { acme, operation, status } from '../helpers.js'
import { type Counter, counterOf, type Counting } from './limits-in-time.js'
import { randomOf } from './random.js'
import type { Fetch } from '../../src/model/fetch.js'

/** A server with a limit, and those who call it all the time. Durations in ms. */
export interface Scenario {
  readonly counting: Counting
  /** What its headers say: nothing, the limit and what is left of it, or the time of the reset as well. */
  readonly headers: 'none' | 'remaining' | 'reset'
  readonly limit: number
  readonly window: number
  /** How long a call takes at least and at most, half of it on the way there. */
  readonly latency: readonly [number, number]
  /** By how much the server's clock is ahead. */
  readonly ahead: number
  /** Clients that know nothing of each other and share a credential, and how much later each one starts. */
  readonly processes: number
  readonly later: number
  /** Callers of each process; each makes one call after the other. */
  readonly callers: number
  readonly windows: number
  readonly seed: number
}

export interface Findings {
  /** Requests that the server took from the second window on, by process. */
  readonly taken: readonly number[]
  /** How many requests were rejected in each window. */
  readonly rejected: readonly number[]
  /** The longest time that a call took. */
  readonly longest: number
  readonly failures: readonly unknown[]
}

const get = operation()
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Plays a scenario in virtual time; to be used with fake timers. */
export async function simulate(scenario: Scenario): Promise<Findings> {
  return play(scenario, (counter, now, ahead) => async (travel) => {
    await travel()
    const isTaken = counter.take(now())
    const headers = headersOf(scenario, counter, now(), ahead)
    return { isTaken, headers }
  })
}

/** The same calls by clients that know the server's state: none is rejected, and none comes later than it could. */
export async function ideal(scenario: Scenario): Promise<Findings> {
  let last = Promise.resolve()
  return play({ ...scenario, headers: 'none' }, (counter, now) => async (travel) => {
    await travel()
    last = last.then(async () => {
      while (!counter.take(now())) await pause(Math.max(0.5, counter.next(now()) - now()))
    })
    await last
    return { isTaken: true, headers: {} }
  })
}

interface Outcome {
  readonly isTaken: boolean
  readonly headers: Record<string, string>
}
type Visit = (travel: () => Promise<void>) => Promise<Outcome>

async function play(scenario: Scenario, visitOf: (counter: Counter, now: () => number, ahead: number) => Visit): Promise<Findings> {
  const { counting, limit, window, latency, ahead, processes, later, callers, windows, seed } = scenario
  const random = randomOf(seed)
  vi.spyOn(Math, 'random').mockImplementation(randomOf(seed + 1))
  const start = performance.now()
  const now = () => performance.now() - start
  const visit = visitOf(counterOf(counting, limit, window), now, ahead)
  const end = windows * window
  const taken = Array.from({ length: processes }, () => 0)
  const rejected = Array.from({ length: windows }, () => 0)
  const failures: unknown[] = []
  let longest = 0

  const fetchOf =
    (process: number): Fetch =>
    async () => {
      const half = (latency[0] + (latency[1] - latency[0]) * random()) / 2
      const { isTaken, headers } = await visit(() => pause(half))
      const at = now()
      if (!isTaken) rejected[Math.floor(at / window)] = (rejected[Math.floor(at / window)] ?? 0) + 1
      else if (at >= window && at < end) taken[process] = (taken[process] ?? 0) + 1
      await pause(half)
      return status(isTaken ? 200 : 429, headers)
    }

  for (const process of taken.keys()) {
    const provider = acme({ rateLimit: rateLimit(declarationOf(scenario)) })
    const client = new Client(provider, { apiKey: 'key', fetch: fetchOf(process), attemptTimeout: Infinity } as ClientOptions)
    for (let caller = 0; caller < callers; caller++) {
      void (async () => {
        await pause(later * process)
        while (now() < end) {
          const called = now()
          await client.request(get).catch((error: unknown) => failures.push(error))
          longest = Math.max(longest, now() - called)
        }
      })()
    }
  }
  await vi.advanceTimersByTimeAsync(end)
  vi.clearAllTimers()
  return { taken, rejected, longest, failures }
}

const NAMES = { limit: 'x-limit', remaining: 'x-remaining' }

function declarationOf({ headers, limit, window }: Scenario): RateLimit {
  const names = headers === 'reset' ? { ...NAMES, reset: 'x-reset' } : NAMES
  return { limit, window: window / 1000, ...(headers !== 'none' && { headers: names, reset: 'time' as const }) }
}

function headersOf({ headers, limit }: Scenario, counter: Counter, now: number, ahead: number): Record<string, string> {
  const time = Date.now() + ahead
  return {
    date: new Date(time).toUTCString(),
    ...(headers !== 'none' && { 'x-limit': String(limit), 'x-remaining': String(counter.left(now)) }),
    ...(headers === 'reset' && { 'x-reset': String(Math.ceil((time + counter.next(now) - now) / 1000)) }),
  }
}
