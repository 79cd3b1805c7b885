import { isObject } from '../../spec/pointer.ts'
import { listOf, type Found, type Rule } from '../rule.ts'

/** A field that is no longer known does not compile in a request either, whether or not the provider ignores it. */
export const fields: Rule = (change) => {
  const { typeName, kind, path, property, base, revision, directions } = change
  if (typeName === 'SchemaProperties') return kind === 'added' ? [] : undefined
  if (typeName !== 'Schema' || !/\/properties\/[^/]+$/.test(path)) return undefined
  if (kind === 'removed') return [{ level: 'breaking', message: 'is gone' }]
  if (kind === 'added') {
    const isWanted = directions.has('request') && isRequired(change)
    return [isWanted ? { level: 'breaking', message: 'is new and required' } : { level: 'added', message: 'is new' }]
  }
  if (property !== 'key') return undefined
  return [{ level: 'breaking', message: `is the name of what was ${String(base?.value)}`, note: `write ${String(revision?.value)}` }]
}

/** The parent's list of required fields: `after` of an added field is the object that holds it. */
function isRequired({ revision, holder }: Found): boolean {
  const name = (revision?.pointer ?? '').split('/').at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~')
  return isObject(holder) && listOf(holder['required']).includes(name)
}
