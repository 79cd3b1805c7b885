import type { OutgoingRequest } from '../model/operation.js'

/** What a header can carry (RFC 6750 section 2.1 allows less), and no more than servers take. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,8192}$/.test(value)
}

/** Seconds that a response gives as a number, or as one in text; NaN for anything else. */
export function secondsIn(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : NaN
}

/** A POST of text that asks for JSON, as token requests are. */
export function postText(url: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}): OutgoingRequest {
  return { method: 'POST', url, headers: new Headers({ accept: 'application/json', 'content-type': type, ...headers }), body }
}
