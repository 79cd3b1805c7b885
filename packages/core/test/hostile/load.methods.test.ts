import { createServer, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ApiError, HostwrightError, NetworkError } from '../../src/errors/errors.js'
import { operation } from '../helpers.js'
import { randomOf } from '../hostile-server/random.js'
import { ALL, bodyOf, type RawJournal, rawJournal } from '../hostile-server/raw-journal.js'
import { startRawServer } from '../hostile-server/raw-server.js'
import { clientOf, expectNoSecret } from './assertions.js'
import type { Fetch } from '../../src/model/fetch.js'

// Every method against a server that reads and writes bytes by hand: what it took down is compared with what the client
// says. Nothing that is asserted depends on how fast the machine is.

const SEEDS = [1, 20_260_101]
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE', 'POST', 'PATCH'] as const
const CALLS = 150
const AT_ONCE = 32
const FAULTS = 0.4
/** Share of the attempts that find nobody who listens. */
const REJECTED = 0.1
/** Milliseconds after which something hangs, on however slow a machine. */
const HANGS = 600_000

interface Outcome {
  readonly method: (typeof METHODS)[number]
  readonly url: string
  readonly data: unknown
  /** Undefined for success. */
  readonly error: unknown
}

/** A port on which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The platform's fetch; some attempts go to a port without a listener. */
function partlyRejected(seed: number, port: number): Fetch {
  const attempts = new Map<string, number>()
  return (url, init) => {
    const { pathname } = new URL(url)
    const attempt = (attempts.get(pathname) ?? 0) + 1
    attempts.set(pathname, attempt)
    const isRejected = randomOf(seed * 3 + Number(pathname.split('/').at(-1)) * 64 + attempt)() < REJECTED
    return fetch(isRejected ? `http://127.0.0.1:${port}${pathname}` : url, init)
  }
}

async function load(seed: number): Promise<{ readonly journal: RawJournal; readonly outcomes: readonly Outcome[] }> {
  const journal = rawJournal(seed, FAULTS)
  await using server = await startRawServer(journal.serve)
  const client = clientOf(server, { fetch: partlyRejected(seed, await closedPort()), timeout: Infinity, attemptTimeout: Infinity })
  const outcomes: Outcome[] = []
  const left = METHODS.flatMap((method, index) => Array.from({ length: CALLS }, (_, count) => ({ method, id: index * CALLS + count })))
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { method, id } = next
      const url = `/things/${id}`
      const described = operation({ id: `things.${method}`, method, path: '/things/{id}', ...(method === 'HEAD' && { bodiless: true }) })
      const args = { path: { id }, ...(method.startsWith('P') && { body: { id } }) }
      const [data, error] = await client.request(described, args).then(
        (scripted) => [scripted.data, undefined],
        (reason: unknown) => [undefined, reason],
      )
      outcomes.push({ method, url, data, error })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { journal, outcomes }
}

const CHANGES = new Set<string>(['PUT', 'DELETE', 'POST', 'PATCH'])
const changes = ({ method }: Outcome) => CHANGES.has(method)
const singleUse = ({ method }: Outcome) => method === 'POST' || method === 'PATCH'
const codesOf = (error: unknown): unknown[] => (error instanceof Error ? [(error as { code?: unknown }).code, ...codesOf(error.cause)] : [])

/** Whether the client says that nothing was done: nothing was sent, or the provider rejected it, and no attempt before is in doubt. */
function isDenied({ error }: Outcome): boolean {
  if (!(error instanceof HostwrightError) || error.earlierAttempts) return false
  return error instanceof ApiError ? [400, 404, 409, 429].includes(error.status) : codesOf(error).includes('ECONNREFUSED')
}

describe.each(SEEDS)('calls by every method under load (seed %i)', (seed) => {
  let journal: RawJournal
  let outcomes: readonly Outcome[]
  beforeAll(async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    ;({ journal, outcomes } = await load(seed))
  }, HANGS)
  afterAll(() => void vi.restoreAllMocks())
  const effectsOf = ({ url }: Outcome) => journal.effects.get(url) ?? 0

  test('comes to an end with each call, and with the errors of this package only', () => {
    expect(outcomes).toHaveLength(METHODS.length * CALLS)
    expect(outcomes.filter(({ error }) => error !== undefined && !(error instanceof HostwrightError))).toEqual([])
  })

  test('has no effect twice, whatever happened to the connection', () => {
    expect(outcomes.filter((outcome) => effectsOf(outcome) > 1)).toEqual([])
  })

  test('has the effect of each change that the client reports as made', () => {
    expect(outcomes.filter((outcome) => changes(outcome) && outcome.error === undefined && effectsOf(outcome) !== 1)).toEqual([])
  })

  test('has no effect of a change that the client reports as not made', () => {
    const denied = outcomes.filter((outcome) => changes(outcome) && isDenied(outcome))
    expect(denied.length).toBeGreaterThan(0)
    expect(denied.filter((outcome) => effectsOf(outcome) > 0)).toEqual([])
  })

  test('has an earlier attempt in each error that says that what was to be deleted is not there', () => {
    const missed = outcomes.filter(({ method, error }) => method === 'DELETE' && error instanceof ApiError && error.status === 404)
    expect(missed.length).toBeGreaterThan(0)
    expect(missed.filter(({ error }) => !((error as ApiError).earlierAttempts ?? 0))).toEqual([])
  })

  test('has the data of each read that the client reports, and no effect of it', () => {
    const reads = outcomes.filter(({ method, error }) => (method === 'GET' || method === 'OPTIONS') && error === undefined)
    expect(reads.filter(({ url, data }) => JSON.stringify(data) !== bodyOf(url))).toEqual([])
    expect(outcomes.filter((outcome) => !changes(outcome) && effectsOf(outcome) > 0)).toEqual([])
  })

  test('sends a POST or PATCH again only where nothing was done', () => {
    const resent = outcomes.filter((outcome) => singleUse(outcome) && (journal.arrivals.get(`${outcome.method} ${outcome.url}`) ?? 0) > 1)
    expect(resent.length).toBeGreaterThan(0)
    expect(resent.filter(({ error }) => error instanceof HostwrightError && error.earlierAttempts)).toEqual([])
  })

  test('meets every fault, and comes to every kind of end by each method that changes something', () => {
    expect(ALL.filter((name) => !journal.met.has(name))).toEqual([])
    for (const method of CHANGES) {
      const ends = new Set(
        outcomes
          .filter((each) => each.method === method)
          .map((each) => (each.error === undefined ? 'done' : isDenied(each) ? 'not done' : 'unknown')),
      )
      expect([method, ends.size]).toEqual([method, 3])
    }
    expect(outcomes.some(({ error }) => error instanceof NetworkError)).toBe(true)
  })

  test('shows no secret', () => expectNoSecret(), HANGS)
})
