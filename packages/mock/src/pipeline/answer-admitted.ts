import { hasCredentials, withToken } from '../auth/exchange.js'
import { answerSigned, created } from '../auth/signed-answer.js'
import type { SignedEndpoint } from '../auth/signed-endpoint.js'
import type { Answer } from '../http/answer.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { unknownBodyFields } from '../strict/unknown-body.js'
import type { Answered, Call, Provider } from './call.js'
import { withoutUnasked } from './unasked-fields.js'

/**
 * Validates a call and answers it from the spec's examples, and from what was created before.
 *
 * @param found What of the request breaks the spec, as far as its head shows it
 */
export async function answerAdmitted(provider: Provider, call: Call, found: readonly Finding[]): Promise<Answered> {
  const { prism, events, guard, invalidStatuses, malformedStatus, strict, resolve } = provider
  const { operation, path, variant, request, body, signed, exchange } = call
  const refuse = (title: string, detail: string, ...statuses: [number, ...number[]]): Promise<Answer> =>
    provider.refuse(operation, { statuses, title, detail })
  const explain = (title: string, detail: string, ...statuses: [number, ...number[]]): Promise<Answer> =>
    provider.refuse(operation, { statuses, title, detail, explains: true })
  const signOrRefuse = (documented: Answer): Promise<Answer> | undefined =>
    signed && answerSigned(signed, request, documented, guard.isRevoked, (status, title, reason) => explain(title, reason, status))

  if (signed && !signed.isSigned(request))
    return { answer: await explain('Unauthorized', signed.unsigned, 401), findings: [...found, ...unsignedFindings(signed, request)] }
  const mediaType = found.find(({ code }) => code === 'media-type')
  if (mediaType) return { answer: await explain('Invalid content type', mediaType.message, 415), findings: [...found] }
  if ('finding' in body) {
    const answer = (await signOrRefuse(created)) ?? (await explain('Malformed body', body.finding.message, malformedStatus))
    return { answer, findings: [...found, body.finding] }
  }
  const unreached = events.refuse(request)
  if (unreached) return { answer: (await provider.errors.of(operation, unreached.status)) ?? unreached, findings: [...found] }

  const answered = await prism.answer(operation, path, request, body.value)
  const closest = await provider.closest({ operation, variant, request, value: body.value }, answered.findings)
  const closed = new Set(closest.flatMap(({ code, location }) => (code === 'additionalProperties' ? [location] : [])))
  const fields = unknownBodyFields(operation, request, body.value, resolve).filter((field) => !closed.has(parentOf(field)))
  const findings = [...found, ...fields, ...closest]
  const answer = events.announce(request, { status: answered.status, headers: answered.headers, body: answered.body })
  const wrong = strict && findings.find(({ code, location }) => location.startsWith('request') && code !== 'accept')
  if (wrong) {
    const statuses: readonly [number, ...number[]] = answer.status === 415 ? [415] : invalidStatuses
    return { answer: await explain('Invalid request', wrong.message, ...statuses), findings }
  }
  const signedAnswer = await signOrRefuse(answer)
  if (signedAnswer) return { answer: signedAnswer, findings }
  // What is asked for by name is answered as the spec has it, and changes nothing.
  const isAsked = /\b(code|example)=/i.test(request.headers['prefer'] ?? '')
  if (exchange && !isAsked && (guard.isRevoked || !hasCredentials(exchange, request, body.value)))
    return { answer: await refuse('Unauthorized', 'The credentials are wrong.', 401, 403, 400), findings }
  if (exchange) return { answer: withToken(exchange, answer), findings }
  if (answer.status < 200 || answer.status >= 300) return { answer, findings }
  const current =
    isAsked || isDryRun(provider, call) || !provider.state ? answer : provider.state.apply({ operation, path, body: body.value, answer })
  if (typeof current !== 'number') {
    const listed = withRows(provider, current, call)
    return { answer: isAsked ? listed : withoutUnasked(listed, operation, request.query), findings }
  }
  const { title, detail } = REFUSALS[current]
  return { answer: await refuse(title, detail, current), findings }
}

function unsignedFindings({ way }: SignedEndpoint, { headers }: MockRequest): Finding[] {
  const { signature } = way.request
  if (headers[signature.toLowerCase()] !== undefined) return []
  return [{ code: 'required', message: `the request has no header ${signature}`, location: 'request.header' }]
}

function isDryRun({ dryRuns }: Provider, { request }: Call): boolean {
  return dryRuns.some((query) => Object.entries(query).every(([name, value]) => request.query.get(name) === value))
}

/** Where Prism reports a field that the schema itself excludes. */
function parentOf({ location }: Finding): string {
  return location.slice(0, location.lastIndexOf('.'))
}

const REFUSALS = {
  404: { title: 'Not found', detail: 'It was deleted.' },
  409: { title: 'Conflict', detail: 'There is one already.' },
}

/** A list as it is now, and the page of it that is asked for. */
function withRows({ state, pager }: Provider, answer: Answer, { operation, path, request, url }: Call): Answer {
  const { pagination, success } = operation
  const pointer = pagination?.items ?? state?.listing(operation)?.rows
  const examples = pointer === undefined ? undefined : valueAt(answer.body, pointer)
  if (pointer === undefined || !Array.isArray(examples)) return answer
  const grown = pager.grow(examples, operation)
  const rows = state?.rows(operation, path, grown) ?? grown
  const { query, headers } = request
  if (pagination) return pager.cut(answer, rows, { pagination, schema: success?.schema, query, headers, url })
  return rows === examples ? answer : { ...answer, body: withValueAt(answer.body, pointer, rows) }
}
