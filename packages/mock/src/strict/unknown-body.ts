import { urlencodedFields } from '../http/form-field.js'
import { essence, isJson } from '@hostwright/openapi/media-type.ts'
import { multipartFields } from '../http/multipart.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { bodySchema } from './body-schema.js'
import { unknownFields } from './unknown-fields.js'

/**
 * Finds fields of a body, in JSON or a form, that the operation does not declare, to which Prism objects only where a schema closes
 * itself.
 *
 * @param value The body, parsed where it is JSON
 */
export function unknownBodyFields(operation: Operation, request: MockRequest, value: unknown, resolve: Resolve): Finding[] {
  const type = request.headers['content-type']
  const schema = bodySchema(operation, type, resolve)
  if (!schema) return []
  const fields = isJson(type) ? value : Object.fromEntries(formNames(request).map((name) => [name, undefined]))
  return unknownFields(resolve, schema, fields).map((pointer) => {
    const place = parsePointer(pointer)
      .map(isJson(type) ? String : safeName)
      .join('.')
    return { code: 'field', message: `the body's field '${place}' is not declared`, location: `request.body.${place}` }
  })
}

/** Names of the fields of a form: `tags` of `tags[]=a`, for how a form writes lists and objects is the provider's. */
function formNames({ headers, body }: MockRequest): string[] {
  const type = headers['content-type']
  const fields = FORMS[essence(type)]?.(body, type) ?? []
  return fields.map(({ name }) => name.replace(/\[.*$/s, ''))
}

const FORMS: Readonly<Record<string, (body: Buffer, type: string | undefined) => { name: string }[] | undefined>> = {
  'application/x-www-form-urlencoded': (body) => urlencodedFields(body.toString()),
  // Files are bytes, and names text.
  'multipart/form-data': (body, type) =>
    multipartFields(body.toString('latin1'), type)?.map(({ name }) => ({ name: Buffer.from(name, 'latin1').toString() })),
}

/** A body that is no form, such as JSON under the wrong media type, is all name, in which there may be a password. */
function safeName(name: string): string {
  return /^[\p{L}\p{N}_.$@: -]{1,60}$/u.test(name) ? name : '{…}'
}
