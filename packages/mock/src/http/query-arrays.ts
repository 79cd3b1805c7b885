import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'

/** Whether a parameter is a list with numbered entries, `name[0]=a&name[1]=b`, as deepObject serializes it. */
export function isNumbered({ in: place, style, schema }: Parameter, resolve: Resolve): boolean {
  if (place !== 'query' || style !== 'deepObject' || !schema) return false
  return [resolve<Schema>(schema as Schema & { $ref: string }).type].flat().includes('array')
}

/** Returns `name` of `name[0]`; undefined for any other name. */
export function listName(key: string): string | undefined {
  return /^(.+)\[\d+\]$/s.exec(key)?.[1]
}
