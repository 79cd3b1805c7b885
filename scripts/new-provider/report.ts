/** What became of a document on its way to a spec. */
export interface Report {
  /** Operations of the source. */
  total: number
  /** Operations that the spec does not have, and why. */
  readonly leftOut: { readonly route: string; readonly why: string }[]
  /** What was changed or dropped, a sentence each, and where. */
  readonly notes: Map<string, string[]>
  /** operationIds that were made, changed, or whose examples were made up, by kind of decision. */
  readonly decisions: Map<Decision, string[]>
}

export type Decision = 'answers' | 'auth' | 'examples' | 'names' | 'pagination' | 'provider' | 'retry'

export function newReport(): Report {
  return { total: 0, leftOut: [], notes: new Map(), decisions: new Map() }
}

/** @param where an operation's route, a component, a name; the whole document where it is empty */
export function note(report: Report, sentence: string, where: string): void {
  const places = report.notes.get(sentence) ?? []
  report.notes.set(sentence, places)
  if (where !== '' && !places.includes(where)) places.push(where)
}

export function decide(report: Report, decision: Decision, operation: string): void {
  const operations = report.decisions.get(decision) ?? []
  report.decisions.set(decision, operations)
  if (!operations.includes(operation)) operations.push(operation)
}
