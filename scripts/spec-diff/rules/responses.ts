import { show, type Rule } from '../rule.ts'
import { exhaustive } from './enum-values.ts'

/** A status is a member of the union that `result()` gives; headers of answers have no types. */
export const answers: Rule = ({ typeName, kind, property, base, revision }) => {
  if (typeName === 'Header' || typeName === 'HeadersMap') {
    if (kind === 'added') return [{ level: 'added', message: 'is new' }]
    return [{ level: 'fixed', message: kind === 'removed' ? 'no longer documented' : `has changed (${property})` }]
  }
  if (typeName !== 'Response') return undefined
  if (kind === 'removed') return [{ level: 'breaking', message: 'is no longer documented' }]
  if (kind === 'added') return [{ level: 'added', message: 'is a new answer', note: `for result(), ${exhaustive}` }]
  if (property !== 'key') return undefined
  return [
    { level: 'breaking', message: `is documented in place of ${show(base?.value)}`, note: `the status is ${String(revision?.value)}` },
  ]
}
