import type { Operation as OperationObject, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from './resolve.js'

/** What is documented for a status: by itself, as one of a range such as `4XX`, or as the default. */
export function responseOf({ responses = {} }: OperationObject, status: number, resolve: Resolve): Response | undefined {
  const reference = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default']
  return reference && resolve<Response>(reference)
}
