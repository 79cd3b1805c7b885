import { parsePointer } from '@hostwright/openapi/pointer.ts'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Finding } from '../record/violation.js'
import { messageOf } from '../validate/message.js'
import type { SchemaErrors } from '../validate/schema-errors.js'

/** Finds how the body of a response breaks its schema. No message quotes a value. */
export function checkResponseBody(schema: Schema, body: unknown, errors: SchemaErrors): Finding[] {
  return errors.of(schema, 'response', body).map((error): Finding => {
    const path = parsePointer(error.instancePath)
    const subject = ['Response body', ...(path.length > 0 ? ['property', path.join('.')] : [])].join(' ')
    return { code: error.keyword, message: `${subject} ${messageOf(error)}`, location: ['response', 'body', ...path].join('.') }
  })
}
