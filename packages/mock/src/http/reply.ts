/** An answer in bytes. */
export interface Encoded {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** How it is sent. */
export interface Reply extends Encoded {
  /** Milliseconds before it is sent. */
  delay: number
  /** How the connection fails: reset or ended without an answer, ended in the middle of the body, or reset by its next request. */
  breaks: 'reset' | 'end' | 'in-body' | 'after-answer' | undefined
}
