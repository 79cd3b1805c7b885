import type { MockResponse } from '../http/response.js'
import type { Operation } from '../spec/operations.js'

/** A valid request, and the response from the spec's example. */
export interface StateChange {
  readonly operation: Operation
  /** The id of the variant that the body is of; undefined if the route has none. */
  readonly variant?: string | undefined
  /** The path as the router encodes it. */
  readonly path: string
  /** The body, parsed if it is JSON. */
  readonly body: unknown
  readonly response: MockResponse
}

/** The reason for which the state rejects a request. */
export interface Rejection {
  readonly status: number
  readonly title: string
  readonly detail: string
  /** Whether the detail replaces the provider's message, which in an example may be about something else. */
  readonly replacesMessage?: boolean
}
