/** A response in bytes. */
export interface EncodedResponse {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** A response and how to send it. */
export interface OutgoingResponse extends EncodedResponse {
  /** Milliseconds to wait before sending. */
  delay: number
  /** How the connection breaks: reset or closed without a response, closed in the body, or reset at its next request. */
  breakage: 'reset' | 'end' | 'in-body' | 'after-response' | undefined
}
