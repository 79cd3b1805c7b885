import { show, type Rule } from '../rule.ts'

const bounds = new Set(
  (
    'minLength maxLength minItems maxItems minProperties maxProperties uniqueItems minimum maximum exclusiveMinimum exclusiveMaximum ' +
    'multipleOf pattern format default contentEncoding contentMediaType readOnly writeOnly'
  ).split(' '),
)

/** Bounds of values are no part of their types; the provider holds to them whatever the client's version. */
export const valueBounds: Rule = ({ typeName, property, base, revision }) => {
  if (typeName !== 'Schema' || !bounds.has(property ?? '')) return undefined
  // Not a bound: what is binary is a Blob.
  if (property === 'format' && [base?.value, revision?.value].includes('binary'))
    return [{ level: 'breaking', message: revision?.value === 'binary' ? 'is a file' : 'is no longer a file' }]
  if (base?.value === undefined) return [{ level: 'fixed', message: `has the ${property} ${show(revision?.value)}` }]
  if (revision?.value === undefined) return [{ level: 'fixed', message: `has no ${property} any more` }]
  return [{ level: 'fixed', message: `has the ${property} ${show(revision.value)} in place of ${show(base.value)}` }]
}
