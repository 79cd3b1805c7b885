import { BROKEN, CUT, OVERTAKEN, type RawFault, STRANGE } from './raw-faults.js'
import { randomOf } from './random.js'
import type { RawRequest } from './raw-server.js'

export interface RawJournal {
  readonly serve: (request: RawRequest) => Promise<void>
  /** How often each call took effect, by path. Written before anything is done to the connection. */
  readonly effects: ReadonlyMap<string, number>
  /** How often each request came, by method and path. */
  readonly arrivals: ReadonlyMap<string, number>
  /** Names of the faults that were used. */
  readonly met: ReadonlySet<string>
}

/** What a call's response holds: its own path, so that one that belongs to another call is found. */
export const bodyOf = (url: string) => JSON.stringify({ url, rest: 'x'.repeat(40) })

const reply = (status: string): RawFault => ({
  name: status,
  act: (socket) => socket.write(`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: 2\r\nretry-after: 0\r\n\r\n{}`),
})
/** Responses that say that nothing was done, and those that leave it open. */
const REJECTIONS = ['400 Bad Request', '409 Conflict', '429 Too Many Requests'].map(reply)
const VAGUE = ['408 Request Timeout', '500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'].map(
  reply,
)
const GONE = reply('404 Not Found')
const ADDS = /^(POST|PATCH)$/
const CHANGES = /^(POST|PATCH|PUT|DELETE)$/

/** Names of all that may be met. */
export const ALL: readonly string[] = [...STRANGE, OVERTAKEN, ...BROKEN, ...CUT, ...REJECTIONS, ...VAGUE, GONE].map(({ name }) => name)

/**
 * A server that remembers changes and fails at random: the same way for the same call, seed and attempt. A POST or PATCH
 * adds to its effects each time, a PUT or DELETE only the first time; what is deleted is not found again.
 *
 * @param faults the share of requests that meet one
 */
export function rawJournal(seed: number, faults: number): RawJournal {
  const effects = new Map<string, number>()
  const arrivals = new Map<string, number>()
  const met = new Set<string>()

  const takeEffect = (method: string, url: string): void => {
    if (ADDS.test(method) || (CHANGES.test(method) && !effects.has(url))) effects.set(url, (effects.get(url) ?? 0) + 1)
  }

  const decide = (method: string, url: string): RawFault => {
    const arrival = (arrivals.get(`${method} ${url}`) ?? 0) + 1
    arrivals.set(`${method} ${url}`, arrival)
    const random = randomOf(seed + Number(url.split('/').at(-1)) * 64 + arrival)
    const pick = (from: readonly RawFault[]) => from[Math.floor(random() * from.length)] as RawFault
    if (method === 'DELETE' && effects.has(url)) return GONE
    if (random() >= faults) {
      takeEffect(method, url)
      return pick([...STRANGE, OVERTAKEN])
    }
    const kind = random()
    if (kind < 0.2) return pick(REJECTIONS)
    if (random() < 0.6) takeEffect(method, url)
    return pick(kind < 0.4 ? VAGUE : kind < 0.7 || method === 'HEAD' ? BROKEN : CUT)
  }

  const serve = async ({ method, url, body, socket }: RawRequest): Promise<void> => {
    await body
    const fault = decide(method, url)
    met.add(fault.name)
    fault.act(socket, method === 'HEAD' ? '' : bodyOf(url))
  }
  return { serve, effects, arrivals, met }
}
