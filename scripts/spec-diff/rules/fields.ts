import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import { listOf, type ComparedChange, type Classification, type Rule } from '../rule.ts'

/** A removed field breaks requests too: code that sends it does not compile, even if the provider ignores it. */
export const fields: Rule = (change) => {
  const { typeName, kind, path, property, base, revision } = change
  // Redocly reports the first or last fields of an object as one change.
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

function gone(): Classification {
  return { level: 'breaking', message: 'is gone' }
}

/** @param depth number of segments between the field and its object */
function ofAdded({ directions, revision, newer }: ComparedChange, field: string, depth: number): Classification {
  const keys = parsePointer(revision?.pointer ?? '').slice(0, -depth)
  const owner = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), newer)
  const isRequired = isObject(owner) && listOf(owner['required']).includes(field)
  return directions.has('request') && isRequired
    ? { level: 'breaking', message: 'is new and required' }
    : { level: 'added', message: 'is new' }
}
