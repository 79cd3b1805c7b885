import { exchangeOf } from '../auth/exchange.js'
import { answerSigned, created, refuseUndocumented, signedEndpointOf } from '../auth/signed-answer.js'
import { answerTokenRequest } from '../auth/token-endpoint.js'
import { problem, type Answer } from '../http/answer.js'
import { readBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Route } from '../http/routes.js'
import type { Operation } from '../spec/operations.js'
import { variantOf } from '../spec/variants.js'
import type { Answered, Provider } from './call.js'
import { explained } from '../strict/refuse.js'
import { answerCall, answerToken } from './meet-fault.js'

export interface Outcome extends Answered {
  operation: Operation | undefined
  variant?: string | undefined
}

/**
 * Answers one request, as the provider of the spec would: asks for a token, or is a call of an operation, which may meet
 * a fault, is admitted, validated and answered, in this order.
 */
export async function handle(provider: Provider, request: MockRequest, origin: string): Promise<Outcome> {
  if (request.exceeded !== undefined) return answerTooLarge(provider, request, request.exceeded)
  const endpoint = provider.endpoints.find(({ path }) => request.method === 'POST' && path === request.path)
  if (endpoint) {
    const answer = async () => answerTokenRequest(endpoint, request, provider.guard.isRevoked)
    return { operation: undefined, ...(await answerToken(provider, request, answer)) }
  }
  const route = provider.route(request.method, request.path)
  const signed = signedEndpointOf(provider.signedEndpoints, request)
  if (route.kind !== 'found' && signed) {
    const sign = () => answerSigned(signed, request, created, provider.guard.isRevoked, refuseUndocumented)
    const answer = async () => ({ answer: await sign(), findings: [] })
    return { operation: undefined, ...(await answerToken(provider, request, answer)) }
  }
  if (route.kind !== 'found') return { operation: undefined, ...answerUnknown(provider, route, request) }
  const { operation, path } = route
  const body = readBody(request)
  const variant = 'value' in body ? variantOf(operation.variants, body.value) : undefined
  const call = {
    operation,
    path,
    variant,
    request,
    body,
    url: origin + request.path,
    signed,
    exchange: exchangeOf(provider.exchanges, request),
  }
  return { operation, variant, ...(await answerCall(provider, call).catch(answerBroken)) }
}

/** A body that was not kept is nobody's to judge. */
async function answerTooLarge(provider: Provider, { method, path }: MockRequest, limit: number): Promise<Outcome> {
  const detail = `the body is larger than ${limit} bytes`
  const findings = [{ code: 'size', message: detail, location: 'request.body' }]
  const route = provider.route(method, path)
  if (route.kind === 'found') {
    const { operation } = route
    const reason = { statuses: [413], title: 'Payload too large', detail, explains: true } as const
    return { operation, answer: await provider.refuse(operation, reason), findings }
  }
  return {
    operation: undefined,
    answer: inForm(provider, 413, detail) ?? problem(413, 'PAYLOAD_TOO_LARGE', 'Payload too large', detail),
    findings,
  }
}

/** A spec that Prism stumbles over is reported like a violation, so that a test does not pass over it. */
function answerBroken({ message }: Error): Answered {
  const answer = problem(500, 'MOCK_ERROR', 'The mock could not answer', message)
  return { answer, findings: [{ code: 'mock', message: `the mock could not answer: ${message}`, location: 'response' }] }
}

function answerUnknown(provider: Provider, route: Exclude<Route, { kind: 'found' }>, { method, path }: MockRequest): Answered {
  if (route.kind === 'no-path') {
    const message = `the spec has no path ${path}`
    const answer = inForm(provider, 404, message) ?? problem(404, 'NO_PATH_MATCHED_ERROR', 'Route not resolved, no path matched', message)
    return { answer, findings: [{ code: 'route', message, location: 'request.path' }] }
  }
  const message = `the spec has no ${method} at ${path}, only ${route.allow.join(', ')}`
  const answer = inForm(provider, 405, message) ?? problem(405, 'NO_METHOD_MATCHED_ERROR', 'Route resolved, but no method matched', message)
  const headers = { ...answer.headers, allow: route.allow.join(', ') }
  return { answer: { ...answer, headers }, findings: [{ code: 'method', message, location: 'request.method' }] }
}

/** An error for a request that is none of an operation's, in the form of those that the operations share. */
function inForm({ errors, errorPlaces }: Provider, status: number, detail: string): Answer | undefined {
  return explained(errors.shared(status) ?? errors.shared(404), errorPlaces, detail, status)
}
