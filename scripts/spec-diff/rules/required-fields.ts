import { isObject } from '@hostwright/openapi/pointer.ts'
import { listOf, type Found, type Judgement, type Rule } from '../rule.ts'

/** A field that must be sent breaks who does not send it; one that may be absent breaks who reads it. */
export const requiredFields: Rule = (change) => {
  const { typeName, property, base, revision, directions } = change
  if (typeName !== 'Schema' || property !== 'required') return undefined
  const [before, after] = [listOf(base?.value), listOf(revision?.value)]
  // Fields of one side only are told for themselves.
  const added = after.filter((name) => !before.includes(name) && isInBoth(change, name)).map(String)
  const removed = before.filter((name) => !after.includes(name) && isInBoth(change, name)).map(String)
  return [
    ...added.map((field): Judgement => {
      if (directions.has('request') && !isOnly(change.after, field, 'readOnly')) return { level: 'breaking', field, message: 'is required' }
      return { level: 'fixed', field, message: 'is always there' }
    }),
    ...removed.map((field): Judgement => {
      if (directions.has('response') && !isOnly(change.after, field, 'writeOnly'))
        return { level: 'breaking', field, message: 'may be absent' }
      return { level: 'added', field, message: 'may be left out' }
    }),
  ]
}

function isInBoth({ before, after }: Found, name: unknown): boolean {
  const [was, is] = [propertyOf(before, name), propertyOf(after, name)]
  return (was === undefined) === (is === undefined)
}

function isOnly(schema: Found['after'], name: string, keyword: 'readOnly' | 'writeOnly'): boolean {
  const property = propertyOf(schema, name)
  return isObject(property) && property[keyword] === true
}

function propertyOf(schema: Found['after'], name: unknown): unknown {
  const properties = schema?.['properties']
  return isObject(properties) ? properties[String(name)] : undefined
}
