import { toText, type Bytes } from '../bytes.js'
import { kindOf } from '../faults/fault.js'
import type { MockRequest } from '../http/request.js'
import type { OutgoingResponse } from '../http/outgoing-response.js'
import type { Outcome } from './handle.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { createRedact } from '../record/log.js'
import type { LoggedRequest } from '../record/logged-request.js'
import type { Violation } from '../record/violation.js'

/** The minimum number of kept requests and violations; a long-running mock must not fill the memory. */
const KEPT = 10_000

/** The maximum number of bytes in kept request bodies; the newest are kept. */
const KEPT_BYTES = 64 * 1024 * 1024

const NO_BODY = shown(new Uint8Array())

/** Records requests and violations, oldest first. */
export interface Recorder {
  readonly requests: LoggedRequest[]
  readonly violations: Violation[]
  /** @param duration Milliseconds from receiving the request to the response */
  record(request: MockRequest, outcome: Outcome, outgoing: OutgoingResponse, duration: number): void
  clear(): void
}

/** @param log Called with each request */
export function createRecorder(schemes: ReadonlyMap<string, SecurityScheme>, log?: (entry: LoggedRequest) => void): Recorder {
  const requests: LoggedRequest[] = []
  const violations: Violation[] = []
  const redact = createRedact(schemes)
  /** The bytes of all bodies, and the index of the first request that may still have one. */
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
      const entry = withJson({
        ...called,
        ...redact(request),
        body: shown(body),
        bodyDropped: false,
        status,
        fault: fault && kindOf(fault),
        duration,
        violations: found,
      })
      keepRequest(entry)
      keep(violations, found)
      // An error that log throws is the caller's; it must not cost the client its response.
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

/** Parses the body at each access: most are never read, and each reader has its own value. */
function withJson(entry: Omit<LoggedRequest, 'json'>): LoggedRequest {
  return Object.defineProperty(entry, 'json', { get: () => jsonOf(entry) }) as LoggedRequest
}

function jsonOf({ headers, body }: Omit<LoggedRequest, 'json'>): unknown {
  if (!isJson(headers['content-type'])) return undefined
  try {
    return JSON.parse(toText(body))
  } catch {
    return undefined
  }
}

/** Appends entries and, from time to time, removes the oldest ones, which it returns. */
function keep<T>(list: T[], added: readonly T[]): T[] {
  list.push(...added)
  return list.length > KEPT * 1.1 ? list.splice(0, list.length - KEPT) : []
}

function sum(requests: readonly LoggedRequest[]): number {
  return requests.reduce((bytes, { body }) => bytes + body.length, 0)
}

/** Returns bytes in the form in which users of Node expect them: `String(body)` is their text. */
function shown(body: Bytes): Bytes {
  return typeof Buffer === 'undefined' ? body : Buffer.from(body.buffer, body.byteOffset, body.length)
}
