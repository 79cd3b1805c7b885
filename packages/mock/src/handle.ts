import { problem, type Answer } from './http/answer.js'
import type { Resolve } from './spec/document.js'
import type { Events } from './events.js'
import { exchangeOf, type Exchange, withToken } from './auth/exchange.js'
import type { Failure, Failures } from './faults/failures.js'
import type { Operation } from './spec/operations.js'
import type { Pager } from './pages/pages.js'
import { getAt, withValueAt } from './spec/pointer.js'
import type { State } from './state/state.js'
import type { Refusals } from './strict/refusals.js'
import { unknownBodyFields } from './strict/unknown-body.js'
import type { Prism } from './prism/prism.js'
import { unknownQuery } from './http/query-names.js'
import { readBody, wrongMediaType } from './http/request-body.js'
import type { MockRequest } from './http/request.js'
import type { Route } from './http/routes.js'
import { checkSecurity, type Guard } from './auth/security.js'
import { answerSigned, created, refuseUndocumented, signedEndpointOf } from './auth/signed-answer.js'
import type { SignedEndpoint } from './auth/signed-endpoint.js'
import { answerTokenRequest, type TokenEndpoint } from './auth/token-endpoint.js'
import { variantOf } from './spec/variants.js'
import type { Finding } from './record/violation.js'

export interface Provider {
  prism: Prism
  route: (method: string, path: string) => Route
  endpoints: readonly TokenEndpoint[]
  signedEndpoints: readonly SignedEndpoint[]
  exchanges: readonly Exchange[]
  guard: Guard
  failures: Failures
  events: Events
  pager: Pager
  state: State
  refusals: Refusals
  /** Whether requests that break the spec are refused. */
  strict: boolean
  resolve: Resolve
}

export interface Outcome {
  operation: Operation | undefined
  variant?: string | undefined
  answer: Answer
  findings: Finding[]
}

/** Answers one request, as the provider of the spec would. */
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
  return { operation, variant, ...(await answerOperation(provider, call).catch(answerBroken)) }
}

type Answered = Pick<Outcome, 'answer' | 'findings'>

/** A request whose operation is known. */
interface Call {
  operation: Operation
  /** The request's path, as Prism reads it. */
  path: string
  variant: string | undefined
  request: MockRequest
  body: ReturnType<typeof readBody>
  /** Absolute URL of the request, without the query. */
  url: string
  /** Where it asks for a token; undefined where it does not. */
  signed: SignedEndpoint | undefined
}

async function answerOperation(provider: Provider, { operation, path, variant, request, body, url, signed }: Call): Promise<Answered> {
  const { prism, guard, failures, refusals, resolve } = provider
  const mediaType = wrongMediaType(operation, request)
  const findings = [...mediaType, ...unknownQuery(operation, request.query.keys(), guard.schemes, resolve)]
  const refuse = (status: number, title: string, detail: string, ...others: number[]): Promise<Answer> =>
    refusals.refuse(operation, { statuses: [status, ...others], title, detail })

  const failure = failures.take([operation.id, variant])
  if (failure) return { answer: await answerFailure(prism, operation, failure), findings }

  const verdict = checkSecurity(operation.security, request, guard)
  if (verdict !== 'accepted') {
    if (verdict === 'missing') findings.unshift(missingCredential(operation))
    const detail = verdict === 'missing' ? 'The request carries no credentials.' : 'The credentials are wrong or have expired.'
    return { answer: await refuse(401, 'Unauthorized', detail), findings }
  }
  if (mediaType[0]) {
    return { answer: await refuse(415, 'Invalid content type', mediaType[0].message), findings }
  }
  if ('finding' in body) {
    findings.push(body.finding)
    if (signed) return { answer: await answerSigned(signed, request, created, refuse), findings }
    return { answer: await refuse(400, 'Malformed body', body.finding.message), findings }
  }
  findings.push(...unknownBodyFields(operation, request, body.value, resolve))

  const unreached = provider.events.refuse(request)
  if (unreached) return { answer: (await prism.documented(operation, unreached.status)) ?? unreached, findings }
  const { findings: found, ...answered } = await prism.answer(operation, path, request, body.value)
  const answer = provider.events.announce(request, answered)
  findings.push(...found)
  if (signed) return { answer: await answerSigned(signed, request, answer, refuse), findings }
  const [wrong] = provider.strict ? findings.filter(({ code, location }) => location.startsWith('request') && code !== 'accept') : []
  if (wrong) {
    const [status, ...others] = answer.status === 415 ? [415] : refusals.invalid
    return { answer: await refuse(status ?? 422, 'Invalid request', wrong.message, ...others), findings }
  }
  const exchange = exchangeOf(provider.exchanges, request)
  if (exchange) return { answer: withToken(exchange, answer), findings }
  if (answer.status < 200 || answer.status >= 300) return { answer, findings }
  // What is asked for by name is answered as the spec has it, and changes nothing.
  const isAsked = /\b(code|example)=/i.test(request.headers['prefer'] ?? '')
  const current = isAsked ? answer : provider.state.apply({ operation, path, body: body.value, answer })
  if (typeof current === 'number') {
    const { title, detail } = REFUSALS[current]
    return { answer: await refuse(current, title, detail), findings }
  }
  return { answer: withRows(provider, current, { operation, path, request, url }), findings }
}

const REFUSALS = {
  404: { title: 'Not found', detail: 'It was deleted.' },
  409: { title: 'Conflict', detail: 'There is one already.' },
}

/** A list as it is now, and the page of it that is asked for. */
function withRows(
  { state, pager }: Provider,
  answer: Answer,
  { operation, path, request, url }: Pick<Call, 'operation' | 'path' | 'request' | 'url'>,
): Answer {
  const { pagination, success } = operation
  const pointer = pagination?.items ?? state.listing(operation)?.rows
  const examples = pointer === undefined ? undefined : getAt(answer.body, pointer)
  if (pointer === undefined || !Array.isArray(examples)) return answer
  const rows = state.rows(operation, path, pager.grow(examples, operation))
  const { query, headers } = request
  if (pagination) return pager.cut(answer, rows, { pagination, schema: success?.schema, query, headers, url })
  return rows === examples ? answer : { ...answer, body: withValueAt(answer.body, pointer, rows) }
}

async function answerFailure(prism: Prism, operation: Operation, failure: Failure): Promise<Answer> {
  const { status, body } = failure
  const documented = await prism.documented(operation, status)
  const headers = Object.entries(failure.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
  const answer: Answer = {
    status,
    headers: { ...documented?.headers, ...Object.fromEntries(headers) },
    body: body === undefined ? documented?.body : body,
  }
  const isObject = typeof body === 'object' && !(body instanceof Uint8Array)
  if (body !== undefined) answer.headers['content-type'] ??= isObject ? 'application/json' : 'text/plain'
  return answer
}

/** A spec that Prism stumbles over is reported like a violation, so that a test does not pass over it. */
function answerBroken({ message }: Error): Answered {
  const answer = problem(500, 'MOCK_ERROR', 'The mock could not answer', message)
  return { answer, findings: [{ code: 'mock', message: `the mock could not answer: ${message}`, location: 'response' }] }
}

function missingCredential(operation: Operation): Finding {
  const alternatives = operation.security.map((alternative) => Object.keys(alternative).join(' and ')).join(' or ')
  return { code: 'security', message: `the request carries no credentials for ${alternatives}`, location: 'request.security' }
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
