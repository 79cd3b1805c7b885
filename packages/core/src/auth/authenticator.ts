import type { Operation } from '../client/operation.js'
import type { ActiveProvider } from '../client/provider.js'
import type { Context } from '../pipeline/pipeline.js'
import type { OutgoingRequest, PreparedRequest } from '../request/outgoing-request.js'
import type { Exchange } from '../response/parse.js'

/** A auth method. */
export interface Authenticator {
  /**
   * Sets the credentials on a request. Resolves to what identifies them, for `renew`.
   *
   * @throws AuthError where they cannot be had
   */
  authorize(request: OutgoingRequest, context: Context): unknown
  /** Takes notice that the credentials were not answered with 401. */
  accept?(used: unknown): void
  /** Throws away credentials that were answered with 401; true where new ones can be had. */
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
  send<T>(operation: Operation, prepared: PreparedRequest, read: (exchange: Exchange) => Promise<T>): Promise<T>
  /** Milliseconds that a call of the client may take altogether. */
  readonly timeout: number
  /** Values that must never show; tokens are added to it as they come. */
  readonly secrets: Set<string>
  /** The client's own options by name; among them the credentials, checked for presence. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Makes a auth method from a client's options. */
export type AuthScheme = (environment: AuthEnvironment) => Authenticator
