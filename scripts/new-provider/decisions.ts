import type { Todo, TodoDecision } from '@hostwright/openapi/extension-types.ts'
import type { Decision, Report } from './report.ts'

const SENTENCES: Record<Decision, string> = {
  provider: 'Check the name of the client class, and the URLs of the server and the documentation: one that the source lacks is made up.',
  auth: 'Check that the auth method is the right one, and describe its credentials in x-credentials or x-auth.',
  pagination:
    'These have parameters or fields of pages, but none of the known styles: add parameters that the source lacks, and declare theirs with x-pagination and x-pagination-styles.',
  names: 'These operationIds are derived from path and method, or from names of the source; check that users would choose them.',
  responses: 'The source documents no successful response for these; replace the made-up 200.',
  examples: 'The examples of these operations are derived from the schemas; write realistic ones.',
  retry: 'Declare with x-retry which of these are safe to send twice, and which must never be.',
}

/**
 * Returns the to-dos that the linter prints until somebody resolves them.
 *
 * @param kinds The number of kinds of objects that are proposed
 * @param styles The number of pagination styles that are proposed
 * @param hasErrors Whether the places of messages in errors are proposed
 */
export function todosOf(report: Report, kinds: number, styles: number, hasErrors: boolean): Todo[] {
  const order: Decision[] = ['provider', 'auth', 'pagination', 'names', 'responses', 'examples', 'retry']
  const decisions = order.flatMap((about): TodoDecision[] => {
    const operations = report.decisions.get(about)?.filter((id) => id !== '')
    if (operations === undefined) return []
    return [{ about, say: SENTENCES[about], ...(operations.length > 0 && { operations: operations.toSorted() }) }]
  })
  const proposal = `The ${kinds} kinds of objects in resources.yaml are proposed by paths, names and examples; read each and correct it.`
  const resources: TodoDecision[] = kinds === 0 ? [] : [{ about: 'resources', say: proposal }]
  const read = `The ${styles} pagination styles are proposed by parameters, fields and headers; compare them with the documentation.`
  const pages: TodoDecision[] = styles === 0 ? [] : [{ about: 'pagination', say: read }]
  const limits: TodoDecision = { about: 'limits', say: 'Declare the rate limit with x-rate-limit, or remove this entry.' }
  const places = 'The places of messages and codes in x-error are proposed by the bodies of errors; compare them with the documentation.'
  const errors: TodoDecision = {
    about: 'errors',
    say: hasErrors ? places : 'Declare with x-error where errors have their message and code.',
  }
  const left = report.leftOut.length
  const leftOut: TodoDecision[] =
    left === 0
      ? []
      : [{ about: 'left out', say: `${left} operations of the source were left out; CURATION.md lists each with the reason.` }]
  return [...decisions, ...pages, ...resources, limits, errors, ...leftOut]
}
