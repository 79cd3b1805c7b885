import { validateHeaderName, validateHeaderValue } from 'node:http'

/** A scripted answer. */
export interface Failure {
  /** operationId, or the id of a variant (`x-variants`); any operation when left out. */
  operation?: string
  /** Calls that are answered with it. Default 1. */
  times?: number
  /** 200 to 599. */
  status: number
  headers?: Record<string, string>
  /** Objects are sent as JSON. Default: the spec's example for the status, else empty. */
  body?: unknown
}

export interface Failures {
  add(failure: Failure): void
  /** The failure that the next call of an operation meets, counted down. `ids` are its own and that of the variant it is of. */
  take(ids: readonly (string | undefined)[]): Failure | undefined
  clear(): void
}

export function createFailures(operationIds: ReadonlySet<string>): Failures {
  let pending: (Failure & { left: number })[] = []
  return {
    add(failure) {
      const { operation, times = 1, status } = failure
      if (operation !== undefined && !operationIds.has(operation))
        throw new Error(`mock.fail: the spec has no operation '${operation}'; use an operationId of it.`)
      if (!Number.isInteger(status) || status < 200 || status > 599)
        throw new RangeError(`mock.fail: status must be an integer from 200 to 599, not ${status}.`)
      if (!Number.isInteger(times) || times < 1) throw new RangeError(`mock.fail: times must be a positive integer, not ${times}.`)
      for (const [name, value] of Object.entries(failure.headers ?? {})) {
        validateHeaderName(name)
        validateHeaderValue(name, value)
      }
      pending.push({ ...failure, left: times })
    },
    take(ids) {
      const found = pending.find((failure) => failure.operation === undefined || ids.includes(failure.operation))
      if (!found) return undefined
      found.left--
      if (found.left === 0) pending = pending.filter((failure) => failure !== found)
      return found
    },
    clear: () => {
      pending = []
    },
  }
}
