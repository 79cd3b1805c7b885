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
 * Finds undeclared fields in a JSON or form body. Prism reports them only if a schema excludes them.
 *
 * @param value The body, parsed if it is JSON
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

/** Returns the names of a form's fields: `tags` of `tags[]=a`, because the provider decides how lists and objects are written. */
function formNames({ headers, body }: MockRequest): string[] {
  const type = headers['content-type']
  const fields = FORMS[essence(type)]?.(body, type) ?? []
  return fields.map(({ name }) => name.replace(/\[.*$/s, ''))
}

const FORMS: Readonly<Record<string, (body: Buffer, type: string | undefined) => { name: string }[] | undefined>> = {
  'application/x-www-form-urlencoded': (body) => urlencodedFields(body.toString()),
  // The content of a file is not checked.
  'multipart/form-data': (body, type) =>
    multipartFields(body.toString('latin1'), type)?.map(({ name }) => ({ name: Buffer.from(name, 'latin1').toString() })),
}

/** A body that is no form, such as JSON with the wrong media type, looks like one long name, which may contain a password. */
function safeName(name: string): string {
  return /^[\p{L}\p{N}_.$@: -]{1,60}$/u.test(name) ? name : '{…}'
}
