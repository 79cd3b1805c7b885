import { problem, type Answer } from './answer.js'
import type { Resolve } from './document.js'
import type { Failure, Failures } from './failures.js'
import type { Operation } from './operations.js'
import type { Pager } from './pages.js'
import type { Prism } from './prism.js'
import { unknownQuery } from './query-names.js'
import { readBody, wrongMediaType } from './request-body.js'
import type { MockRequest } from './request.js'
import type { Route } from './routes.js'
import { checkSecurity, type Guard } from './security.js'
import { answerTokenRequest, type TokenEndpoint } from './token-endpoint.js'
import type { Finding } from './violation.js'

export interface Provider {
  prism: Prism
  route: (method: string, path: string) => Route
  endpoints: readonly TokenEndpoint[]
  guard: Guard
  failures: Failures
  page: Pager
  resolve: Resolve
}

export interface Outcome {
  operation: Operation | undefined
  answer: Answer
  findings: Finding[]
}

/** Answers one request, as the provider of the spec would. */
export async function handle(provider: Provider, request: MockRequest, origin: string): Promise<Outcome> {
  const endpoint = provider.endpoints.find(({ path }) => request.method === 'POST' && path === request.path)
  if (endpoint) return { operation: undefined, ...answerTokenRequest(endpoint, request) }
  const route = provider.route(request.method, request.path)
  if (route.kind !== 'found') return { operation: undefined, ...answerUnknown(route, request) }
  const { operation, path } = route
  return { operation, ...(await answerOperation(provider, operation, path, request, origin).catch(answerBroken)) }
}

type Answered = Omit<Outcome, 'operation'>

async function answerOperation(
  provider: Provider,
  operation: Operation,
  path: string,
  request: MockRequest,
  origin: string,
): Promise<Answered> {
  const { prism, guard, failures, page, resolve } = provider
  const mediaType = wrongMediaType(operation, request)
  const findings = [...mediaType, ...unknownQuery(operation, request.query.keys(), guard.schemes, resolve)]

  const failure = failures.take(operation.id)
  if (failure) return { answer: await answerFailure(prism, operation, failure), findings }

  const verdict = checkSecurity(operation.security, request, guard)
  if (verdict !== 'accepted') {
    if (verdict === 'missing') findings.unshift(missingCredential(operation))
    const detail = verdict === 'missing' ? 'The request carries no credentials.' : 'The credentials are wrong or have expired.'
    return { answer: await documentedOr(prism, operation, problem(401, 'UNAUTHORIZED', 'Unauthorized', detail)), findings }
  }
  if (mediaType[0]) {
    const fallback = problem(415, 'INVALID_CONTENT_TYPE', 'Invalid content type', mediaType[0].message)
    return { answer: await documentedOr(prism, operation, fallback), findings }
  }
  const body = readBody(request)
  if ('finding' in body) {
    const fallback = problem(400, 'INVALID_JSON', 'Malformed body', body.finding.message)
    return { answer: await documentedOr(prism, operation, fallback), findings: [...findings, body.finding] }
  }

  const { findings: found, ...answer } = await prism.answer(operation, path, request, body.value)
  if (operation.pagination && answer.status >= 200 && answer.status < 300)
    answer.body = page(answer.body, {
      style: operation.pagination,
      schema: operation.successSchema,
      query: request.query,
      url: origin + request.path,
    })
  return { answer, findings: [...findings, ...found] }
}

/** The provider's own words for a status, where the spec has them. */
async function documentedOr(prism: Prism, operation: Operation, fallback: Answer): Promise<Answer> {
  return (await prism.documented(operation, fallback.status)) ?? fallback
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
