import type { RequestBody } from './outgoing-request.js'
import type { SendFile } from './send-file.js'

/** A body to send, with its media type. */
export interface WrittenBody {
  readonly body: RequestBody
  readonly type: string
  /** True where the type holds what the body needs, as the boundary of multipart, so that it wins over a type of the caller's. */
  readonly isTypeFixed?: boolean
  /** How it is handed to fetch, where it may be a file. */
  readonly sendFile?: SendFile
}

/** Makes the body to send of what the caller gave. Throws TypeError, with a clause that says why, for what cannot be sent. */
export type BodyWriter = (body: unknown) => WrittenBody
