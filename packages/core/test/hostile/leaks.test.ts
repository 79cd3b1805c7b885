import { describe, expect, test } from 'vitest'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, type Arrival, startHostileServer } from '../hostile-server/server.js'
import { start } from './processes/process.js'

// In a process of its own: what the test runner holds would be in the way.

interface Findings {
  readonly resources: readonly string[]
  readonly left: readonly string[]
  readonly growth: number
  readonly listeners: number
  readonly warnings: readonly string[]
  readonly ends: Readonly<Record<string, number>>
}

/** Bytes by which the heap may differ after 10,000 calls: 400 a call, less than the smallest thing that a call is made of. */
const FLAT = 4_000_000

/** A fault for every third call, by its number; each kind often. */
const FAULTS: readonly ScriptedResponse[] = [
  respond.empty(503, { 'retry-after': '0' }),
  respond.resetBeforeHeaders(false),
  respond.truncated('{', true),
  respond.html(),
  respond.empty(404),
  respond.garbageChunks('{'),
  respond.redirect('/elsewhere'),
]

function script({ url }: Arrival): ScriptedResponse {
  if (url === '/token') return respond.json({ access_token: 'token' })
  const number = Number(url.split('/').at(-1))
  return (number % 3 === 0 && FAULTS[number % FAULTS.length]) || respond.json({ number })
}

describe('a process that has made 10,000 calls, a third of which failed or were aborted', () => {
  test('holds nothing of them: no timer, no socket, no listener, no memory; and ends by itself', async () => {
    await using server = await startHostileServer(script)
    const found = (await start('many-calls', server.url).result) as Findings
    expect(found.left).toEqual(found.resources)
    expect(found.left).not.toContain('Timeout')
    expect(found.listeners).toBe(0)
    expect(found.warnings).toEqual([])
    expect(found.growth).toBeLessThan(FLAT)
    const { done = 0, ...failures } = found.ends
    expect(done).toBeGreaterThan(5000)
    expect(Object.keys(failures).sort()).toEqual(['AbortError', 'ApiError', 'InvalidResponseError', 'NetworkError'])
    expect(Math.min(...Object.values(failures))).toBeGreaterThan(100)
    // Only what hangs takes longer, on however slow a machine.
  }, 1_800_000)
})
