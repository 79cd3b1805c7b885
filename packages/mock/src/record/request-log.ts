import type { FaultKind } from '../faults/fault.js'
import type { QueryValues } from '../http/request.js'
import type { LoggedRequest } from './logged-request.js'

/** The recorded requests, oldest first. */
export interface RequestLog extends ReadonlyArray<LoggedRequest> {
  /**
   * Returns the requests without times, ports, random values and credentials: the same for each run of a test.
   *
   * @example
   * expect(mock.requests.snapshot()).toMatchSnapshot()
   */
  snapshot(): RequestSnapshot[]
}

/** A request as snapshots show it. Members without a value are left out. */
export interface RequestSnapshot {
  /** operationId, else that of the variant. */
  readonly operation?: string
  readonly variant?: string
  readonly method: string
  /** Without values of parameters whose names look like a credential. */
  readonly path: string
  /** Names sorted. */
  readonly query?: QueryValues
  /** The headers that the operation documents, and the content type without parameters. Names sorted. */
  readonly headers?: Readonly<Record<string, string>>
  /** JSON and forms as values, other text as text; the length of anything else. */
  readonly body?: unknown
  /** 0 if a fault prevented the response. */
  readonly status: number
  readonly fault?: FaultKind
}
