import { isObject } from '@hostwright/openapi/pointer.ts'
import { listOf, type ComparedChange, type Classification, type Rule } from '../rule.ts'

/** A field that becomes required breaks requests; one that becomes optional breaks code that reads responses. */
export const requiredFields: Rule = (change) => {
  const { typeName, property, base, revision, directions } = change
  if (typeName !== 'Schema' || property !== 'required') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  // Added and removed fields have changes of their own.
  const added = after.filter((name) => !before.includes(name) && isInBoth(change, name)).map(String)
  const removed = before.filter((name) => !after.includes(name) && isInBoth(change, name)).map(String)
  return [
    ...added.map((field): Classification => {
      if (directions.has('request') && !isOnly(change.after, field, 'readOnly')) return { level: 'breaking', field, message: 'is required' }
      return { level: 'fixed', field, message: 'is always there' }
    }),
    ...removed.map((field): Classification => {
      if (directions.has('response') && !isOnly(change.after, field, 'writeOnly'))
        return { level: 'breaking', field, message: 'may be absent' }
      return { level: 'added', field, message: 'may be left out' }
    }),
  ]
}

function isInBoth({ before, after }: ComparedChange, name: unknown): boolean {
  const [was, is] = [propertyOf(before, name), propertyOf(after, name)]
  return (was === undefined) === (is === undefined)
}

function isOnly(schema: ComparedChange['after'], name: string, keyword: 'readOnly' | 'writeOnly'): boolean {
  const property = propertyOf(schema, name)
  return isObject(property) && property[keyword] === true
}

function propertyOf(schema: ComparedChange['after'], name: unknown): unknown {
  const properties = schema?.['properties']
  return isObject(properties) ? properties[String(name)] : undefined
}
