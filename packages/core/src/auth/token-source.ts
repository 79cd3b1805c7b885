import { isTokenValue } from './token-request.js'
import { AuthError } from '../errors/errors.js'
import type { StoredToken, TokenStore } from './token-store.js'

/** A token with its generation, for `accept` and `invalidate`. */
export interface Token extends StoredToken {
  readonly generation: number
  /** When to fetch the next one, in ms since 1970. */
  readonly renewAt: number
}

/** Options of a TokenSource. */
export interface TokenSourceOptions {
  /** Fetches a new token. */
  readonly fetchToken: () => Promise<StoredToken>
  readonly store?: TokenStore | undefined
  /** Longest time in ms that calls wait for one renewal. */
  readonly timeout?: number
  /** Key under which the store keeps the token. */
  readonly storeKey: () => Promise<string>
}

/** Milliseconds before its end at which a token is renewed, at most a tenth of its life. */
const RENEW_EARLY = 60_000
/** Milliseconds between two tries of rejected credentials, and between two renewals of tokens that were never accepted. */
const HELD_BACK = 1_000

/**
 * Fetches and keeps one client's token. Calls that ask at once share one request. A token is renewed before it expires, in
 * the background while it is still valid. A late 401 for an older token does not affect a newer one. Rejected credentials
 * fail all calls that wait, once. If tokens are revoked in quick succession, calls wait for the next one.
 */
export class TokenSource {
  readonly #options: TokenSourceOptions
  #token: Token | undefined
  #pending: Promise<Token> | undefined
  /** When calls stop waiting for the pending renewal, by the monotonic clock. */
  #pendingEnd = 0
  /** Undefined while the store has not responded. */
  #store: TokenStore | undefined
  #generation = 0
  #rejection: { readonly error: AuthError; readonly until: number } | undefined
  /** Newest generation that was accepted. */
  #accepted = 0
  /** When a token was last dropped, by the monotonic clock. */
  #invalidated = -Infinity
  /** When the next renewal may begin. */
  #heldUntil = 0
  /** Value of the last token that got a 401; the store may still hold it. */
  #rejected: string | undefined

  constructor(options: TokenSourceOptions) {
    this.#options = options
    this.#store = options.store
  }

  /** Returns the current token, or a promise of a new one, which calls share. */
  get(): Token | Promise<Token> {
    const now = Date.now()
    const token = this.#token
    if (token && now < token.renewAt) return token
    const isGood = token && now < token.expiresAt
    const time = performance.now()
    if (this.#rejection && time < this.#rejection.until) return isGood ? token : Promise.reject(this.#rejection.error)
    // A store or a second factor may never settle. No timer is needed: each call has its own deadline.
    if (!this.#pending || time >= this.#pendingEnd) {
      this.#pendingEnd = time + (this.#options.timeout ?? Infinity)
      this.#pending = this.#renew(this.#pendingEnd)
    }
    if (!isGood) return this.#pending
    // Calls that need the new token get its error.
    this.#pending.catch(() => undefined)
    return token
  }

  /** Notes that the token of a generation was accepted. */
  accept(generation: unknown): void {
    this.#accepted = Math.max(this.#accepted, generation as number)
  }

  /**
   * Drops the token of a generation, but of tokens that were never accepted only one a second: if earlier tokens were
   * accepted, the next one is delayed for that long, and calls wait for it; if none ever was, a new one does not help.
   *
   * @returns true if there is a newer token or one can be fetched
   */
  invalidate(generation: unknown): boolean {
    const token = this.#token
    if (!token || token.generation !== generation) return true
    const now = performance.now()
    const early = this.#invalidated + HELD_BACK
    if (this.#accepted < token.generation && now < early) {
      if (this.#accepted === 0) return false
      this.#heldUntil = early
    }
    this.#invalidated = now
    this.#rejected = token.value
    this.#token = undefined
    return true
  }

  /** @param end identifies the renewal: a later one may have begun after its time was up */
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

  /** Uses the store; its errors do not fail a call. */
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
