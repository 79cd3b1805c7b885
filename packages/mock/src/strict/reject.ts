import { problem, type MockResponse } from '../http/response.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Operation } from '../spec/operations.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { Errors } from './errors.js'

export interface Reason {
  /** The best status, followed by others that a provider may use instead, most likely first. */
  readonly statuses: readonly [number, ...number[]]
  readonly title: string
  readonly detail: string
  /** Whether the detail replaces the provider's message, which in an example may be about something else. Default false. */
  readonly replacesMessage?: boolean
}

/** Returns the provider's own error for the first documented status, else one in the form of its other errors. */
export type Reject = (operation: Operation, reason: Reason) => MockResponse

/** Returns the statuses for invalid requests, the provider's own first. */
export function invalidStatuses({ 'x-error': { invalid = 422 } = {} }: Document): [number, ...number[]] {
  return [invalid, 422, 400]
}

/** Returns the function that rejects requests as the provider would. */
export function createReject(document: Document, errors: Errors): Reject {
  const { 'x-error': pointers = {} } = document
  const invalid = invalidStatuses(document)

  function documented(operation: Operation, statuses: Iterable<number>): MockResponse | undefined {
    for (const status of statuses) {
      const response = errors.of(operation, status)
      if (response) return response
    }
    return undefined
  }

  /** Returns another error with this status: the operation's own, else a shared one. */
  function inForm(operation: Operation, status: number, detail: string): MockResponse | undefined {
    const { responses = {} } = operation.object
    const others = Object.keys(responses).filter((other) => /^4\d\d$/.test(other))
    const own = withMessage(documented(operation, others.map(Number)), pointers, detail, status)
    if (own || responses['default'] === undefined) return own
    const shared = invalid.map((other) => errors.shared(other, operation)).find((response) => response !== undefined)
    return withMessage(shared ?? errors.any(operation, status), pointers, detail, status)
  }

  return (operation, { statuses, title, detail, replacesMessage }) => {
    const [status] = statuses
    const own = documented(operation, new Set(statuses))
    const response = (replacesMessage && withMessage(own, pointers, detail)) || own || inForm(operation, status, detail)
    return response ?? problem(status, title.toUpperCase().replaceAll(' ', '_'), title, detail)
  }
}

/**
 * Returns an error with another message; undefined if the provider's errors have no message.
 *
 * @param status The new status, which also replaces the one in the body. Default: that of the error
 */
export function withMessage(
  response: MockResponse | undefined,
  { message, header }: NonNullable<Document['x-error']>,
  detail: string,
  status = response?.status,
): MockResponse | undefined {
  if (!response || status === undefined) return undefined
  const body = status === response.status ? response.body : withStatus(response.body, response.status, status)
  const sentence = [message ?? []].flat().find((place) => typeof valueAt(body, place) === 'string')
  if (sentence === undefined && header === undefined) return undefined
  const headers = header === undefined ? response.headers : { ...response.headers, [header.toLowerCase()]: detail }
  return { status, headers, body: sentence === undefined ? body : withValueAt(body, sentence, detail) }
}

/** Replaces the status in a body that repeats it. */
function withStatus(body: unknown, before: number, after: number): unknown {
  if (Array.isArray(body)) return body.map((entry) => withStatus(entry, before, after))
  if (typeof body !== 'object' || body === null) return body
  const changed = Object.entries(body).map(([name, value]) => {
    if (name !== 'status' || Number(value) !== before) return [name, withStatus(value, before, after)] as const
    return [name, typeof value === 'string' ? String(after) : after] as const
  })
  return Object.fromEntries(changed)
}
