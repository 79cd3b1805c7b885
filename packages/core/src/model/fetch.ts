/** A body as every fetch takes it. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>

/** What a client's `fetch` is called with. Pass it on whole; with a dispatcher of undici's, say, as `{ ...init, dispatcher }`. */
export interface FetchInit {
  readonly method: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Ends the attempt. */
  readonly signal: AbortSignal
  /** A redirect is never followed. With `error` and without a window, fetch need not keep a file in memory to send it again. */
  readonly redirect: 'manual' | 'error'
  readonly window?: null
  /** A Blob or a stream only where the caller gave one, to be passed on: its type is one that the types of every fetch take. */
  readonly body?:
    | string
    | Uint8Array<ArrayBuffer>
    | ((Blob | ReadableStream<Uint8Array<ArrayBuffer>>) & AsyncIterable<Uint8Array<ArrayBuffer>>)
  /** With a stream. */
  readonly duplex?: 'half'
}

/** What a client calls to reach the network: the platform's fetch, or another that takes the same. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** What is used of a fetch's response, whichever fetch it is of. */
export interface FetchResponse {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: { get(name: string): string | null; has(name: string): boolean }
  /** A ReadableStream, or one of Node's own streams. */
  readonly body: object | null
}

/** True for a body that can be read only once. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>> {
  return body instanceof ReadableStream
}
