import type { OutgoingRequest } from './operation.js'

/** A POST of text that asks for JSON, as token requests are. */
export function postText(url: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}): OutgoingRequest {
  return { method: 'POST', url, headers: new Headers({ accept: 'application/json', 'content-type': type, ...headers }), body }
}

/** True for a body that can be read only once. */
export function isStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>> {
  return body instanceof ReadableStream
}
