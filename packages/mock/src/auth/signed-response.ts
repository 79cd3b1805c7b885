import type { MockResponse } from '../http/response.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import type { SignedEndpoint } from './signed-endpoint.js'

/** Returns the endpoint of a request; undefined if it asks for a documented status instead (`Prefer: code=…`, RFC 7240). */
export function signedEndpointOf(endpoints: readonly SignedEndpoint[], { method, path, headers }: MockRequest): SignedEndpoint | undefined {
  if (method !== 'POST' || /\bcode=/i.test(headers['prefer'] ?? '')) return undefined
  return endpoints.find((endpoint) => endpoint.path === path)
}

/**
 * Responds to a signed request with the documented response and a new token, or with the result of `reject`.
 *
 * @param isRevoked Whether the account's credentials are revoked
 */
export async function respondSigned(
  endpoint: SignedEndpoint,
  request: MockRequest,
  documented: MockResponse,
  isRevoked: boolean,
  reject: (status: number, title: string, reason: string) => Promise<MockResponse>,
): Promise<MockResponse> {
  if (documented.status >= 300) return documented
  const result = isRevoked ? { rejection: 'The credentials were revoked.' } : await endpoint.issue(request)
  if ('rejection' in result) return await reject(401, 'Unauthorized', result.rejection)
  const headers = { ...CREATED.headers, ...documented.headers }
  return { status: documented.status, headers, body: withValueAt(documented.body, endpoint.token, result.token) }
}

/** Rejects a request to an endpoint that is no operation of the spec. */
export async function rejectUndocumented(status: number, _title: string, reason: string): Promise<MockResponse> {
  return json(status, { error: reason })
}

/** The response of an endpoint that is no operation of the spec. */
export const CREATED: MockResponse = json(201, {})

function json(status: number, body: unknown): MockResponse {
  return { status, headers: { 'content-type': 'application/json' }, body }
}
