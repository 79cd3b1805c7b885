import { hasCredentials, withToken } from '../auth/token-exchange.js'
import { respondSigned, CREATED } from '../auth/signed-response.js'
import type { SignedEndpoint } from '../auth/signed-endpoint.js'
import { problem, type MockResponse } from '../http/response.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { type Preferences, readPrefer } from '../responses/prefer.js'
import type { Handled, RoutedRequest, Engine } from './engine.js'
import { selectRows } from '../state/select.js'
import { publicKeyResponse } from '../webhooks/webhooks.js'
import { grantCode } from './grant-code.js'
import { withoutUnasked } from './unasked-fields.js'

/**
 * Validates a request and responds to it from the spec's examples and the mock's state.
 *
 * @param found The violations in the head of the request
 */
export async function respond(engine: Engine, routed: RoutedRequest, found: readonly Finding[]): Promise<Handled> {
  const { documented, events, guard, invalidStatuses, malformedStatus, rejects } = engine
  const { operation, path, variant, request, body, signed, tokenExchange } = routed
  const rejectWithMessage = (title: string, detail: string, ...statuses: [number, ...number[]]): MockResponse =>
    engine.reject(operation, { statuses, title, detail, replacesMessage: true })
  const respondIfSigned = (success: MockResponse): Promise<MockResponse> | undefined =>
    signed &&
    respondSigned(signed, request, success, guard.isRevoked, async (status, title, reason) => rejectWithMessage(title, reason, status))

  if (signed && !(await signed.isSigned(request)))
    return {
      response: rejectWithMessage('Unauthorized', signed.unsigned, 401),
      findings: [...found, ...unsignedFindings(signed, request)],
    }
  const mediaType = found.find(({ code }) => code === 'media-type')
  if (mediaType && rejects(mediaType))
    return { response: rejectWithMessage('Invalid content type', mediaType.message, 415), findings: [...found] }
  const unread = 'finding' in body ? body.finding : undefined
  if (unread && (signed || rejects(unread))) {
    const response = (await respondIfSigned(CREATED)) ?? rejectWithMessage('Malformed body', unread.message, malformedStatus)
    return { response, findings: [...found, unread] }
  }
  const unreached = events.rejectUnreached(request)
  if (unreached) return { response: engine.errors.of(operation, unreached.status) ?? unreached, findings: [...found] }

  const preferences = preferencesOf(request)
  if (preferences instanceof Error) {
    const finding = { code: 'prefer', message: preferences.message, location: 'request.headers.prefer' }
    return { response: problem(422, 'UNPROCESSABLE_ENTITY', 'Invalid Prefer', preferences.message), findings: [...found, finding] }
  }
  const sent = 'finding' in body ? { value: undefined } : body
  const invalid = 'finding' in body ? [body.finding] : (await engine.loadCheck())({ operation, variant, path, request, body })
  const inRequest = [...found, ...invalid]
  const wrong = inRequest.find(rejects)
  if (wrong) return { response: rejectWithMessage('Invalid request', wrong.message, ...invalidStatuses), findings: inRequest }
  // Errors use the provider's own format, whatever the request accepts.
  const accept = (preferences.code ?? 0) >= 400 ? undefined : request.headers['accept']
  const { findings: inResponse, ...example } = await documented.respond(operation, preferences, accept)
  const findings = [...inRequest, ...inResponse]
  const signedResponse = await respondIfSigned(example)
  // A response requested with Prefer comes from the spec and changes nothing.
  const isPreferred = preferences.code !== undefined || preferences.example !== undefined
  if (tokenExchange && !isPreferred && (guard.isRevoked || !hasCredentials(tokenExchange, request, sent.value))) {
    const reason = { statuses: [401, 403, 400], title: 'Unauthorized', detail: 'The credentials are wrong.' } as const
    return { response: engine.reject(operation, reason), findings }
  }
  const isAccepted = !isPreferred && (!signedResponse || isSuccess(signedResponse)) && !inResponse.some(({ code }) => code === 'accept')
  const reply = isAccepted ? await engine.replies.respond(routed, example) : undefined
  if (reply) return { response: events.announce(request, reply.response), findings: [...inRequest, ...reply.findings] }
  if (signedResponse) return { response: signedResponse, findings }
  const noKey = () => rejectWithMessage('Not found', 'There is no key of this serial.', 404)
  const key = isAccepted && engine.webhooks && (await publicKeyResponse(engine.webhooks, operation, path, example, noKey))
  if (key) return { response: key, findings }
  const response = events.announce(request, example)
  const granted = isPreferred ? undefined : await grantCode(engine, request, body)
  if (granted) return { response: granted, findings }
  if (tokenExchange) return { response: withToken(tokenExchange, response), findings }
  if (!isSuccess(response)) return { response, findings }
  const current =
    isPreferred || isDryRun(engine, routed) || !engine.state
      ? response
      : engine.state.apply({ operation, variant, path, body: sent.value, response })
  if (!('title' in current)) {
    const listed = withRows(engine, current, routed)
    return { response: isPreferred ? listed : withoutUnasked(listed, operation, request.query), findings }
  }
  const { status, ...reason } = current
  return { response: engine.reject(operation, { statuses: [status], ...reason }), findings }
}

function isSuccess({ status }: MockResponse): boolean {
  return status >= 200 && status < 300
}

function unsignedFindings({ authMethod }: SignedEndpoint, { headers }: MockRequest): Finding[] {
  const { signature } = authMethod.request
  if (headers[signature.toLowerCase()] !== undefined) return []
  return [{ code: 'required', message: `the request has no header ${signature}`, location: 'request.header' }]
}

function isDryRun({ dryRuns }: Engine, { request }: RoutedRequest): boolean {
  return dryRuns.some((query) => Object.entries(query).every(([name, value]) => request.query.get(name) === value))
}

/** Returns an Error for an invalid header. */
function preferencesOf({ headers }: MockRequest): Preferences | Error {
  try {
    return readPrefer(headers['prefer'])
  } catch (error) {
    return error as Error
  }
}

/** Returns a list response with the current rows, and only the requested page of them. */
function withRows({ state, pager }: Engine, response: MockResponse, { operation, path, request, url }: RoutedRequest): MockResponse {
  const { pagination, success } = operation
  const list = state?.listing(operation)
  const pointer = pagination?.items ?? list?.rows
  const examples = pointer === undefined ? undefined : valueAt(response.body, pointer)
  if (pointer === undefined || !Array.isArray(examples)) return response
  const generated = pager.generateRows(examples, operation)
  const all = state?.rows(operation, path, generated) ?? generated
  const rows = list && all.length > 0 ? selectRows(list.declared, all, request) : all
  const { query, headers } = request
  if (pagination) return pager.paginate(response, rows, { pagination, schema: success?.schema, query, headers, url })
  return rows === examples ? response : { ...response, body: withValueAt(response.body, pointer, rows) }
}
