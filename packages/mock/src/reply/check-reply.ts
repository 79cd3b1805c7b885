import { isJson } from '@hostwright/openapi/media-type.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { declaredKey } from '../http/media-type.js'
import type { MockResponse } from '../http/response.js'
import type { Finding } from '../record/violation.js'
import { checkResponseBody } from '../responses/check-body.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { responseOf } from '../spec/responses.js'
import { shapeOf } from '../validate/parameter-value.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import { unknownFields } from '../validate/unknown-fields.js'

/** Finds how a response breaks the spec: its status, media type and body. No message quotes a value of the body. */
export function checkReply({ object }: Operation, response: MockResponse, resolve: Resolve, errors: SchemaErrors): Finding[] {
  const { status, headers, body } = response
  const documented = responseOf(object, status, resolve)
  if (!documented) {
    const statuses = Object.keys(object.responses ?? {}).filter((name) => !name.startsWith('x-'))
    const others = statuses.length > 0 ? `, only ${statuses.join(', ')}` : ''
    return [{ code: 'status', message: `the spec has no response ${status}${others}`, location: 'response.status' }]
  }
  if (body === undefined) return []
  const { content = {} } = documented
  const types = Object.keys(content)
  if (types.length === 0) return [{ code: 'body', message: `the response ${status} has no body in the spec`, location: 'response.body' }]
  const type = headers['content-type']
  const key = declaredKey(type, types)
  if (key === undefined) {
    const message = `the response ${status} is ${types.join(' or ')} in the spec, not ${type}`
    return [{ code: 'media-type', message, location: 'response.headers.content-type' }]
  }
  const schema = content[key]?.schema
  // Text that is not parsed, such as XML, says nothing about an object.
  if (!schema || body instanceof Uint8Array || (typeof body === 'string' && !isJson(type) && shapeOf(schema, resolve) !== 'scalar'))
    return []
  const undeclared = unknownFields(resolve, schema, body).map((pointer): Finding => {
    const field = parsePointer(pointer).join('.')
    return { code: 'field', message: `the body's field '${field}' is not declared`, location: `response.body.${field}` }
  })
  return [...undeclared, ...checkResponseBody(schema, body, errors)]
}
