import { isJson } from '@hostwright/openapi/media-type.ts'
import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import type { Rule } from '../rule.ts'

/** A body is an option of the call. The client handles another media type as long as both are JSON. */
export const bodies: Rule = ({ typeName, kind, property, base, revision }) => {
  if (typeName === 'RequestBody') {
    if (kind === 'removed') return [{ level: 'breaking', message: 'is gone' }]
    if (kind === 'added') {
      const isRequired = isObject(revision?.value) && revision.value['required'] === true
      return [isRequired ? { level: 'breaking', message: 'is new and required' } : { level: 'added', message: 'is new' }]
    }
    if (property !== 'required') return undefined
    return [revision?.value === true ? { level: 'breaking', message: 'is required' } : { level: 'added', message: 'may be left out' }]
  }
  if (typeName !== 'MediaType') return undefined
  const [was, is] = [base, revision].map((side) => (property === 'key' ? String(side?.value) : typeOf(side?.pointer)))
  if (kind === 'added') return [{ level: 'added', message: `may be ${is}` }]
  if (kind === 'removed') return [{ level: 'breaking', message: `is never ${was}` }]
  if (property !== 'key') return undefined
  return [{ level: [was, is].every((type) => isJson(type ?? '')) ? 'fixed' : 'breaking', message: `is ${is} instead of ${was}` }]
}

function typeOf(pointer = ''): string {
  return parsePointer(pointer).at(-1) ?? ''
}
