import { isObject } from '@hostwright/openapi/pointer.ts'
import type { ComparedChange, Classification, Rule } from '../rule.ts'

/** A parameter is an option of the call, even the name of a path parameter, which no server sees. */
export const parameters: Rule = (change) => {
  const { typeName, kind, property, revision } = change
  if (typeName === 'ParameterList') return kind === 'modified' ? undefined : ofList(change)
  if (typeName !== 'Parameter') return undefined
  if (kind === 'removed') return [{ level: 'breaking', message: 'is gone' }]
  if (kind === 'added')
    return [isRequired(revision?.value) ? { level: 'breaking', message: 'is new and required' } : { level: 'added', message: 'is new' }]
  if (property === 'required')
    return [revision?.value === true ? { level: 'breaking', message: 'is required' } : { level: 'added', message: 'may be left out' }]
  // The client serializes it.
  return [{ level: 'fixed', message: `is sent differently (${property})` }]
}

function ofList({ kind, base, revision }: ComparedChange): Classification[] {
  const list = (kind === 'added' ? revision : base)?.value
  const entries = Array.isArray(list) ? list : []
  return entries.map((entry: unknown) => {
    const field = isObject(entry) ? `${String(entry['in'])}.${String(entry['name'])}` : 'a parameter'
    if (kind === 'removed') return { level: 'breaking', field, message: 'is gone' }
    return isRequired(entry) ? { level: 'breaking', field, message: 'is new and required' } : { level: 'added', field, message: 'is new' }
  })
}

function isRequired(parameter: unknown): boolean {
  return isObject(parameter) && parameter['required'] === true
}
