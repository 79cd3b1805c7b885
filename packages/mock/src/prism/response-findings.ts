import type { Resolve } from '../spec/resolve.js'
import { jsonMedia } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'
import { responseOf } from '../spec/responses.js'
import type { Finding } from '../record/violation.js'
import type { SchemaErrors } from '../validate/schema-errors.js'

/** What breaks its schema in the JSON body of an answer. */
export type ResponseFindings = (operation: Operation, status: number, body: unknown) => Promise<Finding[]>

/**
 * Returns the function that checks answers in Prism's place: each component is compiled once for all operations, where
 * Prism compiles all that an answer may hold for each.
 */
export function createResponseFindings(resolve: Resolve): ResponseFindings {
  let errors: SchemaErrors | undefined
  return async ({ object }, status, body) => {
    const schema = jsonMedia(responseOf(object, status, resolve)?.content)?.schema
    if (schema === undefined || body === undefined) return []
    errors ??= (await import('../validate/schema-errors.js')).createSchemaErrors(resolve, false)
    return errors.of(schema, 'response', body).map(({ keyword, instancePath, message = 'does not fit' }) => {
      const path = instancePath.split('/').filter(Boolean)
      const subject = ['Response body', ...(path.length > 0 ? ['property', path.join('.')] : [])].join(' ')
      return { code: keyword, message: `${subject} ${message}`, location: ['response', 'body', ...path].join('.') }
    })
  }
}
