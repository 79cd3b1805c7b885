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

  /** An error of another status with our sentence in it. */
  async function inForm(operation: Operation, status: number, detail: string): Promise<Answer | undefined> {
    if (message === undefined) return undefined
    const others = Object.keys(operation.object.responses ?? {}).filter((other) => /^4\d\d$/.test(other))
    const answer = await documented(operation, others.map(Number))
    return answer && typeof getAt(answer.body, message) === 'string'
      ? { ...answer, status, body: withValueAt(answer.body, message, detail) }
      : undefined
  }

  return async (operation, { statuses, title, detail }) => {
    const [status] = statuses
    const type = title.toUpperCase().replaceAll(' ', '_')
    return (
      (await documented(operation, new Set(statuses))) ?? (await inForm(operation, status, detail)) ?? problem(status, type, title, detail)
    )
  }
}
