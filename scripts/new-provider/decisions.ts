import type { Todo, TodoDecision } from '@hostwright/openapi/extension-types.ts'
import type { Decision, Report } from './report.ts'

const SENTENCES: Record<Decision, string> = {
  provider: 'Write the URL of the server, the name of the client class and where the API is documented; they are made up.',
  auth: 'See that the one auth method is the right one, and describe its credentials in x-credentials or x-auth.',
  pagination: 'Say with x-pagination how these lists page, and declare the style in x-pagination-styles; take out those that do not.',
  names: 'These operationIds are made of path and method, or of the names in the source; see that users would call them so.',
  answers: 'The source documents no answer of success of these; write it in place of the 200 that is made up.',
  examples: 'These operations have examples that were made of the schemas; write realistic ones.',
  retry: 'Say with x-retry which of these are safe to send twice, or must never be.',
}

/** What the linter keeps in mind until somebody has seen to it. */
export function todosOf(report: Report): Todo[] {
  const order: Decision[] = ['provider', 'auth', 'pagination', 'names', 'answers', 'examples', 'retry']
  const decisions = order.flatMap((about): TodoDecision[] => {
    const operations = report.decisions.get(about)?.filter((id) => id !== '')
    if (operations === undefined) return []
    return [{ about, say: SENTENCES[about], ...(operations.length > 0 && { operations: operations.toSorted() }) }]
  })
  const limits: TodoDecision = { about: 'limits', say: 'Say with x-rate-limit how many requests are allowed, or take this out.' }
  const errors: TodoDecision = { about: 'errors', say: 'Say with x-error where an error holds its message and code.' }
  const left = report.leftOut.length
  const leftOut: TodoDecision[] =
    left === 0 ? [] : [{ about: 'left out', say: `${left} operations of the source are not here; CURATION.md names each and why.` }]
  return [...decisions, limits, errors, ...leftOut]
}
