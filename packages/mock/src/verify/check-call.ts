import type { Header, Resolve, Response, SecurityScheme } from '../spec/document.js'
import { declaredKey, essence } from '../http/media-type.js'
import { declaredNames, missingQuery } from '../http/query-names.js'
import type { Operation } from '../spec/operations.js'
import { responseOf } from '../spec/responses.js'
import { createCheckBody } from './check-body.js'
import type { CallFinding } from './finding.js'
import type { RecordedCall, RecordedMessage } from './recorded-call.js'
import { shownMediaType, shownName } from './shown-name.js'
import type { Side } from './json-schema.js'

export interface Verdict {
  findings: CallFinding[]
  /** Bodies that could not be checked, because the recorder left them out or cut them. */
  bodiesNotRecorded: number
}

/** Parameters in headers that OpenAPI 3.1 (Parameter Object) leaves to content and security. */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization'])

/** Returns the function that holds a recorded call against its operation. */
export function createCheckCall(
  schemes: ReadonlyMap<string, SecurityScheme>,
  resolve: Resolve,
): (operation: Operation, call: RecordedCall) => Verdict {
  const checkBody = createCheckBody(resolve)

  return (operation, call) => {
    const verdict: Verdict = { findings: [], bodiesNotRecorded: 0 }
    checkParameters(operation, call, verdict)
    const body = operation.object.requestBody && resolve(operation.object.requestBody)
    checkContent(body, { side: 'request', place: 'request', message: call.request, isRequired: body?.required === true }, verdict)
    checkAnswer(operation, call, verdict)
    return verdict
  }

  function checkParameters(operation: Operation, { url, request }: RecordedCall, { findings }: Verdict): void {
    const names = [...new Set(url.searchParams.keys())]
    const isKnown = declaredNames(operation, schemes, resolve)
    for (const name of names.filter((candidate) => !isKnown(candidate)))
      findings.push({ place: `request.query.${shownName(name)}`, kind: 'query', message: 'not in the spec' })
    for (const name of missingQuery(operation, names, resolve))
      findings.push({ place: `request.query.${name}`, kind: 'query', message: 'missing, though required' })
    for (const { in: place, name, required } of operation.parameters) {
      const header = name.toLowerCase()
      if (place !== 'header' || required !== true || NOT_PARAMETERS.has(header) || header in request.headers) continue
      findings.push({ place: `request.headers.${header}`, kind: 'header', message: 'missing, though required' })
    }
  }

  function checkAnswer({ object }: Operation, { status, response, method }: RecordedCall, verdict: Verdict): void {
    const place = `${status} response`
    const documented = responseOf(object, status, resolve)
    if (!documented) {
      const statuses = Object.keys(object.responses ?? {})
      verdict.findings.push({ place, kind: 'status', message: `status not in the spec, which has ${statuses.join(', ')}` })
      return
    }
    for (const [name, reference] of Object.entries<Header | { $ref: string }>(documented.headers ?? {})) {
      const header = name.toLowerCase()
      // OpenAPI 3.1, Response Object: a Content-Type header is left to content.
      if (resolve<Header>(reference).required !== true || header === 'content-type' || header in response.headers) continue
      verdict.findings.push({ place: `${place}.headers.${header}`, kind: 'header', message: 'missing, though required' })
    }
    // RFC 9110 section 9.3.2: an answer to HEAD has no content, whatever it would have for GET.
    if (method !== 'HEAD') checkContent(documented, { side: 'response', place, message: response, isRequired: true }, verdict)
  }

  function checkContent(described: Pick<Response, 'content'> | undefined, recorded: Recorded, verdict: Verdict): void {
    const { side, place, isRequired } = recorded
    const { body, contentType } = recorded.message
    const { findings } = verdict
    const content = described?.content ?? {}
    const types = Object.keys(content)
    if (body.kind === 'none') {
      if (isRequired && types.length > 0) findings.push({ place: `${place}.body`, kind: 'body', message: 'missing, though required' })
      return
    }
    if (types.length === 0) {
      findings.push({ place: `${place}.body`, kind: 'body', message: `not in the spec (${typeName(contentType)})` })
      return
    }
    if (body.kind === 'not-recorded') verdict.bodiesNotRecorded++
    const key = declaredKey(contentType, types)
    if (key === undefined) {
      const message = `${typeName(contentType)} instead of ${types.join(' or ')}`
      findings.push({ place: `${place}.headers.content-type`, kind: 'media-type', message })
      return
    }
    if (body.kind === 'not-recorded') return
    const found = checkBody({ schema: content[key]?.schema, side, contentType, body, place: `${place}.body` })
    if (found === 'not-recorded') verdict.bodiesNotRecorded++
    else findings.push(...found)
  }
}

interface Recorded {
  side: Side
  place: string
  message: RecordedMessage
  isRequired: boolean
}

function typeName(contentType: string | undefined): string {
  const type = essence(contentType)
  return type === '' ? 'no media type' : shownMediaType(type)
}
