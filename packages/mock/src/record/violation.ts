import { visible } from '../visible.js'

/** A violation of the spec by a request, or by the response documented for it. */
export interface Violation {
  /** operationId; undefined if no operation matched or it has none. */
  readonly operation: string | undefined
  readonly method: string
  readonly path: string
  /**
   * The JSON Schema keyword that failed, or `media-type`, `query`, `security`, `route`, `method`, `json`, `accept`,
   * `size`, `fault`, `status`, `field`, `body`, `reply`, `mock`.
   */
  readonly code: string
  readonly message: string
  /** The location of the violation, for example `request.body.data.id`. */
  readonly location: string
}

/** A violation before it is assigned to a request. */
export type Finding = Pick<Violation, 'code' | 'message' | 'location'>

/** The maximum number of findings reported for one request. */
const MAX_FINDINGS = 1000

/** Returns the first findings, and the number of the others: a request can have one for each of its fields. */
export function firstFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MAX_FINDINGS) return [...findings]
  const { code, location } = findings[MAX_FINDINGS] as Finding
  return [...findings.slice(0, MAX_FINDINGS), { code, message: `${findings.length - MAX_FINDINGS} more, this one first`, location }]
}

/** Returns one line for each violation, for people. */
export function describeViolations(violations: readonly Violation[]): string {
  const lines = violations.map(
    ({ operation, method, path, code, message, location }) =>
      `  ${visible(`${method} ${path}${operation === undefined ? '' : ` (${operation})`}: ${message} [${code} at ${location}]`)}`,
  )
  return `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'} of the spec:\n${lines.join('\n')}`
}
