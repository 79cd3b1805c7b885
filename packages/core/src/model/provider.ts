import type { ErrorPlaces } from './error-places.js'
import type { Context, ReceivedResponse, Layer, Operation, OutgoingRequest, PreparedRequest } from './operation.js'
import type { RateLimitStore } from './stores.js'

/** What a specification declares of a provider as a whole, as data; generated. */
export interface Provider {
  /** Name in prose and of the client class. */
  readonly name: string
  /** Base URL of the documented server, without a slash at its end. */
  readonly baseUrl: string
  /** Media type of request bodies, unless an operation says otherwise. */
  readonly mediaType: string
  /** Auth methods; a client takes the options of exactly one. */
  readonly authMethods: readonly AuthMethod[]
  readonly rateLimit?: RateLimiting
  readonly consistency?: Consistency
  readonly error?: ErrorPlaces
  /** Options that add query parameters to every request. */
  readonly defaultQuery?: DefaultQuery
}

/** One auth method. */
export interface AuthMethod {
  /** Options that carry its credentials; true for those that must never show. */
  readonly credentials: Readonly<Record<string, boolean>>
  /** Option that chooses this way by being true, where it needs no credentials. */
  readonly flag?: string
  readonly scheme: AuthScheme
}

/** A provider as one client sees it: with the credentials of the way it signs in. */
export type ActiveProvider = Provider &
  Pick<AuthMethod, 'credentials'> & {
    /** True once a call with these credentials has succeeded: a 401 after that means that they ended. */
    isAccepted?: boolean
  }

/** A limit that a client keeps to, made from what the specification declares. */
export interface RateLimiting {
  /**
   * Keeps one client to the limit.
   *
   * @param store where clients with equal credentials find the count that they share; by default each has its own
   * @param parts what makes credentials equal; the store sees its hash
   */
  layer(store?: RateLimitStore, parts?: readonly unknown[]): Layer
  /** Milliseconds until the limit is reset, as the response's header says: undefined where it says nothing, never negative. */
  resetIn(headers: Headers): number | undefined
  /** Error code that stands for a used-up limit beside 429. */
  readonly code: string | undefined
}

/** What lets a client's reads see its writes. */
export interface Consistency {
  /** What the client's option `readYourWrites` says. Throws ConfigurationError unless it is true or false. */
  isOn(provider: string, given: Readonly<Record<string, unknown>>): boolean
  readonly layer: Layer
  /** What to do about a response to a read that waited for a write in vain, a sentence; undefined or false for any other response. */
  unreached(request: OutgoingRequest, response: Response): string | false | undefined
}

/**
 * Options that are true or false, and add query parameters to every request while they are true. Parameters that a URL has
 * already are left as they are.
 */
export type DefaultQuery = (provider: string, given: Readonly<Record<string, unknown>>) => Layer

/** A auth method. */
export interface Authenticator {
  /**
   * Sets the credentials on a request. Resolves to what identifies them, for `renew`.
   *
   * @throws AuthError where they cannot be had
   */
  authorize(request: OutgoingRequest, context: Context): unknown
  /** Takes notice that the credentials were not rejected with 401. */
  accept?(used: unknown): void
  /** Throws away credentials that got 401; true where new ones can be had. */
  renew?(used: unknown): boolean
}

/** What the client offers to a auth method. */
export interface AuthEnvironment {
  /** The provider whose API this is, for errors. */
  readonly provider: ActiveProvider
  /** Base URL of the client, without a slash at its end. */
  readonly baseUrl: string
  /**
   * Sends a token request, with the client's deadline, retries, timeouts and events, but without credentials and rate
   * limit. No caller's signal ends it, since others wait for the same token.
   */
  send<T>(operation: Operation, prepared: PreparedRequest, read: (received: ReceivedResponse) => Promise<T>): Promise<T>
  /** Milliseconds that a call of the client may take altogether. */
  readonly timeout: number
  /** Values that must never show; tokens are added to it as they come. */
  readonly secrets: Set<string>
  /** The client's own options by name; among them the credentials, checked for presence. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Makes a auth method from a client's options. */
export type AuthScheme = (environment: AuthEnvironment) => Authenticator
