import type { OutgoingRequest } from '../model/operation.js'

/** Whether a value can be a token in a header (RFC 6750 section 2.1 allows less), of a length that servers accept. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,8192}$/.test(value)
}

/** Returns seconds from a number or a numeric text; NaN for anything else. */
export function secondsIn(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : NaN
}

/** Returns a token request: a POST of text that accepts JSON. */
export function postText(url: string, type: string, body: string, headers: Readonly<Record<string, string>> = {}): OutgoingRequest {
  return { method: 'POST', url, headers: new Headers({ accept: 'application/json', 'content-type': type, ...headers }), body }
}
