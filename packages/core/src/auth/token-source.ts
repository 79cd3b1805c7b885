import { isTokenValue } from './token-request.js'
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
/** Milliseconds for which rejected credentials are not tried again, and between two renewals of tokens that were never accepted. */
const HELD_BACK = 1_000

/**
 * One client's token. However many calls ask at once, one request is made; a token is renewed before it expires, in the
 * background while it is good; a late response to an older token says nothing of a newer one; rejected credentials fail
 * all who wait, once. Where tokens are revoked faster than that makes sense, calls wait for the next one.
 */
export class TokenSource {
  readonly #options: TokenSourceOptions
  #token: Token | undefined
  #pending: Promise<Token> | undefined
  /** When the pending renewal is given up, by the monotonic clock. */
  #pendingEnd = 0
  /** None while it has not responded. */
  #store: TokenStore | undefined
  #generation = 0
  #rejection: { readonly error: AuthError; readonly until: number } | undefined
  /** Newest generation that was accepted. */
  #accepted = 0
  /** When a token was thrown away last, by the monotonic clock. */
  #invalidated = -Infinity
  /** Until when the next renewal is held back. */
  #heldUntil = 0
  /** Value of the token that got 401; the store may still hold it. */
  #rejected: string | undefined

  constructor(options: TokenSourceOptions) {
    this.#options = options
    this.#store = options.store
  }

  /** The current token, or a new one, which others may wait for, too. */
  get(): Token | Promise<Token> {
    const now = Date.now()
    const token = this.#token
    if (token && now < token.renewAt) return token
    const isGood = token && now < token.expiresAt
    const time = performance.now()
    if (this.#rejection && time < this.#rejection.until) return isGood ? token : Promise.reject(this.#rejection.error)
    // A store or the code of a second factor may never come. No timer is needed: each call has a deadline of its own.
    if (!this.#pending || time >= this.#pendingEnd) {
      this.#pendingEnd = time + (this.#options.timeout ?? Infinity)
      this.#pending = this.#renew(this.#pendingEnd)
    }
    if (!isGood) return this.#pending
    // Whoever needs it, hears of its failure.
    this.#pending.catch(() => undefined)
    return token
  }

  /** The token of that generation was accepted. */
  accept(generation: number): void {
    this.#accepted = Math.max(this.#accepted, generation)
  }

  /**
   * Throws the token of that generation away; but of those that were never accepted not more than one a second. Where
   * tokens were accepted before, the next one is held back for so long, and calls wait for it; where none ever was, a
   * new one is no help.
   *
   * @returns true: a newer token is there or can be had
   */
  invalidate(generation: number): boolean {
    if (this.#token?.generation !== generation) return true
    const now = performance.now()
    const early = this.#invalidated + HELD_BACK
    if (this.#accepted < generation && now < early) {
      if (this.#accepted === 0) return false
      this.#heldUntil = early
    }
    this.#invalidated = now
    this.#rejected = this.#token.value
    this.#token = undefined
    return true
  }

  /** @param end tells it from a later one, which began after it was given up */
  async #renew(end: number): Promise<Token> {
    const { storeKey, fetchToken } = this.#options
    const isLatest = () => this.#pendingEnd === end
    const keep = ({ value, expiresAt }: StoredToken): Token => {
      const early = Math.min(RENEW_EARLY, (expiresAt - Date.now()) / 10)
      const token = { value, expiresAt, generation: ++this.#generation, renewAt: expiresAt - early }
      if (isLatest()) this.#token = token
      return token
    }
    const held = this.#heldUntil - performance.now()
    if (held > 0) await new Promise((resolve) => setTimeout(resolve, held))
    try {
      const stored = await this.#quietly(async (store) => store.get(await storeKey()))
      if (stored && isTokenValue(stored.value) && stored.value !== this.#rejected && stored.expiresAt - RENEW_EARLY > Date.now())
        return keep(stored)
      const fetched = await fetchToken()
      const token = keep(fetched)
      await this.#quietly(async (store) => store.set(await storeKey(), fetched))
      return token
    } catch (error) {
      if (error instanceof AuthError) this.#rejection = { error, until: performance.now() + HELD_BACK }
      throw error
    } finally {
      if (isLatest()) this.#pending = undefined
    }
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
