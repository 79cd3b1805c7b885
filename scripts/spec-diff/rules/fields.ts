import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import { listOf, type Found, type Judgement, type Rule } from '../rule.ts'

/** A field that is no longer known does not compile in a request either, whether or not the provider ignores it. */
export const fields: Rule = (change) => {
  const { typeName, kind, path, property, base, revision } = change
  // Redocly tells of an object's first or last fields as a whole.
  if (typeName === 'SchemaProperties' && kind !== 'modified') {
    const names = Object.keys((kind === 'added' ? revision : base)?.value ?? {})
    return names.map((field) => Object.assign(kind === 'added' ? ofAdded(change, field, 1) : gone(), { field }))
  }
  if (typeName !== 'Schema' || !/\/properties\/[^/]+$/.test(path)) return undefined
  if (kind === 'removed') return [gone()]
  if (kind === 'added') return [ofAdded(change, parsePointer(revision?.pointer ?? '').at(-1) ?? '', 2)]
  if (property !== 'key') return undefined
  return [
    { level: 'breaking', message: `is the name of what was \`${String(base?.value)}\``, note: `write \`${String(revision?.value)}\`` },
  ]
}

function gone(): Judgement {
  return { level: 'breaking', message: 'is gone' }
}

/** @param depth how far up the object is that has the field */
function ofAdded({ directions, revision, newer }: Found, field: string, depth: number): Judgement {
  const keys = parsePointer(revision?.pointer ?? '').slice(0, -depth)
  const owner = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), newer)
  const isRequired = isObject(owner) && listOf(owner['required']).includes(field)
  return directions.has('request') && isRequired
    ? { level: 'breaking', message: 'is new and required' }
    : { level: 'added', message: 'is new' }
}
