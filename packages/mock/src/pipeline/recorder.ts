import { kindOf } from '../faults/fault.js'
import type { MockRequest } from '../http/request.js'
import type { OutgoingResponse } from '../http/outgoing-response.js'
import type { Outcome } from './handle.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { createRedact } from '../record/log.js'
import type { LoggedRequest } from '../record/logged-request.js'
import type { Violation } from '../record/violation.js'

/** Requests, and violations, that are kept at least: a mock that serves for days must not fill the memory. */
const KEPT = 10_000

/** Bytes of the request bodies that are kept at most, those of the last requests. */
const KEPT_BYTES = 64 * 1024 * 1024

const NO_BODY = Buffer.alloc(0)

/** What a mock was asked and how it answered, oldest first. */
export interface Recorder {
  readonly requests: LoggedRequest[]
  readonly violations: Violation[]
  /** @param duration Milliseconds from the whole request to the answer */
  record(request: MockRequest, outcome: Outcome, outgoing: OutgoingResponse, duration: number): void
  clear(): void
}

export interface RecorderOptions {
  /** Called with every request. */
  log?: ((entry: LoggedRequest) => void) | undefined
  /** Whether requests and violations are kept. Default true. */
  keeps?: boolean
}

export function createRecorder(schemes: ReadonlyMap<string, SecurityScheme>, { log, keeps = true }: RecorderOptions): Recorder {
  const requests: LoggedRequest[] = []
  const violations: Violation[] = []
  const redact = createRedact(schemes)
  /** Bytes of all bodies, and the place of the first request that may still have one. */
  let bytes = 0
  let first = 0

  const keepRequest = (entry: LoggedRequest): void => {
    bytes += entry.body.length
    const forgotten = keep(requests, [entry])
    bytes -= sum(forgotten)
    for (first = Math.max(0, first - forgotten.length); bytes > KEPT_BYTES && first < requests.length; first++) {
      const oldest = requests[first] as LoggedRequest
      if (oldest.body.length === 0) continue
      bytes -= oldest.body.length
      Object.assign(oldest, { body: NO_BODY, bodyDropped: true })
    }
  }

  return {
    requests,
    violations,
    record(request, { operation, variant, fault, findings }, outgoing, duration) {
      const { method, path, body } = request
      const found = findings.map((finding) => ({ operation: operation?.id, method, path, ...finding }))
      const called = { operation: operation?.id, variant, method, path }
      const status = outgoing.breakage === 'reset' || outgoing.breakage === 'end' ? 0 : outgoing.status
      const entry = {
        ...called,
        ...redact(request),
        body,
        bodyDropped: false,
        status,
        fault: fault && kindOf(fault),
        duration,
        violations: found,
      }
      if (keeps) {
        keepRequest(entry)
        keep(violations, found)
      }
      // What log throws is the caller's to see, and must not cost the client its answer.
      if (log) queueMicrotask(() => log(entry))
    },
    clear() {
      requests.length = 0
      violations.length = 0
      bytes = 0
      first = 0
    },
  }
}

/** Adds entries, and forgets the oldest, which are returned, from time to time. */
function keep<T>(list: T[], added: readonly T[]): T[] {
  list.push(...added)
  return list.length > KEPT * 1.1 ? list.splice(0, list.length - KEPT) : []
}

function sum(requests: readonly LoggedRequest[]): number {
  return requests.reduce((bytes, { body }) => bytes + body.length, 0)
}
