import type { Operation } from '../spec/operations.js'
import { childPointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { type Entity, isEntity } from './entity.js'

/** An operation that lists objects. */
export interface Listing {
  readonly operation: Operation
  /** JSON Pointer to its rows. */
  readonly rows: string
  /** The first row of its example. */
  readonly example: Entity
}

/** Returns how an operation lists objects; undefined if it lists none. */
export function listingOf(operation: Operation): Listing | undefined {
  const { pagination, success } = operation
  if (!success || success.isTuple) return undefined
  const rows = pagination?.items ?? rowsOf(success.example)
  if (rows === undefined) return undefined
  const listed = valueAt(success.example, rows)
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined
  return isEntity(first) ? { operation, rows, example: first } : undefined
}

/** Returns the pointer to the body itself, or to its only list. */
function rowsOf(example: unknown): string | undefined {
  if (Array.isArray(example)) return ''
  if (!isEntity(example)) return undefined
  const lists = Object.entries(example).filter(([, value]) => Array.isArray(value))
  const [only] = lists
  return only && lists.length === 1 ? childPointer('', only[0]) : undefined
}
