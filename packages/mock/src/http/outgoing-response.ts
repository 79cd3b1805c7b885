/** An answer in bytes. */
export interface EncodedResponse {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** How it is sent. */
export interface OutgoingResponse extends EncodedResponse {
  /** Milliseconds before it is sent. */
  delay: number
  /** How the connection fails: reset or ended without an answer, ended in the middle of the body, or reset by its next request. */
  breakage: 'reset' | 'end' | 'in-body' | 'after-response' | undefined
}
