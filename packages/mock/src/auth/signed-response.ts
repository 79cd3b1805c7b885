import type { MockResponse } from '../http/response.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import type { SignedEndpoint } from './signed-endpoint.js'

/** The endpoint that a request goes to; none where it asks for a documented status instead (`Prefer: code=…`, RFC 7240). */
export function signedEndpointOf(endpoints: readonly SignedEndpoint[], { method, path, headers }: MockRequest): SignedEndpoint | undefined {
  if (method !== 'POST' || /\bcode=/i.test(headers['prefer'] ?? '')) return undefined
  return endpoints.find((endpoint) => endpoint.path === path)
}

/**
 * The answer of an endpoint: what the spec documents with the token in it, or `refused` with the reason.
 *
 * @param isRevoked Whether the account is refused, however well it signs
 */
export async function respondSigned(
  endpoint: SignedEndpoint,
  request: MockRequest,
  documented: MockResponse,
  isRevoked: boolean,
  reject: (status: number, title: string, reason: string) => Promise<MockResponse>,
): Promise<MockResponse> {
  if (documented.status >= 300) return documented
  const result = isRevoked ? { rejection: 'The credentials were revoked.' } : endpoint.issue(request)
  if ('rejection' in result) return await reject(401, 'Unauthorized', result.rejection)
  const headers = { ...created.headers, ...documented.headers }
  return { status: documented.status, headers, body: withValueAt(documented.body, endpoint.token, result.token) }
}

/** How an endpoint refuses that the spec has no operation for. */
export async function rejectUndocumented(status: number, _title: string, reason: string): Promise<MockResponse> {
  return json(status, { error: reason })
}

/** What an endpoint answers that the spec has no operation for. */
export const created: MockResponse = json(201, {})

function json(status: number, body: unknown): MockResponse {
  return { status, headers: { 'content-type': 'application/json' }, body }
}
