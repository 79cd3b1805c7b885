import type { FaultKind } from '../faults/fault.js'
import type { QueryValues } from '../http/request.js'
import type { Violation } from './violation.js'

/** A request that was answered, or met a fault instead. It is recorded when it takes effect, before any `delay` or `latency`. */
export interface LoggedRequest {
  /** operationId; undefined where no operation was matched or it has none. */
  operation: string | undefined
  /** Id of the variant where several operations share the route (`x-variants`) and the body tells which one it is. */
  variant: string | undefined
  method: string
  /** As it was sent, without the query. */
  path: string
  /** Values redacted where the name is that of a credential, or looks like it. */
  query: QueryValues
  /** Names in lower case, credentials redacted. */
  headers: Record<string, string>
  /** `String(body)` is its text. Of all bodies that are kept the last 64 MiB are; of older requests it is empty. */
  body: Buffer
  /** True where there was a body that is no longer kept. */
  bodyDropped: boolean
  /** 0 where a fault left the request without an answer. */
  status: number
  /** Kind of the fault that it met (`mock.fail`, `X-Mock-Fault`, `failRate`); undefined for all others. */
  fault: FaultKind | undefined
  /** Milliseconds from the whole request to the answer, without those of `delay` and `latency`. */
  duration: number
  violations: readonly Violation[]
}
