import { childPointer, isObject, percentDecoded, valueAt } from './pointer.ts'
import { slotOf, type Kind, type Slot } from './shapes.ts'

/** A `$ref` at a location where OpenAPI or JSON Schema allow one, or a reference in a discriminator's `mapping`. */
export interface Reference {
  /** The object that contains it, under `key`. */
  readonly node: Record<string, unknown>
  readonly key: string
  readonly ref: string
  /** The kind of its target. `slot` is undefined for one object, otherwise the target is a whole map of them. */
  readonly kind: Kind
  readonly slot: Slot | undefined
  /** JSON Pointer to the object, from the root of its file. */
  readonly pointer: string
}

/** An object to traverse, or a map or list of them. */
export interface Site {
  readonly node: unknown
  readonly kind: Kind
  readonly slot?: Slot | undefined
  readonly pointer: string
}

/**
 * Yields the references in an OpenAPI document, or in a part of one, without following them. To traverse a target, call it with the
 * reference's `kind` and `slot`. `seen` prevents repeated traversal.
 */
export function* referenceSites(start: Site, seen: WeakMap<object, Set<string>> = new WeakMap()): Generator<Reference> {
  const waiting: Site[] = [start]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    const { node, kind, slot, pointer } = site
    if (!isObject(node) || !isNew(seen, node, `${slot?.as ?? 'one'} ${kind}`)) continue
    const { $ref } = node
    if (typeof $ref === 'string' && slot?.as !== 'list') yield { node, key: '$ref', ref: $ref, kind, slot, pointer }
    if (kind === 'schema' && !slot) yield* mappedTypes(node, pointer)
    for (const [key, child] of Object.entries(node)) {
      const inner = slot ? ({ of: slot.of, as: 'one' } as const) : slotOf(kind, key)
      if (inner === undefined) continue
      const { of, as } = inner
      waiting.push({ node: child, kind: of as Kind, slot: as === 'one' ? undefined : inner, pointer: childPointer(pointer, key) })
    }
    // Before 2020-12, `items` may be a list.
    if (kind === 'schema' && !slot && Array.isArray(node['items']))
      waiting.push({ node: node['items'], kind, slot: { of: 'schema', as: 'list' }, pointer: childPointer(pointer, 'items') })
  }
}

/** Returns the references in a document, including those in parts that only a reference reaches. */
export function* localReferences(document: unknown): Generator<Reference> {
  const seen = new WeakMap<object, Set<string>>()
  const waiting: Site[] = [{ node: document, kind: 'document', pointer: '' }]
  for (let site = waiting.pop(); site !== undefined; site = waiting.pop()) {
    for (const reference of referenceSites(site, seen)) {
      yield reference
      const { ref, kind, slot } = reference
      const pointer = ref.startsWith('#') ? percentDecoded(ref.slice(1)) : undefined
      if (pointer !== undefined) waiting.push({ node: valueAt(document, pointer), kind, slot, pointer })
    }
  }
}

/** Entries of a discriminator's mapping are names or references (OpenAPI 3.1, Discriminator Object); URLs are ignored. */
function* mappedTypes({ discriminator }: Record<string, unknown>, pointer: string): Generator<Reference> {
  const mapping = isObject(discriminator) ? discriminator['mapping'] : undefined
  if (!isObject(mapping)) return
  const at = childPointer(childPointer(pointer, 'discriminator'), 'mapping')
  for (const [key, ref] of Object.entries(mapping))
    if (typeof ref === 'string' && /^(#|\.{1,2}\/)|\.(json|ya?ml)(#|$)/i.test(ref) && !ref.includes('://'))
      yield { node: mapping, key, ref, kind: 'schema', slot: undefined, pointer: at }
}

function isNew(seen: WeakMap<object, Set<string>>, node: object, as: string): boolean {
  const before = seen.get(node) ?? new Set<string>()
  if (before.has(as)) return false
  seen.set(node, before.add(as))
  return true
}
