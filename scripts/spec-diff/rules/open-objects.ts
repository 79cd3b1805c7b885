import type { ComparedChange, Classification, Rule } from '../rule.ts'

/** `additionalProperties` is an index signature: without it, code that reads or sends other fields does not compile. */
export const openObjects: Rule = ({ property, typeName, kind, path, before, after }) => {
  const isWhole = typeName === 'Schema' && kind !== 'modified' && path.endsWith('/additionalProperties')
  if (property !== 'additionalProperties' && !isWhole) return undefined
  const isClosed = kind === 'removed' || (kind === 'modified' && isOpen(before) && !isOpen(after))
  const isOpened = kind === 'added' || (kind === 'modified' && !isOpen(before) && isOpen(after))
  if (isClosed) return [{ level: 'breaking', message: 'has no further fields' } satisfies Classification]
  if (isOpened) return [{ level: 'added', message: 'may have further fields' }]
  const says = after?.['additionalProperties'] === false ? 'says' : 'no longer says'
  return [{ level: 'fixed', message: `${says} that it has no further fields` }]
}

function isOpen(schema: ComparedChange['before']): boolean {
  const value = schema?.['additionalProperties']
  return value !== undefined && value !== false
}
