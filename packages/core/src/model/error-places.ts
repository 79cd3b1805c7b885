import type { OutgoingRequest, Context } from './operation.js'

/** How to read the parts of a provider's error. */
export interface ErrorPlaces {
  /** JSON Pointers into the body; the first that points to text is used. */
  readonly message?: string | readonly string[]
  readonly code?: string
  /** Reads the message from a header. */
  readonly header?: HeaderText
  readonly fields?: NamedFields
  readonly advice?: AdviceOn
}

/** Returns a header's text, or ''. Fetch decodes headers as Latin-1, but most servers write UTF-8. */
export type HeaderText = (headers: Headers) => string

/** Returns an error's invalid fields, like `ttl: too low; name: taken`, or ''. Reasons that repeat the error's message are left out. */
export type NamedFields = (body: unknown, sentence: string) => string

/** Which errors a specification means. */
export interface ErrorMatch {
  /** The provider's error code. Default: any. */
  readonly code?: string
  /** A part of the provider's message. Default: any. */
  readonly phrase?: string
}

/** Advice on an error, as a specification declares it (x-error). */
export interface Advice extends ErrorMatch {
  /** The advice, a sentence. */
  readonly text: string
  /** True if the token is valid, so that a new one does not help. */
  readonly keepsToken?: boolean
}

/** Finds the advice on an error by its code and message. */
export interface AdviceOn {
  (code: string, sentence: string): Advice | undefined
  /** Resolves to true if a new token does not help. The response's text is kept for the error. */
  keepsToken?(context: Context, request: OutgoingRequest, response: Response, error: ErrorPlaces): Promise<boolean>
}
