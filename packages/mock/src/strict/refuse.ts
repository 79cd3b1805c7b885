import { problem, type Answer } from '../http/answer.js'
import type { Prism } from '../prism/prism.js'
import type { Document } from '../spec/document.js'
import type { Operation } from '../spec/operations.js'
import { getAt, withValueAt } from '../spec/pointer.js'

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
export function createRefuse({ 'x-error': { message } = {} }: Document, prism: Prism): Refuse {
  async function documented(operation: Operation, statuses: Iterable<number>): Promise<Answer | undefined> {
    for (const status of statuses) {
      const answer = await prism.documented(operation, status)
      if (answer) return answer
    }
    return undefined
  }

  /** The answer with our sentence in the place of the provider's; undefined where it has none. */
  function explained(answer: Answer | undefined, detail: string): Answer | undefined {
    if (!answer || message === undefined || typeof getAt(answer.body, message) !== 'string') return undefined
    return { ...answer, body: withValueAt(answer.body, message, detail) }
  }

  /** An error of another status in the place of one that the operation does not document. */
  async function inForm(operation: Operation, status: number, detail: string): Promise<Answer | undefined> {
    const others = Object.keys(operation.object.responses ?? {}).filter((other) => /^4\d\d$/.test(other))
    const answer = explained(await documented(operation, others.map(Number)), detail)
    return answer && { ...answer, status }
  }

  return async (operation, { statuses, title, detail, explains }) => {
    const [status] = statuses
    const own = await documented(operation, new Set(statuses))
    const answer = (explains && explained(own, detail)) || own || (await inForm(operation, status, detail))
    return answer ?? problem(status, title.toUpperCase().replaceAll(' ', '_'), title, detail)
  }
}
