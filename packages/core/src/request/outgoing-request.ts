import type { SendFile } from './send-file.js'

/** A body as every fetch takes it. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>>

/** A request on its way through the layers. Unless its body is a stream, it can be sent as often as need be. */
export interface OutgoingRequest {
  readonly method: string
  /** Absolute URL. */
  readonly url: string
  readonly headers: Headers
  readonly body: RequestBody | null
  /** How its body is handed to fetch, where that may be a file; a request with it has the time that its file takes. */
  readonly sendFile?: SendFile | undefined
  /** Set by the retry layer: how many attempts before may have taken effect. */
  earlierAttempts?: number
}

/** A request, and what makes it anew for each further attempt where an equal one is refused. */
export interface PreparedRequest {
  readonly request: OutgoingRequest
  readonly rebuild?: (() => Promise<OutgoingRequest>) | undefined
}

/** A POST of text that asks for JSON, as token requests are. */
export function postText(url: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}): OutgoingRequest {
  return { method: 'POST', url, headers: new Headers({ accept: 'application/json', 'content-type': type, ...headers }), body }
}

/** True for a body that can be read only once. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>> {
  return body instanceof ReadableStream
}
