import { essence, isDeclared, isJson } from '../http/media-type.js'
import type { MockRequest } from '../http/request.js'
import type { Finding } from '../record/violation.js'
import type { Resolve, Schema } from '../spec/document.js'
import type { Operation } from '../spec/operations.js'
import { tokens } from '../spec/pointer.js'
import { unknownFields } from './unknown-fields.js'

/**
 * Finds fields of a body that the operation does not declare, to which Prism objects only where a schema closes itself.
 *
 * @param value The body, parsed where it is JSON
 */
export function unknownBodyFields(operation: Operation, { headers }: MockRequest, value: unknown, resolve: Resolve): Finding[] {
  const type = headers['content-type']
  const schema = bodySchema(operation, type, resolve)
  if (!schema) return []
  const fields = isJson(type) ? value : essence(type) === FORM ? Object.fromEntries(formNames(String(value))) : undefined
  return unknownFields(resolve, schema, fields).map((pointer) => {
    const place = tokens(pointer).join('.')
    return { code: 'field', message: `the body's field '${place}' is not declared`, location: `request.body.${place}` }
  })
}

const FORM = 'application/x-www-form-urlencoded'

/** `tags` of `tags[]=a`: how a form writes lists and objects is the provider's. */
function formNames(form: string): [string, string][] {
  return [...new URLSearchParams(form)].map(([name, value]) => [name.replace(/\[.*$/, ''), value])
}

function bodySchema({ object }: Operation, type: string | undefined, resolve: Resolve): Schema | undefined {
  const content = (object.requestBody && resolve(object.requestBody).content) ?? {}
  return Object.entries(content).find(([declared]) => isDeclared(type, [declared]))?.[1].schema
}
