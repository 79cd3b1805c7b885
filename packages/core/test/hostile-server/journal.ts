import * as respond from './responses.js'
import { randomOf } from './random.js'
import type { ScriptedResponse, Arrival } from './server.js'

/** What one call asked the journal for: a change that adds (POST), or one that may be asked for twice (PUT, DELETE). */
export interface Wanted {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly id: number
}

export interface Journal {
  readonly script: (arrival: Arrival) => ScriptedResponse
  /** Every change that was made, in order. */
  readonly effects: readonly Wanted[]
  /** How often each response was given. */
  readonly responses: ReadonlyMap<string, number>
}

const RETRY_NOW = { 'retry-after': '0' }
const good = respond.json({ done: true })

/** Good responses that look strange, and faults: those in the second list are of requests that took effect. */
const STRANGE = [
  respond.byteByByte('{"done":true}'),
  respond.late(1, good),
  respond.json({}, { headers: respond.skewedDate(600_000) }),
  respond.overlong('{"done":true} {', 13),
]
const APPLIED = [
  respond.resetBeforeHeaders(true),
  respond.resetAfterHeaders(true),
  respond.truncated('{"done":', true),
  respond.garbageChunks('{"done":'),
  respond.html(),
  respond.text('{"done":'),
  applied(respond.empty(500)),
  applied(respond.empty(503, RETRY_NOW)),
  applied(respond.empty(408)),
]
const REJECTED = [
  respond.resetBeforeHeaders(false),
  respond.raw('no HTTP\r\n\r\n'),
  respond.html({ applies: false }),
  respond.redirect('http://127.0.0.2:9/'),
  respond.empty(429, RETRY_NOW),
  respond.empty(429, RETRY_NOW),
  respond.empty(500),
  respond.empty(502),
  respond.html({ status: 503 }),
  respond.empty(504),
]
const TOKEN_FAULTS = [
  respond.resetBeforeHeaders(false),
  respond.empty(503, RETRY_NOW),
  respond.empty(429, RETRY_NOW),
  respond.garbageChunks('{"access'),
]

/** Names of all faults that the server has, those of its token endpoint and the 401 of a token that ended included. */
export const FAULTS_BY_NAME: readonly string[] = [
  ...new Set([...APPLIED, ...REJECTED, ...TOKEN_FAULTS, respond.empty(401)].map(({ name }) => name)),
]

/**
 * A server that keeps a journal, behind a token endpoint, and fails at random: the same way for the same call, seed and
 * attempt, in whatever order requests arrive. One fault in fifty is that all tokens end.
 */
export function journal(seed: number, faults: number, secretOf: (name: string) => string): Journal {
  const effects: Wanted[] = []
  const there = new Set<number>()
  const attempts = new Map<string, number>()
  const responses = new Map<string, number>()
  let tokens = 0

  const drawFor = (what: string, number: number) => {
    const count = (attempts.get(what) ?? 0) + 1
    attempts.set(what, count)
    return randomOf(seed + number * 64 + count)
  }
  const pick = (from: readonly ScriptedResponse[], random: number) => from[Math.floor(random * from.length)] as ScriptedResponse

  const token = (): ScriptedResponse => {
    const random = drawFor('token', -1)
    if (random() < faults) return pick(TOKEN_FAULTS, random())
    return respond.json({ access_token: secretOf(`token-${++tokens}`) })
  }

  const change = (wanted: Wanted): void => {
    if (wanted.method === 'PUT' && there.has(wanted.id)) return
    if (wanted.method === 'DELETE' && there.has(wanted.id)) return
    there.add(wanted.id)
    effects.push(wanted)
  }

  const responseTo = ({ method, url, headers }: Arrival): ScriptedResponse => {
    if (url === '/token') return token()
    if (headers.authorization !== `Bearer ${secretOf(`token-${tokens}`)}`) return respond.empty(401)
    const wanted = { method, id: Number(url.split('/').at(-1)) } as Wanted
    const random = drawFor(url, wanted.id)
    const isFault = random() < faults
    if (isFault && random() < 0.02) {
      tokens++
      return respond.empty(401)
    }
    const chosen = isFault ? pick(random() < 0.5 ? APPLIED : REJECTED, random()) : random() < 0.1 ? pick(STRANGE, random()) : good
    if (chosen.applies) change(wanted)
    return chosen
  }

  const script = (arrival: Arrival): ScriptedResponse => {
    const chosen = responseTo(arrival)
    responses.set(chosen.name, (responses.get(chosen.name) ?? 0) + 1)
    return chosen
  }
  return { script, effects, responses }
}

function applied(given: ScriptedResponse): ScriptedResponse {
  return { ...given, name: `${given.name} after the effect`, applies: true }
}
