import type { Document } from './document.ts'
import { isReference } from './operations.ts'
import { childPointer, isObject } from './pointer.ts'
import { type Kind, type Slot, slotOf } from './shapes.ts'

/** One object met on a walk. */
export interface Visit {
  kind: Kind | 'reference'
  node: Record<string, unknown>
  /** Leads to the object in the document. */
  pointer: string
  /** Which property of the enclosing OpenAPI object holds it, as `properties` or `allOf`. */
  slot: string
}

/** Every OpenAPI object of a bundled document that may carry extensions, once, parents first. References are not followed. */
export function walkDocument(document: Document): Generator<Visit> {
  return walk({ kind: 'document', node: document as unknown as Record<string, unknown>, pointer: '', slot: '' })
}

function* walk(visit: Visit): Generator<Visit> {
  const { kind, node, pointer } = visit
  // A schema's $ref is one keyword among others; elsewhere it makes the object a reference.
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
