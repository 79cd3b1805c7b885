import { randomBytes, toBase64Url } from '../bytes.js'

export interface Tokens {
  /** Makes a token valid for `lifetime` seconds and returns it. Default: a new random token. */
  issue(lifetime: number, token?: string, terms?: TokenTerms): string
  isValid(token: string): boolean
  /** Whether a valid token can only read. */
  isReadOnly(token: string): boolean
  /** Whether a valid token has the label. */
  hasLabel(label: string): boolean
  expireAll(): void
}

/** What a client asked for with a token. */
export interface TokenTerms {
  /** Default false. */
  readonly readOnly?: boolean
  /** A name that no other valid token has. */
  readonly label?: string | undefined
}

/** @param now Milliseconds of a clock that never runs backwards. */
export function createTokens(now: () => number): Tokens {
  const issued = new Map<string, TokenTerms & { readonly expiry: number }>()
  const valid = (token: string) => {
    const terms = issued.get(token)
    return terms && now() < terms.expiry ? terms : undefined
  }
  return {
    issue(lifetime, token = toBase64Url(randomBytes(24)), terms = {}) {
      issued.set(token, { ...terms, expiry: now() + lifetime * 1000 })
      return token
    },
    isValid: (token) => valid(token) !== undefined,
    isReadOnly: (token) => valid(token)?.readOnly === true,
    hasLabel: (label) => [...issued.keys()].some((token) => valid(token)?.label === label),
    expireAll: () => issued.clear(),
  }
}
