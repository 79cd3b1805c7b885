import * as answer from './answers.js'
import { randomOf } from './random.js'
import type { Answer, Arrival } from './server.js'

/** What one call asked the ledger for: a change that adds (POST), or one that may be asked for twice (PUT, DELETE). */
export interface Wanted {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly id: number
}

export interface Ledger {
  readonly script: (arrival: Arrival) => Answer
  /** Every change that was made, in order. */
  readonly effects: readonly Wanted[]
  /** How often each answer was given. */
  readonly answers: ReadonlyMap<string, number>
}

const RETRY_NOW = { 'retry-after': '0' }
const good = answer.json({ done: true })

/** Good answers that look strange, and faults: those in the second list are of requests that took effect. */
const STRANGE = [
  answer.byteByByte('{"done":true}'),
  answer.late(1, good),
  answer.json({}, { headers: answer.skewedDate(600_000) }),
  answer.overlong('{"done":true} {', 13),
]
const APPLIED = [
  answer.resetBeforeHeaders(true),
  answer.resetAfterHeaders(true),
  answer.truncated('{"done":', true),
  answer.garbageChunks('{"done":'),
  answer.html(),
  answer.text('{"done":'),
  applied(answer.empty(500)),
  applied(answer.empty(503, RETRY_NOW)),
  applied(answer.empty(408)),
]
const REFUSED = [
  answer.resetBeforeHeaders(false),
  answer.raw('no HTTP\r\n\r\n'),
  answer.html({ applies: false }),
  answer.redirect('http://127.0.0.2:9/'),
  answer.empty(429, RETRY_NOW),
  answer.empty(429, RETRY_NOW),
  answer.empty(500),
  answer.empty(502),
  answer.html({ status: 503 }),
  answer.empty(504),
]
const TOKEN_FAULTS = [
  answer.resetBeforeHeaders(false),
  answer.empty(503, RETRY_NOW),
  answer.empty(429, RETRY_NOW),
  answer.garbageChunks('{"access'),
]

/** Names of all faults that the server has, those of its token endpoint and the 401 of a token that ended included. */
export const FAULTS_BY_NAME: readonly string[] = [
  ...new Set([...APPLIED, ...REFUSED, ...TOKEN_FAULTS, answer.empty(401)].map(({ name }) => name)),
]

/**
 * A server that keeps a ledger, behind a token endpoint, and fails at random: the same way for the same call, seed and
 * attempt, in whatever order requests arrive. One fault in fifty is that all tokens end.
 */
export function ledger(seed: number, faults: number, secretOf: (name: string) => string): Ledger {
  const effects: Wanted[] = []
  const there = new Set<number>()
  const attempts = new Map<string, number>()
  const answers = new Map<string, number>()
  let tokens = 0

  const drawFor = (what: string, number: number) => {
    const count = (attempts.get(what) ?? 0) + 1
    attempts.set(what, count)
    return randomOf(seed + number * 64 + count)
  }
  const pick = (from: readonly Answer[], random: number) => from[Math.floor(random * from.length)] as Answer

  const token = (): Answer => {
    const random = drawFor('token', -1)
    if (random() < faults) return pick(TOKEN_FAULTS, random())
    return answer.json({ access_token: secretOf(`token-${++tokens}`) })
  }

  const change = (wanted: Wanted): void => {
    if (wanted.method === 'PUT' && there.has(wanted.id)) return
    if (wanted.method === 'DELETE' && there.has(wanted.id)) return
    there.add(wanted.id)
    effects.push(wanted)
  }

  const answerTo = ({ method, url, headers }: Arrival): Answer => {
    if (url === '/token') return token()
    if (headers.authorization !== `Bearer ${secretOf(`token-${tokens}`)}`) return answer.empty(401)
    const wanted = { method, id: Number(url.split('/').at(-1)) } as Wanted
    const random = drawFor(url, wanted.id)
    const isFault = random() < faults
    if (isFault && random() < 0.02) {
      tokens++
      return answer.empty(401)
    }
    const chosen = isFault ? pick(random() < 0.5 ? APPLIED : REFUSED, random()) : random() < 0.1 ? pick(STRANGE, random()) : good
    if (chosen.applies) change(wanted)
    return chosen
  }

  const script = (arrival: Arrival): Answer => {
    const chosen = answerTo(arrival)
    answers.set(chosen.name, (answers.get(chosen.name) ?? 0) + 1)
    return chosen
  }
  return { script, effects, answers }
}

function applied(given: Answer): Answer {
  return { ...given, name: `${given.name} after the effect`, applies: true }
}
