import { randomBytes, toBase64Url } from '../bytes.js'

export interface Tokens {
  /** Makes a token valid for `lifetime` seconds and returns it. Default: a new random token. */
  issue(lifetime: number, token?: string): string
  isValid(token: string): boolean
  expireAll(): void
}

/** @param now Milliseconds of a clock that never runs backwards. */
export function createTokens(now: () => number): Tokens {
  const expiries = new Map<string, number>()
  return {
    issue(lifetime, token = toBase64Url(randomBytes(24))) {
      expiries.set(token, now() + lifetime * 1000)
      return token
    },
    isValid: (token) => now() < (expiries.get(token) ?? -Infinity),
    expireAll: () => expiries.clear(),
  }
}
