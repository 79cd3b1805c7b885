import { visible } from '../visible.js'

/** One way in which a request, or the answer documented for it, broke the spec. */
export interface Violation {
  /** operationId; undefined where no operation was matched or it has none. */
  operation: string | undefined
  method: string
  path: string
  /** The JSON Schema keyword that failed, or `media-type`, `query`, `security`, `route`, `method`, `json`, `accept`, `size`, `fault`, `mock`. */
  code: string
  message: string
  /** Where, for example `request.body.data.id`. */
  location: string
}

/** A violation before it is known which request it belongs to. */
export type Finding = Pick<Violation, 'code' | 'message' | 'location'>

/** Findings of one request that are told. */
const MAX_FINDINGS = 1000

/** The first of many findings, and how many more there were: a request can have as many as it has fields. */
export function firstFindings(findings: readonly Finding[]): Finding[] {
  if (findings.length <= MAX_FINDINGS) return [...findings]
  const { code, location } = findings[MAX_FINDINGS] as Finding
  return [...findings.slice(0, MAX_FINDINGS), { code, message: `${findings.length - MAX_FINDINGS} more, this one first`, location }]
}

/** One line per violation, for people. */
export function describeViolations(violations: readonly Violation[]): string {
  const lines = violations.map(
    ({ operation, method, path, code, message, location }) =>
      `  ${visible(`${method} ${path}${operation === undefined ? '' : ` (${operation})`}: ${message} [${code} at ${location}]`)}`,
  )
  return `${violations.length} ${violations.length === 1 ? 'violation' : 'violations'} of the spec:\n${lines.join('\n')}`
}
