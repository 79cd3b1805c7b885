import type { AuthScheme } from '../auth/authenticator.js'
import type { Consistency } from '../pipeline/consistency.js'
import type { RateLimiting } from '../pipeline/rate-limit.js'
import type { AdviceOn } from '../response/advice.js'
import type { HeaderText } from '../response/header-text.js'
import type { NamedFields } from '../response/named-fields.js'
import type { Switches } from './switches.js'

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
  readonly switches?: Switches
}

/** Where an error holds what the provider says of it. */
export interface ErrorPlaces {
  /** JSON Pointers into the body; the first that holds text counts. */
  readonly message?: string | readonly string[]
  readonly code?: string
  /** Reads the message from a header. */
  readonly header?: HeaderText
  readonly fields?: NamedFields
  readonly advice?: AdviceOn
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
