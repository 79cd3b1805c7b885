import { kindOf } from '../faults/fault.js'
import type { MockRequest } from '../http/request.js'
import type { Reply } from '../http/reply.js'
import type { Outcome } from './handle.js'
import type { SecurityScheme } from '../spec/document.js'
import { createRedact, type LoggedRequest } from '../record/log.js'
import type { Violation } from '../record/violation.js'

/** Requests, and violations, that are kept at least: a mock that serves for days must not fill the memory. */
const KEPT = 10_000

/** What a mock was asked and how it answered, oldest first. */
export interface Recorder {
  readonly requests: LoggedRequest[]
  readonly violations: Violation[]
  /** @param duration Milliseconds from the whole request to the answer */
  record(request: MockRequest, outcome: Outcome, reply: Reply, duration: number): void
  clear(): void
}

export function createRecorder(schemes: ReadonlyMap<string, SecurityScheme>, log: ((entry: LoggedRequest) => void) | undefined): Recorder {
  const requests: LoggedRequest[] = []
  const violations: Violation[] = []
  const redact = createRedact(schemes)
  return {
    requests,
    violations,
    record(request, { operation, variant, fault, findings }, reply, duration) {
      const { method, path, body } = request
      const found = findings.map((finding) => ({ operation: operation?.id, method, path, ...finding }))
      const called = { operation: operation?.id, variant, method, path }
      const status = reply.breaks === 'reset' || reply.breaks === 'end' ? 0 : reply.status
      const entry = { ...called, ...redact(request), body, status, fault: fault && kindOf(fault), duration, violations: found }
      keep(requests, [entry])
      keep(violations, found)
      // What log throws is the caller's to see, and must not cost the client its answer.
      if (log) queueMicrotask(() => log(entry))
    },
    clear() {
      requests.length = 0
      violations.length = 0
    },
  }
}

/** Adds entries, and forgets the oldest from time to time. */
function keep<T>(list: T[], added: readonly T[]): void {
  list.push(...added)
  if (list.length > KEPT * 1.1) list.splice(0, list.length - KEPT)
}
