import type { FaultKind } from '../faults/fault.js'
import type { QueryValues } from '../http/request.js'
import type { Violation } from './violation.js'

/** A request and its response or fault. Recorded when the request takes effect, before any `delay` or `latency`. */
export interface LoggedRequest {
  /** operationId; undefined if no operation matched or it has none. */
  readonly operation: string | undefined
  /** Id of the variant if several operations share the route (`x-variants`) and the body identifies one. */
  readonly variant: string | undefined
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** Values are redacted if the name is that of a credential or looks like it. */
  readonly query: QueryValues
  /** Names in lower case, credentials redacted. */
  readonly headers: Record<string, string>
  /**
   * Decompressed. In Node a Buffer, so that `String(body)` is its text; elsewhere a plain Uint8Array. Only the last 64 MiB of all bodies are
   * kept; older requests have an empty one.
   */
  readonly body: Uint8Array
  /**
   * The body as a value if its media type is JSON; undefined if it is not, or no longer kept. It has everything that was sent, so it is
   * not enumerable: printing a request shows no credentials.
   */
  readonly json: unknown
  /** True if there was a body that is no longer kept. */
  readonly bodyDropped: boolean
  /** 0 if a fault prevented the response. */
  readonly status: number
  /** The kind of the injected fault (`mock.fail`, `X-Mock-Fault`, `failRate`); undefined if there was none. */
  readonly fault: FaultKind | undefined
  /** Milliseconds from receiving the request to the response, without `delay` and `latency`. */
  readonly duration: number
  readonly violations: readonly Violation[]
}
