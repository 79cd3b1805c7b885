import { answerSigned, created, refuseUndocumented, signedEndpointOf } from '../auth/signed-answer.js'
import { answerTokenRequest } from '../auth/token-endpoint.js'
import { problem } from '../http/answer.js'
import { readBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Route } from '../http/routes.js'
import type { Operation } from '../spec/operations.js'
import { variantOf } from '../spec/variants.js'
import type { Answered, Provider } from './call.js'
import { answerCall } from './meet-fault.js'

export interface Outcome extends Answered {
  operation: Operation | undefined
  variant?: string | undefined
}

/**
 * Answers one request, as the provider of the spec would: asks for a token, or is a call of an operation, which may meet
 * a fault, is admitted, validated and answered, in this order.
 */
export async function handle(provider: Provider, request: MockRequest, origin: string): Promise<Outcome> {
  const endpoint = provider.endpoints.find(({ path }) => request.method === 'POST' && path === request.path)
  if (endpoint) return { operation: undefined, ...answerTokenRequest(endpoint, request) }
  const route = provider.route(request.method, request.path)
  const signed = signedEndpointOf(provider.signedEndpoints, request)
  if (route.kind !== 'found' && signed) {
    const answer = await answerSigned(signed, request, created, refuseUndocumented)
    return { operation: undefined, answer, findings: [] }
  }
  if (route.kind !== 'found') return { operation: undefined, ...answerUnknown(route, request) }
  const { operation, path } = route
  const body = readBody(request)
  const variant = 'value' in body ? variantOf(operation.variants, body.value) : undefined
  const call = { operation, path, variant, request, body, url: origin + request.path, signed }
  return { operation, variant, ...(await answerCall(provider, call).catch(answerBroken)) }
}

/** A spec that Prism stumbles over is reported like a violation, so that a test does not pass over it. */
function answerBroken({ message }: Error): Answered {
  const answer = problem(500, 'MOCK_ERROR', 'The mock could not answer', message)
  return { answer, findings: [{ code: 'mock', message: `the mock could not answer: ${message}`, location: 'response' }] }
}

function answerUnknown(route: Exclude<Route, { kind: 'found' }>, { method, path }: MockRequest): Answered {
  if (route.kind === 'no-path') {
    const message = `the spec has no path ${path}`
    const answer = problem(404, 'NO_PATH_MATCHED_ERROR', 'Route not resolved, no path matched', message)
    return { answer, findings: [{ code: 'route', message, location: 'request.path' }] }
  }
  const message = `the spec has no ${method} at ${path}, only ${route.allow.join(', ')}`
  const answer = problem(405, 'NO_METHOD_MATCHED_ERROR', 'Route resolved, but no method matched', message)
  answer.headers['allow'] = route.allow.join(', ')
  return { answer, findings: [{ code: 'method', message, location: 'request.method' }] }
}
