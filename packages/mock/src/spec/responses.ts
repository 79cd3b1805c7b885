import type { Operation as OperationObject, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from './resolve.js'

/** Returns the response documented for a status: by the status, a range such as `4XX`, or the default. */
export function responseOf({ responses = {} }: OperationObject, status: number, resolve: Resolve): Response | undefined {
  const reference = responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses['default']
  return reference && resolve<Response>(reference)
}
