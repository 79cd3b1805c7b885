import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { clientCredentials } from '../../src/auth/client-credentials.js'
import type { Client } from '../../src/client/client.js'
import { ApiError, HostwrightError } from '../../src/errors/errors.js'
import { FAULTS_BY_NAME, type Journal, journal, type Wanted } from '../hostile-server/journal.js'
import { randomOf } from '../hostile-server/random.js'
import { type Arrival, startHostileServer } from '../hostile-server/server.js'
import { operation } from '../helpers.js'
import { clientOf, expectNoSecret, secret, shown } from './assertions.js'

// 10,000 calls over real sockets, 30 % of whose requests meet a fault: what the server did is what the client says.
// Nothing here has a time limit of its own, and nothing that is asserted depends on how fast the machine is: of the 401s
// that end a call there are more, the more calls a second fit in.

const CALLS = 10_000
const AT_ONCE = 64
const FAULTS = 0.3
const SEED = 20_260_101
/** Milliseconds after which something hangs, on however slow a machine. */
const HANGS = 1_800_000

/** What the client says of a call: it was done, it certainly was not, or it may have been. */
type Verdict = 'done' | 'not done' | 'unknown'

interface Outcome extends Wanted {
  readonly verdict: Verdict
  readonly error: unknown
}

const METHODS = ['POST', 'POST', 'POST', 'PUT', 'DELETE'] as const

function wanted(): Wanted[] {
  const random = randomOf(SEED)
  return Array.from({ length: CALLS }, (_, id) => ({ id, method: METHODS[Math.floor(random() * METHODS.length)] ?? 'POST' }))
}

/** An error of a token request, 401 and 429 say that nothing was done, where nothing was sent before that might have been. */
function verdictOn(error: unknown): Verdict {
  if (!(error instanceof HostwrightError)) return expect.fail(`an error of another kind: ${String(error)}`)
  return error.operation === 'token' || (error instanceof ApiError && [401, 429].includes(error.status)) ? 'not done' : 'unknown'
}

async function callAll(client: Client): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const left = wanted()
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const { method, id } = next
      const error: unknown = await client
        .request(operation({ id: `effects.${method}`, method, path: '/effects/{id}' }), { path: { id } })
        .then(
          () => undefined,
          (reason: unknown) => reason,
        )
      outcomes.push({ ...next, error, verdict: error === undefined ? 'done' : verdictOn(error) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcomes
}

let outcomes: Outcome[]
let kept: Journal
let log: readonly Arrival[]
/** How often each call took effect. */
const effects = new Map<number, number>()

beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  kept = journal(SEED, FAULTS, secret)
  await using server = await startHostileServer(kept.script)
  const authMethods = [
    {
      credentials: { id: false, secret: true },
      scheme: clientCredentials({ tokenUrl: `${server.url}/token`, clientId: 'id', clientSecret: 'secret', format: 'form' }),
    },
  ]
  outcomes = await callAll(
    clientOf(server, { id: 'me', secret: secret('client'), timeout: Infinity, attemptTimeout: Infinity }, { authMethods }),
  )
  log = server.log
  for (const { id } of kept.effects) effects.set(id, (effects.get(id) ?? 0) + 1)
}, HANGS)

afterEach(() => void vi.restoreAllMocks())

const timesDone = ({ id }: Wanted) => effects.get(id) ?? 0
const of = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict)

describe('10,000 calls with 30 % faults', () => {
  test('each come to one end', () => {
    expect(outcomes.map(({ id }) => id).sort((one, other) => one - other)).toEqual(wanted().map(({ id }) => id))
  })

  test('take no effect twice', () => {
    expect(outcomes.filter((outcome) => timesDone(outcome) > 1)).toEqual([])
  })

  test('report no effect that did not happen', () => {
    expect(of('done').filter((outcome) => timesDone(outcome) !== 1)).toEqual([])
  })

  test('lose no effect without an error that leaves room for it', () => {
    const denied = of('not done').filter((outcome) => outcome.method === 'POST' && timesDone(outcome) > 0)
    expect(denied).toEqual([])
    expect(kept.effects.length).toBe(
      of('done').length + outcomes.filter((outcome) => outcome.verdict !== 'done' && timesDone(outcome) === 1).length,
    )
  })

  test('send a POST again only after a response that says that nothing was done', () => {
    const posts = log.filter(({ method, url }) => method === 'POST' && url !== '/token')
    const last = new Map(posts.map((arrival) => [arrival.url, arrival]))
    const earlier = posts.filter((arrival) => last.get(arrival.url) !== arrival).map((arrival) => arrival.responseName)
    expect(new Set(earlier)).toEqual(new Set(['empty 401', 'empty 429']))
  })

  test('are done where the last response to them was a good one, and only there', () => {
    const last = new Map(log.map(({ url, responseName }) => [url, responseName]))
    const isGood = ({ id }: Wanted) => !FAULTS_BY_NAME.includes(last.get(`/effects/${id}`) ?? '')
    expect(outcomes.filter((outcome) => (outcome.verdict === 'done') !== (last.has(`/effects/${outcome.id}`) && isGood(outcome)))).toEqual(
      [],
    )
  })

  test(
    'show no secret in any error or event',
    () => {
      expect(shown().length).toBeGreaterThan(CALLS)
      expectNoSecret()
    },
    HANGS,
  )

  test('met every fault, and came to every kind of end', () => {
    expect(FAULTS_BY_NAME.filter((name) => !kept.responses.has(name))).toEqual([])
    expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['done', 'not done', 'unknown']))
    expect(new Set(of('unknown').map(timesDone))).toEqual(new Set([0, 1]))
  })
})
