import type { PaginationStyle } from '../pagination/style.js'
import type { BodyWriter } from '../request/body-writer.js'
import type { Exchange } from '../response/parse.js'

/** One operation of a provider as data; generated from its specification. */
export interface Operation {
  /** Dotted name: `domains.dns.list`. */
  readonly id: string
  readonly method: string
  /** Path template: `/domains/{domainName}/dns`. */
  readonly path: string
  /** Media type of the request body, where it is not the provider's usual one. */
  readonly type?: string
  /** Query parameters whose arrays are numbered (`name[0]=a`) instead of repeated. */
  readonly indexed?: readonly string[]
  /** Documented statuses that carry no body; of the successes only where others have one. */
  readonly empty?: readonly number[]
  /** True where no documented success has a body: any 2xx will do, and a body is taken no notice of. */
  readonly bodiless?: true
  /** Documented statuses outside 2xx; true where all of them are. */
  readonly errors?: readonly number[] | true
  /** How the list pages. */
  readonly pages?: PaginationStyle
  /** `safe`: may be sent twice though its method is not idempotent; `never`: is not sent again (but after a 401 whose token was renewed). */
  readonly retry?: 'safe' | 'never'
  /** False where the operation needs no credentials. */
  readonly auth?: false
  /** Media types that it answers with, where they are not JSON. */
  readonly accept?: string
  /** What makes the result of an answer of success, where that is not its JSON. */
  readonly read?: (exchange: Exchange) => unknown
  /** What makes a body to send of the caller's, where that is not JSON. */
  readonly write?: BodyWriter
  /** True where its answer is a redirect, which is handed on instead of followed. */
  readonly redirect?: true
}
