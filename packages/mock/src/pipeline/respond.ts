import { hasCredentials, withToken } from '../auth/token-exchange.js'
import { respondSigned, CREATED } from '../auth/signed-response.js'
import type { SignedEndpoint } from '../auth/signed-endpoint.js'
import type { MockResponse } from '../http/response.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { unknownBodyFields } from '../strict/unknown-body.js'
import type { Handled, RoutedRequest, Engine } from './engine.js'
import { withoutUnasked } from './unasked-fields.js'

/**
 * Validates a request and responds to it from the spec's examples and the mock's state.
 *
 * @param found The violations in the head of the request
 */
export async function respond(engine: Engine, routed: RoutedRequest, found: readonly Finding[]): Promise<Handled> {
  const { prism, events, guard, invalidStatuses, malformedStatus, strict, resolve } = engine
  const { operation, path, variant, request, body, signed, tokenExchange } = routed
  const reject = (title: string, detail: string, ...statuses: [number, ...number[]]): Promise<MockResponse> =>
    engine.reject(operation, { statuses, title, detail })
  const rejectWithMessage = (title: string, detail: string, ...statuses: [number, ...number[]]): Promise<MockResponse> =>
    engine.reject(operation, { statuses, title, detail, replacesMessage: true })
  const respondIfSigned = (documented: MockResponse): Promise<MockResponse> | undefined =>
    signed &&
    respondSigned(signed, request, documented, guard.isRevoked, (status, title, reason) => rejectWithMessage(title, reason, status))

  if (signed && !signed.isSigned(request))
    return {
      response: await rejectWithMessage('Unauthorized', signed.unsigned, 401),
      findings: [...found, ...unsignedFindings(signed, request)],
    }
  const mediaType = found.find(({ code }) => code === 'media-type')
  if (mediaType) return { response: await rejectWithMessage('Invalid content type', mediaType.message, 415), findings: [...found] }
  if ('finding' in body) {
    const response = (await respondIfSigned(CREATED)) ?? (await rejectWithMessage('Malformed body', body.finding.message, malformedStatus))
    return { response, findings: [...found, body.finding] }
  }
  const unreached = events.rejectUnreached(request)
  if (unreached) return { response: (await engine.errors.of(operation, unreached.status)) ?? unreached, findings: [...found] }

  const validated = await prism.respond(operation, path, request, body.value)
  const closest = await engine.closest({ operation, variant, request, value: body.value }, validated.findings)
  const closed = new Set(closest.flatMap(({ code, location }) => (code === 'additionalProperties' ? [location] : [])))
  const fields = unknownBodyFields(operation, request, body.value, resolve).filter((field) => !closed.has(parentOf(field)))
  const findings = [...found, ...fields, ...closest]
  const response = events.announce(request, { status: validated.status, headers: validated.headers, body: validated.body })
  const wrong = strict && findings.find(({ code, location }) => location.startsWith('request') && code !== 'accept')
  if (wrong) {
    const statuses: readonly [number, ...number[]] = response.status === 415 ? [415] : invalidStatuses
    return { response: await rejectWithMessage('Invalid request', wrong.message, ...statuses), findings }
  }
  const signedResponse = await respondIfSigned(response)
  if (signedResponse) return { response: signedResponse, findings }
  // A response requested with Prefer comes from the spec and changes nothing.
  const isPreferred = /\b(code|example)=/i.test(request.headers['prefer'] ?? '')
  if (tokenExchange && !isPreferred && (guard.isRevoked || !hasCredentials(tokenExchange, request, body.value)))
    return { response: await reject('Unauthorized', 'The credentials are wrong.', 401, 403, 400), findings }
  if (tokenExchange) return { response: withToken(tokenExchange, response), findings }
  if (response.status < 200 || response.status >= 300) return { response, findings }
  const current =
    isPreferred || isDryRun(engine, routed) || !engine.state
      ? response
      : engine.state.apply({ operation, path, body: body.value, response })
  if (typeof current !== 'number') {
    const listed = withRows(engine, current, routed)
    return { response: isPreferred ? listed : withoutUnasked(listed, operation, request.query), findings }
  }
  const { title, detail } = STATE_ERRORS[current]
  return { response: await reject(title, detail, current), findings }
}

function unsignedFindings({ authMethod }: SignedEndpoint, { headers }: MockRequest): Finding[] {
  const { signature } = authMethod.request
  if (headers[signature.toLowerCase()] !== undefined) return []
  return [{ code: 'required', message: `the request has no header ${signature}`, location: 'request.header' }]
}

function isDryRun({ dryRuns }: Engine, { request }: RoutedRequest): boolean {
  return dryRuns.some((query) => Object.entries(query).every(([name, value]) => request.query.get(name) === value))
}

/** Returns the location at which Prism reports a field that the schema itself excludes. */
function parentOf({ location }: Finding): string {
  return location.slice(0, location.lastIndexOf('.'))
}

const STATE_ERRORS = {
  404: { title: 'Not found', detail: 'It was deleted.' },
  409: { title: 'Conflict', detail: 'There is one already.' },
}

/** Returns a list response with the current rows, and only the requested page of them. */
function withRows({ state, pager }: Engine, response: MockResponse, { operation, path, request, url }: RoutedRequest): MockResponse {
  const { pagination, success } = operation
  const pointer = pagination?.items ?? state?.listing(operation)?.rows
  const examples = pointer === undefined ? undefined : valueAt(response.body, pointer)
  if (pointer === undefined || !Array.isArray(examples)) return response
  const generated = pager.generateRows(examples, operation)
  const rows = state?.rows(operation, path, generated) ?? generated
  const { query, headers } = request
  if (pagination) return pager.paginate(response, rows, { pagination, schema: success?.schema, query, headers, url })
  return rows === examples ? response : { ...response, body: withValueAt(response.body, pointer, rows) }
}
