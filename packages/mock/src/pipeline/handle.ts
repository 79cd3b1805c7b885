import { tokenExchangeOf } from '../auth/token-exchange.js'
import { respondSigned, CREATED, rejectUndocumented, signedEndpointOf } from '../auth/signed-response.js'
import { respondToTokenRequest } from '../auth/token-endpoint.js'
import { problem, type MockResponse } from '../http/response.js'
import { readBody } from '../http/request-body.js'
import type { MockRequest } from '../http/request.js'
import type { Route } from '../http/routes.js'
import type { Operation } from '../spec/operations.js'
import { variantOf } from '../spec/variants.js'
import type { Handled, Engine } from './engine.js'
import { withMessage } from '../strict/reject.js'
import { grantCode, rejectCode } from './grant-code.js'
import { injectCallFault, injectTokenFault } from './inject-fault.js'

export interface Outcome extends Handled {
  readonly operation: Operation | undefined
  readonly variant?: string | undefined
}

/**
 * Handles a request as the provider of the spec would: a token request gets a token; a call of an operation gets its fault or is
 * authorized, validated and responded to.
 */
export async function handle(engine: Engine, request: MockRequest, origin: string): Promise<Outcome> {
  if (request.exceeded !== undefined) return rejectTooLarge(engine, request, request.exceeded)
  const endpoint = engine.endpoints.find(({ path }) => request.method === 'POST' && path === request.path)
  if (endpoint) {
    const respond = async () => respondToTokenRequest(endpoint, request, engine.guard.isRevoked)
    return { operation: undefined, ...(await injectTokenFault(engine, request, respond)) }
  }
  const route = engine.route(request.method, request.path)
  const signed = signedEndpointOf(engine.signedEndpoints, request)
  if (route.kind !== 'found' && signed) {
    const sign = () => respondSigned(signed, request, CREATED, engine.guard.isRevoked, rejectUndocumented)
    const respond = async () => ({ response: await sign(), findings: [] })
    return { operation: undefined, ...(await injectTokenFault(engine, request, respond)) }
  }
  const body = await readBody(request)
  if (route.kind !== 'found') {
    const granted = (await grantCode(engine, request, body)) ?? rejectCode(engine, request)
    if (!granted) return { operation: undefined, ...rejectUnknownRoute(engine, route, request) }
    return { operation: undefined, ...(await injectTokenFault(engine, request, async () => ({ response: granted, findings: [] }))) }
  }
  const { operation, path } = route
  const variant = 'value' in body ? variantOf(operation.variants, body.value) : undefined
  const routed = {
    operation,
    path,
    variant,
    request,
    body,
    url: origin + request.path,
    signed,
    tokenExchange: tokenExchangeOf(engine.tokenExchanges, request),
  }
  return { operation, variant, ...(await injectCallFault(engine, routed).catch(reportMockError)) }
}

/** The body of an oversized request is not kept, so nothing else is checked. */
async function rejectTooLarge(engine: Engine, { method, path }: MockRequest, limit: number): Promise<Outcome> {
  const detail = `the body is larger than ${limit} bytes`
  const findings = [{ code: 'size', message: detail, location: 'request.body' }]
  const route = engine.route(method, path)
  if (route.kind === 'found') {
    const { operation } = route
    const reason = { statuses: [413], title: 'Payload too large', detail, replacesMessage: true } as const
    return { operation, response: engine.reject(operation, reason), findings }
  }
  return {
    operation: undefined,
    response: inForm(engine, 413, detail) ?? problem(413, 'PAYLOAD_TOO_LARGE', 'Payload too large', detail),
    findings,
  }
}

/** Reports an operation that cannot be processed, such as one with a broken reference, as a violation, so that a test notices it. */
function reportMockError({ message }: Error): Handled {
  const response = problem(500, 'MOCK_ERROR', 'The mock could not respond', message)
  return { response, findings: [{ code: 'mock', message: `the mock could not respond: ${message}`, location: 'response' }] }
}

function rejectUnknownRoute(engine: Engine, route: Exclude<Route, { kind: 'found' }>, { method, path }: MockRequest): Handled {
  if (route.kind === 'no-path') {
    const message = `the spec has no path ${path}`
    const response = inForm(engine, 404, message) ?? problem(404, 'NO_PATH_MATCHED_ERROR', 'Route not resolved, no path matched', message)
    return { response, findings: [{ code: 'route', message, location: 'request.path' }] }
  }
  const message = `the spec has no ${method} at ${path}, only ${route.allow.join(', ')}`
  const response = inForm(engine, 405, message) ?? problem(405, 'NO_METHOD_MATCHED_ERROR', 'Route resolved, but no method matched', message)
  const headers = { ...response.headers, allow: route.allow.join(', ') }
  return { response: { ...response, headers }, findings: [{ code: 'method', message, location: 'request.method' }] }
}

/** Returns the error for a request without an operation, in the form that the operations share. */
function inForm({ errors, errorPointers }: Engine, status: number, detail: string): MockResponse | undefined {
  return withMessage(errors.shared(status) ?? errors.shared(404), errorPointers, detail, status)
}
