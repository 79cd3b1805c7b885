import { problem, type Answer } from './http/answer.js'
import type { Resolve } from './spec/document.js'
import type { Events } from './events.js'
import { exchangeOf, type Exchange, withToken } from './auth/exchange.js'
import type { Chance } from './faults/chance.js'
import type { Fault } from './faults/fault.js'
import { alterAnswer, answerStatus, NO_ANSWER } from './faults/fault-answer.js'
import { FAULT_HEADER } from './faults/fault-header.js'
import type { Faults } from './faults/faults.js'
import { credentialKey } from './limits/credential-key.js'
import type { LimitAnswer } from './limits/limit-answer.js'
import type { Limiter } from './limits/limiter.js'
import type { Operation } from './spec/operations.js'
import type { Pager } from './pages/pages.js'
import { getAt, withValueAt } from './spec/pointer.js'
import type { State } from './state/state.js'
import type { Refuse } from './strict/refuse.js'
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
  faults: Faults
  chance: Chance
  /** Undefined where nothing is counted. */
  limits: { limiter: Limiter; answer: LimitAnswer } | undefined
  events: Events
  pager: Pager
  state: State
  refuse: Refuse
  /** Statuses of answers to requests that break the spec, the provider's own first. */
  invalidStatuses: readonly [number, ...number[]]
  /** Whether requests that break the spec are refused. */
  strict: boolean
  resolve: Resolve
}

export interface Outcome {
  operation: Operation | undefined
  variant?: string | undefined
  answer: Answer
  /** What the request met, of which the transport's part is still to come. */
  fault?: Fault | undefined
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
  return { operation, variant, ...(await answerCall(provider, call).catch(answerBroken)) }
}

type Answered = Pick<Outcome, 'answer' | 'fault' | 'findings'>

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

/** Answers a call unless it meets a fault; with one, as far as the transport has no part in it. */
async function answerCall(provider: Provider, call: Call): Promise<Answered> {
  const fault = meetFault(provider, call)
  if (!fault) return answerOperation(provider, call)
  if (fault instanceof Error) return refuseFault(fault)
  if (fault.reset === 'before-handling') return { answer: NO_ANSWER, fault, findings: [] }
  if (fault.status !== undefined) {
    const findings = [...wrongMediaType(call.operation, call.request), ...unknownQueryOf(provider, call)]
    return { answer: await answerStatus(provider.prism, call.operation, fault), fault, findings }
  }
  const { answer, findings } = await answerOperation(provider, call)
  return { answer: alterAnswer(answer, fault), fault, findings }
}

/** The fault that was asked for, else one at random, which token requests are spared; an Error where the header asks for none. */
function meetFault({ faults, chance, exchanges }: Provider, { operation, variant, request, signed }: Call): Fault | Error | undefined {
  try {
    const asked = faults.meet({ operation, variant, header: request.headers[FAULT_HEADER] })
    return asked ?? (chance.fails() && !signed && !exchangeOf(exchanges, request) ? { status: 503 } : undefined)
  } catch (error) {
    return error as Error
  }
}

function refuseFault({ message }: Error): Answered {
  const answer = problem(400, 'INVALID_FAULT', 'Invalid X-Mock-Fault', message)
  return { answer, findings: [{ code: 'fault', message, location: `request.headers.${FAULT_HEADER}` }] }
}

function unknownQueryOf({ guard, resolve }: Provider, { operation, request }: Call): Finding[] {
  return unknownQuery(operation, request.query.keys(), guard.schemes, resolve)
}

async function answerOperation(provider: Provider, call: Call): Promise<Answered> {
  const { guard, limits } = provider
  const { operation, request } = call
  const findings = [...wrongMediaType(operation, request), ...unknownQueryOf(provider, call)]
  const signsIn = asksForToken(provider, request)
  const verdict = checkSecurity(operation.security, request, guard)
  if (verdict !== 'accepted' && !(verdict === 'missing' && signsIn)) {
    if (verdict === 'missing') findings.unshift(missingCredential(operation))
    const detail = verdict === 'missing' ? 'The request carries no credentials.' : 'The credentials are wrong or have expired.'
    return { answer: await provider.refuse(operation, { statuses: [401], title: 'Unauthorized', detail }), findings }
  }
  const turn = signsIn ? undefined : limits?.limiter.take(credentialKey(operation.security, request, guard))
  const { answer, findings: all } =
    limits && turn && !turn.admitted
      ? { answer: await limits.answer(operation, turn.secondsLeft()), findings }
      : await answerAdmitted(provider, call, findings)
  return { answer: turn ? { ...answer, headers: { ...answer.headers, ...turn.headers() } } : answer, findings: all }
}

/** @param found What of the request breaks the spec, as far as its head shows it */
async function answerAdmitted(provider: Provider, call: Call, found: readonly Finding[]): Promise<Answered> {
  const { prism, events, exchanges, invalidStatuses, strict, resolve } = provider
  const { operation, path, request, body, signed } = call
  const refuse = (title: string, detail: string, ...statuses: [number, ...number[]]): Promise<Answer> =>
    provider.refuse(operation, { statuses, title, detail })
  const signOrRefuse = (documented: Answer): Promise<Answer> | undefined =>
    signed && answerSigned(signed, request, documented, (status, title, reason) => refuse(title, reason, status))

  const mediaType = found.find(({ code }) => code === 'media-type')
  if (mediaType) return { answer: await refuse('Invalid content type', mediaType.message, 415), findings: [...found] }
  if ('finding' in body) {
    const answer = (await signOrRefuse(created)) ?? (await refuse('Malformed body', body.finding.message, 400))
    return { answer, findings: [...found, body.finding] }
  }
  const unreached = events.refuse(request)
  if (unreached) return { answer: (await prism.documented(operation, unreached.status)) ?? unreached, findings: [...found] }

  const answered = await prism.answer(operation, path, request, body.value)
  const findings = [...found, ...unknownBodyFields(operation, request, body.value, resolve), ...answered.findings]
  const answer = events.announce(request, { status: answered.status, headers: answered.headers, body: answered.body })
  const signedAnswer = await signOrRefuse(answer)
  if (signedAnswer) return { answer: signedAnswer, findings }
  const wrong = strict && findings.find(({ code, location }) => location.startsWith('request') && code !== 'accept')
  if (wrong) {
    const statuses: readonly [number, ...number[]] = answer.status === 415 ? [415] : invalidStatuses
    return { answer: await refuse('Invalid request', wrong.message, ...statuses), findings }
  }
  const exchange = exchangeOf(exchanges, request)
  if (exchange) return { answer: withToken(exchange, answer), findings }
  if (answer.status < 200 || answer.status >= 300) return { answer, findings }
  // What is asked for by name is answered as the spec has it, and changes nothing.
  const isAsked = /\b(code|example)=/i.test(request.headers['prefer'] ?? '')
  const current = isAsked ? answer : provider.state.apply({ operation, path, body: body.value, answer })
  if (typeof current !== 'number') return { answer: withRows(provider, current, call), findings }
  const { title, detail } = REFUSALS[current]
  return { answer: await refuse(title, detail, current), findings }
}

const REFUSALS = {
  404: { title: 'Not found', detail: 'It was deleted.' },
  409: { title: 'Conflict', detail: 'There is one already.' },
}

/** A list as it is now, and the page of it that is asked for. */
function withRows({ state, pager }: Provider, answer: Answer, { operation, path, request, url }: Call): Answer {
  const { pagination, success } = operation
  const pointer = pagination?.items ?? state.listing(operation)?.rows
  const examples = pointer === undefined ? undefined : getAt(answer.body, pointer)
  if (pointer === undefined || !Array.isArray(examples)) return answer
  const rows = state.rows(operation, path, pager.grow(examples, operation))
  const { query, headers } = request
  if (pagination) return pager.cut(answer, rows, { pagination, schema: success?.schema, query, headers, url })
  return rows === examples ? answer : { ...answer, body: withValueAt(answer.body, pointer, rows) }
}

/** Whether credentials are sent for a token: this needs none, whatever the spec says, and no limit holds it up. */
function asksForToken({ signedEndpoints, exchanges }: Provider, request: MockRequest): boolean {
  const { method, path } = request
  return (method === 'POST' && signedEndpoints.some((endpoint) => endpoint.path === path)) || exchangeOf(exchanges, request) !== undefined
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
