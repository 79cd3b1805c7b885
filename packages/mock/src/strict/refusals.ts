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

export interface Refusals {
  /** The provider's own answer for the first of the statuses that the operation documents, else one in the form of its other errors. */
  refuse(operation: Operation, reason: Reason): Promise<Answer>
  /** Statuses of answers to requests that are not as the spec has them, the provider's own first. */
  readonly invalid: readonly [number, ...number[]]
}

/** Refuses requests as the provider would. */
export function createRefusals(document: Document, prism: Prism): Refusals {
  const { invalid = 422, message } = document['x-error'] ?? {}

  async function documented(operation: Operation, statuses: Iterable<number>): Promise<Answer | undefined> {
    for (const status of statuses) {
      const answer = await prism.documented(operation, status)
      if (answer) return answer
    }
    return undefined
  }

  /** An error of another status with our sentence in it. */
  async function inForm(operation: Operation, status: number, detail: string): Promise<Answer | undefined> {
    const others = Object.keys(operation.object.responses ?? {}).filter((other) => /^4\d\d$/.test(other))
    const answer = message === undefined ? undefined : await documented(operation, others.map(Number))
    if (message === undefined || typeof getAt(answer?.body, message) !== 'string') return undefined
    return answer && { ...answer, status, body: withValueAt(answer.body, message, detail) }
  }

  return {
    invalid: [invalid, 422, 400],
    async refuse(operation, { statuses, title, detail }) {
      const [status] = statuses
      const type = title.toUpperCase().replaceAll(' ', '_')
      return (
        (await documented(operation, new Set(statuses))) ??
        (await inForm(operation, status, detail)) ??
        problem(status, type, title, detail)
      )
    },
  }
}
