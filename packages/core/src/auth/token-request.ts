import type { AuthEnvironment } from '../model/provider.js'
import type { OutgoingRequest } from '../model/operation.js'

/** Whether a value can be a token in a header (RFC 6750 section 2.1 allows less), of a length that servers accept. */
export function isTokenValue(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,8192}$/.test(value)
}

/** Returns seconds from a number or a numeric text; NaN for anything else. */
export function secondsIn(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? Number(value) : NaN
}

/**
 * Returns a token request: a POST of text that accepts JSON. It has the headers of the client's `headers` option, too: User-Agent
 * only, if it goes to another origin than the API's own, and never credentials.
 */
export function postText(
  { baseUrl, headers: common }: Pick<AuthEnvironment, 'baseUrl' | 'headers'>,
  url: string,
  type: string,
  body: string,
  own: Readonly<Record<string, string>> = {},
): OutgoingRequest {
  const headers = new Headers({ accept: 'application/json', 'content-type': type, ...own })
  const isOwn = url.startsWith(`${new URL(baseUrl).origin}/`)
  for (const [name, value] of common) {
    const isSent = name === 'user-agent' || (isOwn && !/^(authorization|cookie)$/.test(name))
    if (isSent && !headers.has(name)) headers.set(name, value)
  }
  return { method: 'POST', url, headers, body }
}
