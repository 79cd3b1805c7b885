import { render, type Rule } from '../rule.ts'
import { EXHAUSTIVE } from './enum-values.ts'

/** A status is a member of the union that `result()` returns; response headers have no types. */
export const responses: Rule = ({ typeName, kind, property, base, revision }) => {
  if (typeName === 'Header' || typeName === 'HeadersMap') {
    if (kind === 'added') return [{ level: 'added', message: 'is new' }]
    return [{ level: 'fixed', message: kind === 'removed' ? 'no longer documented' : `has changed (${property})` }]
  }
  if (typeName !== 'Response') return undefined
  if (kind === 'removed') return [{ level: 'breaking', message: 'is no longer documented' }]
  if (kind === 'added') return [{ level: 'added', message: 'is a new response', note: `for result(), ${EXHAUSTIVE}` }]
  if (property !== 'key') return undefined
  return [
    { level: 'breaking', message: `is documented instead of ${render(base?.value)}`, note: `the status is ${String(revision?.value)}` },
  ]
}
