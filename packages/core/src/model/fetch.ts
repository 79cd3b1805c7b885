/** A body as every fetch takes it. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>

/** Second argument of a client's `fetch`. Pass all of it on, for example `{ ...init, dispatcher }` with undici. */
export interface FetchInit {
  readonly method: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Ends the attempt when it fires. */
  readonly signal: AbortSignal
  /** Never `follow`. `error` and `window: null` let fetch stream a file instead of buffering it. */
  readonly redirect: 'manual' | 'error'
  readonly window?: null
  /** A Blob or stream only if the caller passed one. The type suits the types of every fetch. */
  readonly body?:
    | string
    | Uint8Array<ArrayBuffer>
    | ((Blob | ReadableStream<Uint8Array<ArrayBuffer>>) & AsyncIterable<Uint8Array<ArrayBuffer>>)
  /** Set with a stream. */
  readonly duplex?: 'half'
}

/** A function that sends one request and resolves to its response, like the platform's fetch. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** The parts of a response that a client uses; every fetch's response has them. */
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
