import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { child } from '../spec/schema.js'
import { mutate } from './mutate.js'
import { mutateFixed } from './mutate-fixed.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'

/** A scalar value in a row. */
export interface Leaf {
  readonly pointer: string
  readonly name: string
  /** The number of containers around it; 0 if the row itself is a scalar. */
  readonly parents: number
  readonly value: unknown
  readonly schemas: readonly Schema[]
}

export interface Change extends Leaf {
  readonly value: string | number
}

/** Properties that identify a row. */
const IDENTITY = /^([a-z]{0,4}id|identifier|name|key|label|title|login|cursor)$|(Name|_name|-name)$/i

/** Properties that identify a row if they come first; elsewhere they refer to another object. */
const FIRST_IDENTITY = /(Id|_id|-id)$/

/** Returns the scalar values of a row, outer objects first. Skips lists, because they hold other objects. */
export function leavesOf(row: unknown, schemas: readonly Schema[], resolve: Resolve): Leaf[] {
  const leaves: Leaf[] = []
  let level: Leaf[] = [{ pointer: '', name: '', parents: 0, value: row, schemas }]
  while (level.length > 0) {
    leaves.push(...level.filter(({ value }) => typeof value !== 'object' || value === null))
    level = level.flatMap(({ pointer, parents, value, schemas: outer }) =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? []
        : Object.entries(value).map(([name, inner]) => ({
            pointer: childPointer(pointer, name),
            name,
            parents: parents + 1,
            value: inner as unknown,
            schemas: child(resolve, outer, name),
          })),
    )
  }
  return leaves
}

/**
 * Returns the changes for the `n`th mutation of a row: the identifying values in the outermost object that has any; else the first
 * value that can be mutated; else the first one with a fixed form.
 */
export function changesOf(leaves: readonly Leaf[], n: number): Change[] {
  const changes = mutations(leaves, n, mutate)
  const objects = [...new Set(changes.map(parentOf))].map((parent) => changes.filter((change) => parentOf(change) === parent))
  const identifying = objects.map(identifyingOf).find(({ length }) => length > 0)
  return identifying ?? (changes.length > 0 ? changes : mutations(leaves, n, mutateFixed)).slice(0, 1)
}

function mutations(leaves: readonly Leaf[], n: number, by: typeof mutate): Change[] {
  return leaves.flatMap((leaf) => {
    const value = by(leaf.value, n, leaf.schemas)
    return value === undefined ? [] : { ...leaf, value }
  })
}

function parentOf({ pointer }: Leaf): string {
  return pointer.slice(0, pointer.lastIndexOf('/'))
}

function identifyingOf(siblings: readonly Change[]): Change[] {
  return siblings.filter(({ name, parents }, index) => IDENTITY.test(name) || (index === 0 && parents === 1 && FIRST_IDENTITY.test(name)))
}
