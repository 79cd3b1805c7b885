import type { Response, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { essence } from '@hostwright/openapi/media-type.ts'
import { declaredKey } from '../http/media-type.js'
import type { Operation } from '../spec/operations.js'
import { responseOf } from '../spec/responses.js'
import { bodyValue } from './body-value.js'
import { createCheckParameters, type SentRequest } from './check-parameters.js'
import { createCheckValue } from './check-value.js'
import type { ComponentOf } from '../spec/components.js'
import { NOT_IN_SPEC, type CallFinding } from './finding.js'
import type { Side } from '../validate/json-schema.js'
import type { CheckedCall, RecordedMessage } from './recorded-call.js'
import { safeMediaType } from './safe-name.js'

export type Verdict = {
  readonly findings: CallFinding[]
  /** The number of bodies that could not be checked because the recorder left them out or truncated them. */
  bodiesNotRecorded: number
}

/** Returns the function that compares a recorded call with its operation. `path` is relative to the server. */
export function createCheckCall(
  schemes: ReadonlyMap<string, SecurityScheme>,
  resolve: Resolve,
  componentOf: ComponentOf,
): (operation: Operation, call: CheckedCall, path: string) => Verdict {
  const checkValue = createCheckValue(resolve, componentOf)
  const parameters = createCheckParameters({ schemes, resolve, componentOf, checkValue })

  return (operation, call, path) => {
    const verdict: Verdict = { findings: [], bodiesNotRecorded: 0 }
    if (call.request) checkRequest(operation, { url: call.url, path, message: call.request }, verdict)
    checkResponse(operation, call, verdict)
    return verdict
  }

  function checkRequest(operation: Operation, sent: SentRequest, verdict: Verdict): void {
    verdict.findings.push(...parameters.ofRequest(operation, sent))
    const body = operation.object.requestBody && resolve(operation.object.requestBody)
    checkContent(body, { side: 'request', place: 'request', message: sent.message, isRequired: body?.required === true }, verdict)
  }

  function checkResponse({ object }: Operation, { status, response, method }: CheckedCall, verdict: Verdict): void {
    const place = `${status} response`
    const documented = responseOf(object, status, resolve)
    if (!documented) {
      const statuses = Object.keys(object.responses ?? {})
      verdict.findings.push({ place, kind: 'status', message: `status not in the spec, which has ${statuses.join(', ')}` })
      return
    }
    verdict.findings.push(...parameters.ofResponse(documented, response, place))
    // RFC 9110 section 9.3.2: a response to HEAD has no content, whatever GET would return.
    if (method !== 'HEAD') checkContent(documented, { side: 'response', place, message: response, isRequired: true }, verdict)
  }

  function checkContent(described: Pick<Response, 'content'> | undefined, recorded: Recorded, verdict: Verdict): void {
    const { side, place, isRequired } = recorded
    const { body, contentType } = recorded.message
    const component = described && componentOf(described)
    const add = (where: string, kind: CallFinding['kind'], message: string): void => {
      verdict.findings.push({ place: `${place}.${where}`, kind, message, component })
    }
    const content = described?.content ?? {}
    const types = Object.keys(content)
    if (body.kind === 'none') {
      if (isRequired && types.length > 0) add('body', 'body', 'missing, though required')
      return
    }
    if (types.length === 0 && body.kind === 'not-recorded' && !body.isCertain) return
    if (types.length === 0) return add('body', 'body', `${NOT_IN_SPEC} (${typeName(contentType)})`)
    const key = declaredKey(contentType, types)
    if (key === undefined) add('headers.content-type', 'media-type', `${typeName(contentType)} instead of ${types.join(' or ')}`)
    if (body.kind === 'not-recorded') {
      verdict.bodiesNotRecorded++
      return
    }
    if (key === undefined) return
    const schema = content[key]?.schema
    const read = bodyValue(resolve, schema, contentType, body)
    if (read.kind === 'not-recorded') verdict.bodiesNotRecorded++
    else if (read.kind === 'not-json') add('body', 'json', 'not JSON, as its media type says')
    else if (read.kind === 'value' && schema) {
      const { value, isText, files } = read
      verdict.findings.push(...checkValue({ schema, side, value, isText, opaque: files, place: `${place}.body`, component }))
    }
  }
}

interface Recorded {
  readonly side: Side
  readonly place: string
  readonly message: RecordedMessage
  readonly isRequired: boolean
}

function typeName(contentType: string | undefined): string {
  const type = essence(contentType)
  return type === '' ? 'no media type' : safeMediaType(type)
}
