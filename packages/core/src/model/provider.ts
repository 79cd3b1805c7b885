import type { ErrorPlaces } from './error-places.js'
import type { Context, ReceivedResponse, Layer, Operation, OutgoingRequest, PreparedRequest } from './operation.js'
import type { RateLimitStore } from './stores.js'

/** A provider, as data generated from its specification. */
export interface Provider {
  /** Name in prose and of the client class. */
  readonly name: string
  /** Base URL of the documented server, without a slash at its end. */
  readonly baseUrl: string
  /** Name and version of the package, for User-Agent. */
  readonly userAgent?: string
  /** Media type of request bodies, unless an operation has its own. */
  readonly mediaType: string
  /** Auth methods; a client takes the options of exactly one. */
  readonly authMethods: readonly AuthMethod[]
  readonly rateLimit?: RateLimiting
  readonly consistency?: Consistency
  readonly error?: ErrorPlaces
  /** Returns the layer that retries errors which pass by themselves. */
  readonly passing?: (error: ErrorPlaces | undefined) => Layer
  /** Options that add query parameters to every request. */
  readonly defaultQuery?: DefaultQuery
  /** Set if operations are on other servers, too. */
  readonly servers?: OtherServers
}

/** One auth method. */
export interface AuthMethod {
  /** Options with its credentials; true for secret ones. */
  readonly credentials: Readonly<Record<string, boolean>>
  /** Option that chooses this method by being true, if it needs no credentials. */
  readonly flag?: string
  /** True if its credential may be a function that returns it. */
  readonly isCallable?: true
  readonly scheme: AuthScheme
}

/** A provider with the credentials of one client's auth method. */
export type ActiveProvider = Provider &
  Pick<AuthMethod, 'credentials'> & {
    /** True after a call with these credentials has succeeded: a later 401 means that they were revoked or expired. */
    isAccepted?: boolean
  }

/** A rate limit that a client keeps to. */
export interface RateLimiting {
  /**
   * Returns the layer that keeps one client to the limit.
   *
   * @param store shared by clients with equal credentials; by default each client has its own
   * @param parts identify the credentials; the store sees their hash
   */
  layer(store?: RateLimitStore, parts?: readonly unknown[]): Layer
  /** Returns the milliseconds until the limit resets, never negative, from the response's header; undefined without it. */
  resetIn(headers: Headers): number | undefined
  /** Error code that means that the limit is used up, beside 429. */
  readonly code: string | undefined
}

/** Lets a client's reads see its earlier writes. */
export interface Consistency {
  /** Returns the client's option `readYourWrites`. Throws ConfigurationError unless it is true or false. */
  isOn(provider: string, given: Readonly<Record<string, unknown>>): boolean
  readonly layer: Layer
  /** Returns a sentence with advice if the response is to a read that did not see an earlier write in time. */
  unreached(request: OutgoingRequest, response: Response): string | false | undefined
}

/**
 * Returns the layer of a client's options that add query parameters to every request if they are true. A call's own
 * parameters win.
 */
export type DefaultQuery = (provider: string, given: Readonly<Record<string, unknown>>) => Layer

/** Returns a function from the base URL of a documented server to the one that a client uses. Throws ConfigurationError. */
export type OtherServers = (provider: string, given: Readonly<Record<string, unknown>>) => (documented: string) => string

/** Authenticates requests; made for one client by an auth scheme. */
export interface Authenticator {
  /**
   * Sets the credentials on a request. Returns, or resolves to, an id of them for `accept` and `renew`.
   *
   * @throws AuthError if there are none
   */
  authorize(request: OutgoingRequest, context: Context): unknown
  /** Notes that the credentials did not get a 401. */
  accept?(used: unknown): void
  /** Drops credentials that got a 401. Returns, or resolves to, true if there are other ones. */
  renew?(used: unknown): boolean | Promise<boolean>
}

/** What a client offers to its auth scheme. */
export interface AuthEnvironment {
  /** The provider, for errors. */
  readonly provider: ActiveProvider
  /** Base URL of the client, without a slash at its end. */
  readonly baseUrl: string
  /** Headers of the client's calls. */
  readonly headers: Headers
  /**
   * Sends a token request with the client's deadline, retries, timeouts and events, but without credentials and rate limit.
   * No caller's signal ends it, since other calls wait for the same token.
   */
  send<T>(operation: Operation, prepared: PreparedRequest, read: (received: ReceivedResponse) => Promise<T>): Promise<T>
  /** Longest time for a whole call of the client, in ms. */
  readonly timeout: number
  /** Values that must never show; schemes add tokens to it. */
  readonly secrets: Set<string>
  /** The client's options by name, credentials included; those are present. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Makes the authenticator of one client. */
export type AuthScheme = (environment: AuthEnvironment) => Authenticator
