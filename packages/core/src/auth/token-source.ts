import { AuthError } from '../errors/errors.js'
import type { StoredToken, TokenStore } from './token-store.js'

/** A token and the generation it belongs to; `invalidate` takes the generation back. */
export interface Token extends StoredToken {
  readonly generation: number
  /** When to fetch the next one, in ms since 1970. */
  readonly renewAt: number
}

export interface TokenSourceOptions {
  /** Fetches a new token. */
  readonly fetchToken: () => Promise<StoredToken>
  readonly store?: TokenStore | undefined
  /** Milliseconds after which nobody waits any more for a renewal. */
  readonly timeout?: number
  /** Key under which the store keeps the token. */
  readonly storeKey: () => Promise<string>
}

/** Milliseconds before its end at which a token is renewed; at most a tenth of its life. */
const RENEW_EARLY = 60_000
/** Milliseconds for which refused credentials are not tried again. */
const REFUSAL_LASTS = 1_000

/** What a header can carry (RFC 6750 section 2.1 allows less), and no more than servers take. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,8192}$/.test(value)
}

/**
 * One client's token. However many calls ask at once, one request is made; a token is renewed before it expires; a late
 * 401 for an older token does not throw away a newer one; refused credentials fail all who wait, once.
 */
export class TokenSource {
  readonly #options: TokenSourceOptions
  #token: Token | undefined
  #pending: Promise<Token> | undefined
  /** When the pending renewal is given up, in ms since 1970. */
  #pendingEnd = 0
  /** None while it has not answered. */
  #store: TokenStore | undefined
  #generation = 0
  #refusal: { readonly error: AuthError; readonly until: number } | undefined
  /** Generation of the token that was taken last. */
  #accepted = 0
  /** When a token was thrown away last, in ms since 1970. */
  #invalidated = 0
  /** Value of the token that was answered with 401; the store may still hold it. */
  #refused: string | undefined

  constructor(options: TokenSourceOptions) {
    this.#options = options
    this.#store = options.store
  }

  /** The current token, or a new one, which others may wait for, too. */
  get(): Token | Promise<Token> {
    const now = Date.now()
    if (this.#token && now < this.#token.renewAt) return this.#token
    if (this.#refusal && now < this.#refusal.until) return Promise.reject(this.#refusal.error)
    // A store or the code of a second factor may never come. No timer is needed: each call has a deadline of its own.
    if (now >= this.#pendingEnd) this.#pending = undefined
    if (!this.#pending) this.#pendingEnd = now + (this.#options.timeout ?? Infinity)
    return (this.#pending ??= this.#renew().finally(() => (this.#pending = undefined)))
  }

  /** The token of that generation was taken. */
  accept(generation: number): void {
    this.#accepted = generation
  }

  /**
   * Throws the token of that generation away; but of those that were never taken not more than one a second, for where
   * every token is refused, a new one is no help.
   *
   * @returns true: a newer token is there or can be had
   */
  invalidate(generation: number): boolean {
    if (this.#token?.generation !== generation) return true
    const now = Date.now()
    if (this.#accepted !== generation && now < this.#invalidated + REFUSAL_LASTS) return false
    this.#invalidated = now
    this.#refused = this.#token.value
    this.#token = undefined
    return true
  }

  async #renew(): Promise<Token> {
    const { storeKey, fetchToken } = this.#options
    const stored = await this.#quietly(async (store) => store.get(await storeKey()))
    if (stored && isTokenValue(stored.value) && stored.value !== this.#refused && stored.expiresAt - RENEW_EARLY > Date.now())
      return this.#keep(stored)
    try {
      const fetched = await fetchToken()
      const token = this.#keep(fetched)
      await this.#quietly(async (store) => store.set(await storeKey(), fetched))
      return token
    } catch (error) {
      if (error instanceof AuthError) this.#refusal = { error, until: Date.now() + REFUSAL_LASTS }
      throw error
    }
  }

  #keep(token: StoredToken): Token {
    const { value, expiresAt } = token
    const early = Math.min(RENEW_EARLY, (expiresAt - Date.now()) / 10)
    return (this.#token = { value, expiresAt, generation: ++this.#generation, renewAt: expiresAt - early })
  }

  /** What a store throws does not fail a call; see TokenStore. */
  async #quietly<T>(use: (store: TokenStore) => Promise<T>): Promise<T | undefined> {
    const store = this.#store
    this.#store = undefined
    try {
      return store && (await use(store))
    } catch {
      return undefined
    } finally {
      this.#store = store
    }
  }
}
