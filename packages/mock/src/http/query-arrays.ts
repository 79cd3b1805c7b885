import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import type { QueryValues } from './request.js'

/** Whether a parameter is a list with numbered entries, `name[0]=a&name[1]=b`, as deepObject serializes it. */
export function isNumbered({ in: place, style, schema }: Parameter, resolve: Resolve): boolean {
  if (place !== 'query' || style !== 'deepObject' || !schema) return false
  return [resolve<Schema>(schema as Schema & { $ref: string }).type].flat().includes('array')
}

/** Returns `name` of `name[0]`; undefined for any other name. */
export function listName(key: string): string | undefined {
  return /^(.+)\[\d+\]$/s.exec(key)?.[1]
}

/** Returns the query as Prism expects it: numbered entries, which it never requires, under one name. */
export function prismQuery({ parameters }: Operation, query: QueryValues, resolve: Resolve): QueryValues {
  const lists = new Set(parameters.filter((parameter) => isNumbered(parameter, resolve)).map(({ name }) => name))
  if (lists.size === 0) return query
  const values = new Map<string, string | string[]>()
  const numbered = new Map<string, string[]>()
  for (const [key, value] of Object.entries(query)) {
    const name = listName(key)
    if (name === undefined || !lists.has(name)) {
      values.set(key, value)
      continue
    }
    const list = numbered.get(name) ?? [values.get(name) ?? []].flat()
    for (const entry of [value].flat()) list.push(entry)
    numbered.set(name, list)
    values.set(name, list)
  }
  return Object.fromEntries(values)
}
