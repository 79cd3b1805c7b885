import type { Entity } from '@hostwright/openapi/body-objects.ts'
import type { Schema } from '@hostwright/openapi/document.ts'
import { parsePointer, valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { Resolve } from '../spec/resolve.js'
import { child } from '../spec/schema.js'
import { merge } from './merge.js'

/** What one request changed in an object. */
export type Step =
  /** Fields that the request set. */
  | { readonly kind: 'merge'; readonly fields: Entity }
  /** A part of the object with a new value. */
  | { readonly kind: 'replace'; readonly pointer: string; readonly value: unknown }
  /** States through which it passes since a time in milliseconds, each for `seconds`; the last one at once for 0. */
  | {
      readonly kind: 'pass'
      readonly pointer: string
      readonly states: readonly string[]
      readonly seconds: number
      readonly since: number
    }

/**
 * Returns an object after some steps, oldest first, as its schemas allow: a response that has no place for a change stays without it.
 *
 * @param now Milliseconds since the epoch
 */
export function applySteps(base: Entity, steps: readonly Step[], schemas: readonly Schema[], resolve: Resolve, now: number): Entity {
  return steps.reduce((current, step) => {
    if (step.kind === 'merge') return merge(current, step.fields, schemas, resolve)
    const { pointer } = step
    const inner = parsePointer(pointer).reduce<readonly Schema[]>((parts, key) => child(resolve, parts, key), schemas)
    if (inner.length === 0 && valueAt(current, pointer) === undefined) return current
    return withValueAt(current, pointer, step.kind === 'pass' ? stateAt(step, now) : step.value) as Entity
  }, base)
}

function stateAt({ states, seconds, since }: Step & { kind: 'pass' }, now: number): string | undefined {
  const passed = seconds === 0 ? Infinity : Math.floor((now - since) / (seconds * 1000))
  return states[Math.min(passed, states.length - 1)]
}

/** Returns the fields that requests set, the latest values winning. */
export function fieldsOf(steps: readonly Step[]): Entity {
  return Object.assign({}, ...steps.flatMap((step) => (step.kind === 'merge' ? step.fields : []))) as Entity
}
