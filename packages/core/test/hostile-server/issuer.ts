import * as respond from './responses.js'
import type { ScriptedResponse, Arrival, Script } from './server.js'

export interface Issuer {
  readonly script: Script
  /** Token requests so far. */
  readonly asked: () => number
  /** Calls that came with the valid token, and calls that did not. */
  readonly served: () => number
  readonly rejected: () => number
  /** The valid token ends now. */
  revoke(): void
}

interface Behaviour {
  /** The value of each token by its number. */
  readonly value: (number: number) => string
  /** What a token request gets in place of the token; its number is counted from one. */
  readonly token?: (number: number, arrival: Arrival) => ScriptedResponse | undefined | Promise<ScriptedResponse | undefined>
  /** What the response to a token request says beside the token. */
  readonly grant?: (value: string) => unknown
  /** What a call waits for before its token is looked at, and between that and its response; calls are counted from zero. */
  readonly before?: (number: number) => Promise<unknown> | undefined
  readonly after?: (number: number, isValid: boolean) => Promise<unknown> | undefined
}

/** An API with a token endpoint, POST /token: it takes the latest token only, and responds with 401 to all others. */
export function issuer({ value, token, grant = (access_token) => ({ access_token, expires_in: 3600 }), before, after }: Behaviour): Issuer {
  let asked = 0
  let calls = 0
  let valid = ''
  let served = 0
  let rejected = 0

  const script = async (arrival: Arrival): Promise<ScriptedResponse> => {
    if (arrival.url === '/token') {
      const number = ++asked
      const special = await token?.(number, arrival)
      if (special) return special
      valid = value(number)
      return respond.json(grant(valid))
    }
    const number = calls++
    await before?.(number)
    const { authorization = '' } = arrival.headers
    const isValid = valid !== '' && authorization === `Bearer ${valid}`
    if (isValid) served++
    else rejected++
    await after?.(number, isValid)
    return isValid ? respond.json({}) : respond.json({ message: `${authorization} is not valid` }, { status: 401 })
  }
  return { script, asked: () => asked, served: () => served, rejected: () => rejected, revoke: () => void (valid = '') }
}
