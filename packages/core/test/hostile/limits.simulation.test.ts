import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Counting } from '../hostile-server/limits-in-time.js'
import { ideal, type Scenario, simulate } from '../hostile-server/simulation.js'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const MINUTE = 60_000
/** Windows that several processes share. */
const WINDOWS = 6
const COUNTINGS: readonly Counting[] = ['aligned', 'opened', 'sliding', 'bucket']
const HEADERS: readonly Scenario['headers'][] = ['none', 'remaining', 'reset']
const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)

const scenario = (changes: Partial<Scenario>): Scenario => ({
  counting: 'sliding',
  headers: 'none',
  limit: 60,
  window: MINUTE,
  latency: [50, 150],
  ahead: 10 * MINUTE,
  processes: 1,
  later: 0,
  callers: 10,
  windows: 4,
  seed: 1,
  ...changes,
})

/** How many of the calls of a scenario a server takes at best, whatever its headers say. */
const best = new Map<string, number>()

describe.each(COUNTINGS)('at a server whose count is %s', (counting) => {
  describe.each(HEADERS)('and whose headers say: %s', (headers) => {
    test.each([
      { latency: [1, 1], callers: 200, ahead: -10 * MINUTE },
      { latency: [50, 150], callers: 1, ahead: 10 * MINUTE },
      { latency: [50, 150], callers: 10, ahead: 0, limit: 10 },
      { latency: [1, 2000], callers: 200, ahead: 10 * MINUTE },
      { latency: [2000, 2000], callers: 10, ahead: -10 * MINUTE },
    ] as const)(
      '$callers callers with latencies of $latency ms use the limit, and at most one call a window is rejected',
      async (given) => {
        const played = scenario({ counting, headers, ...given })
        const { taken, rejected, failures } = await simulate(played)
        const key = JSON.stringify([counting, given])
        if (!best.has(key)) best.set(key, sum((await ideal(played)).taken))
        expect(sum(taken) / (best.get(key) ?? 0)).toBeGreaterThanOrEqual(counting === 'bucket' ? 0.85 : 0.97)
        expect(Math.max(...rejected)).toBeLessThanOrEqual(1)
        expect(failures).toEqual([])
      },
    )

    test.each([
      { processes: 2, callers: 10, later: 0 },
      { processes: 2, callers: 50, later: 0, seed: 5 },
      { processes: 2, callers: 50, later: 2500, seed: 13 },
      { processes: 2, callers: 50, later: 20_000, seed: 17 },
      { processes: 4, callers: 5, later: 7777 },
      { processes: 8, callers: 3, later: 1234 },
    ])(
      'no call of $callers callers in each of $processes processes with one credential fails, and together they use the limit',
      async (given) => {
        const { taken, failures } = await simulate(
          scenario({ counting, headers, ahead: 0, latency: [20, 300], windows: WINDOWS, ...given }),
        )
        expect(failures).toEqual([])
        expect(sum(taken)).toBeGreaterThanOrEqual(0.9 * (WINDOWS - 1) * 60)
        // Each has a fourth of its part at least.
        expect(Math.min(...taken)).toBeGreaterThanOrEqual(((WINDOWS - 1) * 60) / given.processes / 4)
      },
    )
  })
})
