import type { OutgoingRequest, Context } from './operation.js'

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

/** Reads a header as its sender meant it: fetch reads bytes as Latin-1, most servers write UTF-8. Empty where there is none. */
export type HeaderText = (headers: Headers) => string

/** What an error's body says of single fields, `ttl: too low; name: taken`, without what its sentence says anyway. Empty where it names none. */
export type NamedFields = (body: unknown, sentence: string) => string

/** What to do about an error, as a specification declares it (x-error). */
export interface Advice {
  /** Error code that it is for. */
  readonly code?: string
  /** Part of the provider's sentence that it is for. */
  readonly phrase?: string
  /** A sentence. */
  readonly text: string
  /** True where the token is not what is wrong, so that another is no help. */
  readonly keepsToken?: boolean
}

/** Finds the advice on an error by its code and its sentence. */
export interface AdviceOn {
  (code: string, sentence: string): Advice | undefined
  /** Whether the advice on a response is that another token is no help. What is read of it for that, is kept for the error. */
  keepsToken?(context: Context, request: OutgoingRequest, response: Response, error: ErrorPlaces): Promise<boolean>
}
