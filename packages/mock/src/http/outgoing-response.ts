import type { Bytes } from '../bytes.js'

/** A response in bytes. */
export interface EncodedResponse {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Bytes
}

/** A response and how to send it. */
export interface OutgoingResponse extends EncodedResponse {
  /** Milliseconds to wait before sending. */
  readonly delay: number
  /** How the connection breaks: reset or closed without a response, closed in the body, or reset at its next request. */
  readonly breakage: 'reset' | 'end' | 'in-body' | 'after-response' | undefined
}
