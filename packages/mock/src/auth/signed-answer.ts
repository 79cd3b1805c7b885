import type { Answer } from '../http/answer.js'
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
export async function answerSigned(
  endpoint: SignedEndpoint,
  request: MockRequest,
  documented: Answer,
  isRevoked: boolean,
  refused: (status: number, title: string, reason: string) => Promise<Answer>,
): Promise<Answer> {
  if (documented.status >= 300) return documented
  const result = isRevoked ? { refusal: 'The credentials were revoked.' } : endpoint.issue(request)
  if ('refusal' in result) return await refused(401, 'Unauthorized', result.refusal)
  const headers = { ...created.headers, ...documented.headers }
  return { status: documented.status, headers, body: withValueAt(documented.body, endpoint.token, result.token) }
}

/** How an endpoint refuses that the spec has no operation for. */
export async function refuseUndocumented(status: number, _title: string, reason: string): Promise<Answer> {
  return json(status, { error: reason })
}

/** What an endpoint answers that the spec has no operation for. */
export const created: Answer = json(201, {})

function json(status: number, body: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body }
}
