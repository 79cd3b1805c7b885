import type { Rule } from '../rule.ts'

/** A deprecation removes nothing, but users have to know. */
export const deprecation: Rule = ({ property, revision }) => {
  if (property !== 'deprecated') return undefined
  if (revision?.value === true) return [{ level: 'added', message: 'is deprecated', note: 'it still works; move to what replaces it' }]
  return [{ level: 'fixed', message: 'is no longer deprecated' }]
}
