import { problem, type Answer } from '../http/answer.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Operation } from '../spec/operations.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { Errors } from './errors.js'

export interface Reason {
  /** The status that fits, and others that a provider may use for it, the likeliest first. */
  statuses: readonly [number, ...number[]]
  title: string
  detail: string
  /** Whether the detail takes the place of the provider's sentence: that of an example may be about something else. */
  explains?: boolean
}

/** The provider's own answer for the first of the statuses that the operation documents, else one in the form of its other errors. */
export type Refuse = (operation: Operation, reason: Reason) => Promise<Answer>

/** Statuses of answers to requests that are not as the spec has them, the provider's own first. */
export function invalidStatuses({ 'x-error': { invalid = 422 } = {} }: Document): [number, ...number[]] {
  return [invalid, 422, 400]
}

/** Returns the function that refuses requests as the provider would. */
export function createRefuse(document: Document, errors: Errors): Refuse {
  const { 'x-error': places = {} } = document
  const invalid = invalidStatuses(document)

  async function documented(operation: Operation, statuses: Iterable<number>): Promise<Answer | undefined> {
    for (const status of statuses) {
      const answer = await errors.of(operation, status)
      if (answer) return answer
    }
    return undefined
  }

  /** An error of another status in the place of one that nothing documents: the operation's own, else one that others have. */
  async function inForm(operation: Operation, status: number, detail: string): Promise<Answer | undefined> {
    const { responses = {} } = operation.object
    const others = Object.keys(responses).filter((other) => /^4\d\d$/.test(other))
    const own = explained(await documented(operation, others.map(Number)), places, detail, status)
    if (own || responses['default'] === undefined) return own
    const shared = invalid.map((other) => errors.shared(other, operation)).find((answer) => answer !== undefined)
    return explained(shared ?? (await errors.any(operation, status)), places, detail, status)
  }

  return async (operation, { statuses, title, detail, explains }) => {
    const [status] = statuses
    const own = await documented(operation, new Set(statuses))
    const answer = (explains && explained(own, places, detail)) || own || (await inForm(operation, status, detail))
    return answer ?? problem(status, title.toUpperCase().replaceAll(' ', '_'), title, detail)
  }
}

/**
 * An error with our sentence in the place of the provider's; undefined where the provider has no place for one.
 *
 * @param status What it becomes, also where the body repeats it
 */
export function explained(
  answer: Answer | undefined,
  { message, header }: NonNullable<Document['x-error']>,
  detail: string,
  status = answer?.status,
): Answer | undefined {
  if (!answer || status === undefined) return undefined
  const body = status === answer.status ? answer.body : withStatus(answer.body, answer.status, status)
  const sentence = [message ?? []].flat().find((place) => typeof valueAt(body, place) === 'string')
  if (sentence === undefined && header === undefined) return undefined
  const headers = header === undefined ? answer.headers : { ...answer.headers, [header.toLowerCase()]: detail }
  return { status, headers, body: sentence === undefined ? body : withValueAt(body, sentence, detail) }
}

/** A body that says its own status, with another one. */
function withStatus(body: unknown, before: number, after: number): unknown {
  if (Array.isArray(body)) return body.map((entry) => withStatus(entry, before, after))
  if (typeof body !== 'object' || body === null) return body
  const changed = Object.entries(body).map(([name, value]) => {
    if (name !== 'status' || Number(value) !== before) return [name, withStatus(value, before, after)] as const
    return [name, typeof value === 'string' ? String(after) : after] as const
  })
  return Object.fromEntries(changed)
}
