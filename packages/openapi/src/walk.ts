import type { Document } from './document.ts'
import { isReference } from './operations.ts'
import { childPointer, isObject } from './pointer.ts'
import { type Kind, type Slot, slotOf } from './shapes.ts'

/** An object visited by a walk. */
export interface Visit {
  readonly kind: Kind | 'reference'
  readonly node: Record<string, unknown>
  /** JSON Pointer to the object in the document. */
  readonly pointer: string
  /** The property of the enclosing OpenAPI object that contains it, such as `properties` or `allOf`. */
  readonly slot: string
}

/** Yields every OpenAPI object of a bundled document that may have extensions once, parents first. Does not follow references. */
export function walkDocument(document: Document): Generator<Visit> {
  return walk({ kind: 'document', node: document as unknown as Record<string, unknown>, pointer: '', slot: '' })
}

function* walk(visit: Visit): Generator<Visit> {
  const { kind, node, pointer } = visit
  // In a schema, $ref is a keyword among others; elsewhere it makes the object a reference.
  if (kind === 'reference' || (kind !== 'schema' && isReference(node))) {
    yield { ...visit, kind: 'reference' }
    return
  }
  yield visit
  for (const [key, value] of Object.entries(node)) {
    const slot = slotOf(kind, key)
    if (slot !== undefined) yield* walkSlot(slot, value, childPointer(pointer, key), key)
  }
}

function* walkSlot({ of, as }: Slot, value: unknown, pointer: string, slot: string): Generator<Visit> {
  if (!isObject(value)) return
  const kind = of as Kind
  if (as === 'one') {
    if (!Array.isArray(value)) yield* walk({ kind, node: value, pointer, slot })
    return
  }
  for (const [key, node] of Object.entries(value)) {
    if (isObject(node) && !Array.isArray(node)) yield* walk({ kind, node, pointer: childPointer(pointer, key), slot })
  }
}
