import { errorResponse } from '../auth/token-endpoint.js'
import type { ReadBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { MockResponse } from '../http/response.js'
import type { Engine } from './engine.js'

/**
 * Responds to a request of an authorization code flow. Returns undefined for any other request, and for a client or code that the
 * mock does not know, which get the documented example if there is one.
 */
export async function grantCode({ codeFlows, guard }: Engine, request: MockRequest, body: ReadBody): Promise<MockResponse | undefined> {
  const { method, path, query } = request
  const asked = method === 'GET' ? codeFlows.find(({ authorizationPath }) => authorizationPath === path) : undefined
  if (asked) return asked.authorize(query)
  const flow = method === 'POST' ? codeFlows.find(({ tokenPath }) => tokenPath === path) : undefined
  return await flow?.exchange(request, fieldsOf(body), guard.isRevoked)
}

/** Responds to a client or code that the mock does not know at an endpoint that is no operation of the spec; undefined elsewhere. */
export function rejectCode({ codeFlows }: Engine, { method, path }: MockRequest): MockResponse | undefined {
  if (method === 'GET' && codeFlows.some(({ authorizationPath }) => authorizationPath === path))
    return errorResponse(400, 'invalid_request', 'The mock does not know the client_id, or redirect_uri is no URL.')
  if (method === 'POST' && codeFlows.some(({ tokenPath }) => tokenPath === path))
    return errorResponse(400, 'invalid_grant', 'The mock did not issue this code.')
  return undefined
}

function fieldsOf(body: ReadBody): ReadonlyMap<string, unknown> {
  if ('finding' in body) return new Map()
  if (body.fields) return new Map(body.fields.map(({ name, value }) => [name, value]))
  return new Map(typeof body.value === 'object' && body.value !== null ? Object.entries(body.value) : [])
}
