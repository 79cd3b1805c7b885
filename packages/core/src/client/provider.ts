import type { AuthScheme } from '../auth/authenticator.js'
import type { RateLimit } from '../pipeline/rate-limit.js'

/** What a specification declares of a provider as a whole, as data; generated. */
export interface Provider {
  /** Name in prose and of the client class. */
  readonly name: string
  /** Base URL of the documented server, without a slash at its end. */
  readonly baseUrl: string
  /** Media type of request bodies, unless an operation says otherwise. */
  readonly mediaType: string
  /** Options that carry credentials; true for those that must never show. */
  readonly credentials: Readonly<Record<string, boolean>>
  readonly auth: AuthScheme
  readonly rateLimit?: RateLimit
  /** Where an error's body holds the provider's message and code (JSON Pointers). */
  readonly error?: { readonly message?: string; readonly code?: string }
}
