import type { Resolve } from '../spec/resolve.js'
import { jsonMedia } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'
import { responseOf } from '../spec/responses.js'
import type { Finding } from '../record/violation.js'
import type { SchemaErrors } from '../validate/schema-errors.js'

/** Finds violations of the schema in the JSON body of a response. */
export type ResponseFindings = (operation: Operation, status: number, body: unknown) => Promise<Finding[]>

/**
 * Returns the function that checks responses instead of Prism: it compiles each component once for all operations, while Prism
 * compiles all schemas of a response for each operation.
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
