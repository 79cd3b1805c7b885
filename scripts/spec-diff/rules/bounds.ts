import { render, type Rule } from '../rule.ts'

const bounds = new Set(
  (
    'minLength maxLength minItems maxItems minProperties maxProperties uniqueItems minimum maximum exclusiveMinimum exclusiveMaximum ' +
    'multipleOf pattern format default contentEncoding contentMediaType readOnly writeOnly'
  ).split(' '),
)

/** Bounds are not part of types. The provider enforces them whatever the client's version. */
export const valueBounds: Rule = ({ typeName, property, base, revision }) => {
  if (typeName !== 'Schema' || !bounds.has(property ?? '')) return undefined
  // Not a bound: binary strings are Blobs.
  if (property === 'format' && [base?.value, revision?.value].includes('binary'))
    return [{ level: 'breaking', message: revision?.value === 'binary' ? 'is a file' : 'is no longer a file' }]
  if (base?.value === undefined) return [{ level: 'fixed', message: `has the ${property} ${render(revision?.value)}` }]
  if (revision?.value === undefined) return [{ level: 'fixed', message: `no longer has ${property}` }]
  return [{ level: 'fixed', message: `has the ${property} ${render(revision.value)} instead of ${render(base.value)}` }]
}
