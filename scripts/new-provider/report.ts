/** The report of an import. */
export type Report = {
  /** Number of operations of the source. */
  total: number
  /** Operations that were left out, with the reason. */
  readonly leftOut: { readonly route: string; readonly why: string }[]
  /** Sentences about changed or removed parts, each with its locations. */
  readonly notes: Map<string, Set<string>>
  /** Names of operations that somebody has to check, by kind of decision. */
  readonly decisions: Map<Decision, string[]>
}

export type Decision = 'responses' | 'auth' | 'examples' | 'names' | 'pagination' | 'provider' | 'retry'

export function newReport(): Report {
  return { total: 0, leftOut: [], notes: new Map(), decisions: new Map() }
}

/** Adds a sentence to the report. @param where a route, a component or a name; empty for the whole document */
export function note(report: Report, sentence: string, where: string): void {
  const places = report.notes.get(sentence) ?? new Set<string>()
  report.notes.set(sentence, places)
  if (where !== '') places.add(where)
}

export function decide(report: Report, decision: Decision, operation: string): void {
  const operations = report.decisions.get(decision) ?? []
  report.decisions.set(decision, operations)
  if (!operations.includes(operation)) operations.push(operation)
}
