import type { MockResponse } from '../http/response.js'
import type { Documented } from '../responses/documented.js'
import type { Document, Reference, Response } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { Reject } from '../strict/reject.js'

/** Returns the response to a request over the limit, `seconds` before the window ends. */
export type LimitResponse = (operation: Operation, seconds: number) => Promise<MockResponse>

interface Example {
  readonly type: string
  readonly body: unknown
}

/**
 * Returns the function that responds to a request over the limit as the spec documents it: with 429, also from `default`, or with
 * the status whose example has the code of `x-rate-limit`. If the documented 429 is for another error, sets that code, from an
 * example that has it if there is one.
 */
export function createLimitResponse(
  document: Document,
  documentedResponses: Pick<Documented, 'of'>,
  resolve: Resolve,
  reject: Reject,
): LimitResponse {
  const { code, headers } = document['x-rate-limit'] ?? {}
  const codePointer = document['x-error']?.code
  const hasCode = (body: unknown): boolean => code !== undefined && codePointer !== undefined && valueAt(body, codePointer) === code
  const exampleWithCode = (response: Response | Reference | undefined): Example | undefined =>
    response && examplesOf(resolve<Response>(response), resolve).find(({ body }) => hasCode(body))
  const sharedExample = (): Example | undefined =>
    Object.values(document.components?.responses ?? {}).flatMap((response) => exampleWithCode(response) ?? [])[0]

  const withCode = (documented: MockResponse | undefined): MockResponse | undefined => {
    if (code === undefined || codePointer === undefined || hasCode(documented?.body)) return documented
    const shared = sharedExample()
    if (shared) return { status: 429, headers: { ...documented?.headers, 'content-type': shared.type }, body: shared.body }
    return documented && { ...documented, body: withValueAt(documented.body, codePointer, code) }
  }

  return async (operation, seconds) => {
    const { responses = {} } = operation.object
    const own = Object.keys(responses).find((status) => Number(status) >= 400 && exampleWithCode(responses[status]))
    const status = Number(own ?? 429)
    const documented = withCode(documentedResponses.of(operation, status))
    const reference = responses[status] ?? responses['4XX'] ?? responses['default']
    const declares = Object.keys((reference && resolve<Response>(reference).headers) ?? {}).some(
      (name) => name.toLowerCase() === 'retry-after',
    )
    const response =
      documented ??
      (await reject(operation, { statuses: [429], title: 'Too many requests', detail: `The limit is used up for ${seconds} s.` }))
    // If the provider documents how it reports its limit, send no more than that.
    if (!declares && (documented || headers?.reset !== undefined)) return response
    return { ...response, headers: { ...response.headers, 'retry-after': String(seconds) } }
  }
}

function examplesOf({ content = {} }: Response, resolve: Resolve): Example[] {
  return Object.entries(content).flatMap(([type, { example, examples = {} }]) =>
    [example, ...Object.values(examples).map((named) => resolve(named).value)].map((body) => ({ type, body })),
  )
}
