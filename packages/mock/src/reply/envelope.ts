import { isEntity } from '@hostwright/openapi/body-objects.ts'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { child, flatten } from '../spec/schema.js'
import type { ReplyEnvelope } from './reply-types.js'

const KEYS: ReadonlySet<string> = new Set(['status', 'headers', 'body'])

/**
 * Returns what a function returned as an envelope; undefined if it is a body. An envelope is an object with a number as `status`, and no
 * fields but `status`, `headers` and `body`.
 */
export function asEnvelope(returned: unknown): ReplyEnvelope | undefined {
  if (!isEntity(returned) || typeof returned['status'] !== 'number') return undefined
  return Object.keys(returned).every((key) => KEYS.has(key)) ? (returned as unknown as ReplyEnvelope) : undefined
}

/** Whether an envelope could as well be a body of the operation's success: its schema declares all these fields, the status as a number. */
export function isAmbiguous(envelope: ReplyEnvelope, { success }: Operation, resolve: Resolve): boolean {
  const parts = flatten(resolve, success?.schema)
  const fields = Object.keys(envelope).map((key) => child(resolve, parts, key))
  if (!fields.every((schemas) => schemas.length > 0)) return false
  return child(resolve, parts, 'status').some(({ type }) => [type].flat().some((name) => name === 'number' || name === 'integer'))
}
