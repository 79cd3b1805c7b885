import type { IncomingHttpHeaders } from 'node:http'

/** Returns headers that let a page of any origin read a response; none for a request without an origin. */
export function corsHeaders({ origin }: IncomingHttpHeaders): Record<string, string> {
  return origin === undefined ? {} : { 'access-control-allow-origin': origin, 'access-control-expose-headers': '*', vary: 'origin' }
}

/** Returns the headers for a browser's preflight request; undefined for any other request. */
export function preflightHeaders(method: string | undefined, headers: IncomingHttpHeaders): Record<string, string> | undefined {
  const asked = headers['access-control-request-method']
  if (method !== 'OPTIONS' || headers.origin === undefined || asked === undefined) return undefined
  return {
    ...corsHeaders(headers),
    'access-control-allow-methods': asked,
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
  }
}
