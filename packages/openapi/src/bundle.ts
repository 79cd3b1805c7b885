import { basename, extname } from 'node:path'

import { DocumentError } from './document-error.ts'
import { measure } from './measure.ts'
import type { OpenDocument, ResolvedReference } from './open-document.ts'
import { isObject, parsePointer } from './pointer.ts'
import { sectionOf } from './shapes.ts'

type Target = ResolvedReference['target']

/**
 * Merges the files of an opened document into one, in place. A part of another file becomes a component; a part without a component
 * kind, and a path item at its path, is inlined. Returns the root of the document.
 *
 * @throws DocumentError if a part that cannot be a component contains itself
 */
export function bundleDocument({ root, references }: OpenDocument): Record<string, unknown> {
  const document = root.value as Record<string, unknown>
  const placed = new Map<unknown, string>()
  const byNode = new Map(references.filter(({ key }) => key === '$ref').map((reference) => [reference.node, reference]))
  for (const reference of references) {
    if (reference.file === root && reference.target.file === root) continue
    if (standsInPlace(reference)) replace(reference.node, finalTarget(reference))
    else define(reference.node, reference.key, `#${place(reference)}`)
  }
  try {
    measure(document, root.path)
  } catch (error) {
    throw new DocumentError((error as Error).message, root.path, '', { cause: error })
  }
  return document

  /** Returns the pointer to a reference's target in the bundle. */
  function place({ kind, target }: ResolvedReference): string {
    if (target.file === root) return target.pointer
    const known = placed.get(target.value)
    if (known !== undefined) return known
    const section = sectionOf(kind) ?? 'schemas'
    const components = objectAt(objectAt(document, 'components'), section)
    const name = freeName(components, nameOf(target))
    const pointer = `/components/${section}/${name}`
    placed.set(target.value, pointer)
    define(components, name, target.value)
    return pointer
  }

  /** Follows a chain of references that are all inlined. */
  function finalTarget(reference: ResolvedReference): Target {
    const seen = new Set<ResolvedReference>()
    let current = reference
    for (;;) {
      const next = byNode.get(current.target.value as Record<string, unknown>)
      if (!next || !standsInPlace(next)) return current.target
      if (seen.has(next))
        throw new DocumentError(`${next.file.path} refers to ${next.ref}, which refers to itself.`, next.file.path, next.pointer)
      seen.add(next)
      current = next
    }
  }
}

/** Whether a target is inlined: OpenAPI has no such components, or it is a path item at its path. */
function standsInPlace({ kind, slot, pointer }: ResolvedReference): boolean {
  return slot !== undefined || sectionOf(kind) === undefined || (kind === 'pathItem' && /^\/paths\/[^/]+$/.test(pointer))
}

/** Replaces a reference with its target; siblings of the `$ref` win. */
function replace(node: Record<string, unknown>, { value }: Target): void {
  const { $ref: _ref, ...beside } = node
  delete node['$ref']
  for (const [key, member] of [...Object.entries(value as object), ...Object.entries(beside)]) define(node, key, member)
}

/** Sets a property, even `__proto__`. */
function define(node: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(node, key, { value, enumerable: true, configurable: true, writable: true })
}

function objectAt(parent: Record<string, unknown>, key: string): Record<string, unknown> {
  const known = parent[key]
  if (isObject(known)) return known
  const added: Record<string, unknown> = {}
  parent[key] = added
  return added
}

/** Returns a component name: the last key of a pointer, else the name of the file, in the allowed characters. */
function nameOf({ file, pointer }: Target): string {
  const name = parsePointer(pointer).at(-1) ?? basename(file.path, extname(file.path))
  return name.replaceAll(/[^\w.-]/g, '_')
}

function freeName(components: Record<string, unknown>, name: string): string {
  let free = name
  for (let number = 2; Object.hasOwn(components, free); number++) free = `${name}_${number}`
  return free
}
