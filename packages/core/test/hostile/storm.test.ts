import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { clientCredentials } from '../../src/auth/client-credentials.js'
import type { Client } from '../../src/client/client.js'
import { ApiError, HostwrightError } from '../../src/errors/errors.js'
import { type Ledger, ledger, type Wanted } from '../hostile-server/ledger.js'
import { randomOf } from '../hostile-server/random.js'
import { type Arrival, startHostileServer } from '../hostile-server/server.js'
import { operation } from '../helpers.js'
import { clientOf, leaks, secret, shown, watchForSecrets } from './witness.js'

// 10,000 calls over real sockets, 30 % of whose requests meet a fault: what the server did is what the client says.

const CALLS = 10_000
const AT_ONCE = 64
const FAULTS = 0.3
const SEED = 20_260_101

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
let told: Ledger
let log: readonly Arrival[]
/** How often each call took effect. */
const effects = new Map<number, number>()
let found: string[]
let strings: number

beforeAll(async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  told = ledger(SEED, FAULTS, secret)
  await using server = await startHostileServer(told.script)
  const signIn = [
    {
      credentials: { id: false, secret: true },
      scheme: clientCredentials({ tokenUrl: `${server.url}/token`, clientId: 'id', clientSecret: 'secret', format: 'form' }),
    },
  ]
  outcomes = await callAll(clientOf(server, { id: 'me', secret: secret('client') }, { signIn }))
  log = server.log
  for (const { id } of told.effects) effects.set(id, (effects.get(id) ?? 0) + 1)
  found = leaks(shown())
  strings = shown().length
}, 240_000)

afterEach(() => void vi.restoreAllMocks())
watchForSecrets()

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
    expect(told.effects.length).toBe(
      of('done').length + outcomes.filter((outcome) => outcome.verdict !== 'done' && timesDone(outcome) === 1).length,
    )
  })

  test('send a POST again only after an answer that says that nothing was done', () => {
    const posts = log.filter(({ method, url }) => method === 'POST' && url !== '/token')
    const last = new Map(posts.map((arrival) => [arrival.url, arrival]))
    const earlier = posts.filter((arrival) => last.get(arrival.url) !== arrival).map((arrival) => arrival.answer)
    expect(new Set(earlier)).toEqual(new Set(['empty 401', 'empty 429']))
  })

  test('show no secret in any error or event', () => {
    expect(strings).toBeGreaterThan(CALLS)
    expect(found).toEqual([])
  })

  test('met every fault often, and came through most of them', () => {
    const faults = [...told.answers].filter(([name]) => !name.includes('json 200') && name !== 'overlong' && name !== 'byte by byte')
    const met = faults.reduce((sum, [, count]) => sum + count, 0)
    expect(faults.length).toBeGreaterThanOrEqual(18)
    expect(met / log.length).toBeGreaterThan(FAULTS * 0.9)
    expect(of('done').length).toBeGreaterThan(CALLS / 2)
    expect(of('not done').length).toBeGreaterThan(0)
    expect(new Set(of('unknown').map(timesDone))).toEqual(new Set([0, 1]))
  })
})
