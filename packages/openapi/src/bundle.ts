import { basename, extname } from 'node:path'

import { DocumentError } from './document-error.ts'
import { measure } from './measure.ts'
import type { OpenDocument, ResolvedReference } from './open-document.ts'
import { isObject, parsePointer } from './pointer.ts'
import { sectionOf } from './shapes.ts'

type Target = ResolvedReference['target']

/**
 * Makes one document of an opened one, in place: what it refers to in other files becomes a component, or, where there is no
 * component of that kind and for path items at their path, stands where it is referred to. Returns the root of the document.
 *
 * @throws DocumentError where something is inside itself that cannot be a component
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
    measure(document)
  } catch (error) {
    throw new DocumentError(`${root.path} ${(error as Error).message}`, root.path, '', { cause: error })
  }
  return document

  /** The pointer at which the target of a reference stands in the bundle. */
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

  /** Where a chain of references ends that all stand in place. */
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

/** OpenAPI has no components of this kind, or it is a path item at its path. */
function standsInPlace({ kind, slot, pointer }: ResolvedReference): boolean {
  return slot !== undefined || sectionOf(kind) === undefined || (kind === 'pathItem' && /^\/paths\/[^/]+$/.test(pointer))
}

/** Puts what is referred to in the place of the reference; what stands beside the `$ref` comes first. */
function replace(node: Record<string, unknown>, { value }: Target): void {
  const { $ref: _ref, ...beside } = node
  delete node['$ref']
  for (const [key, member] of [...Object.entries(value as object), ...Object.entries(beside)]) define(node, key, member)
}

/** Also where the key is `__proto__`. */
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

/** The last key of a pointer, else the name of the file, in the characters that a component's name may have. */
function nameOf({ file, pointer }: Target): string {
  const name = parsePointer(pointer).at(-1) ?? basename(file.path, extname(file.path))
  return name.replaceAll(/[^\w.-]/g, '_')
}

function freeName(components: Record<string, unknown>, name: string): string {
  let free = name
  for (let number = 2; Object.hasOwn(components, free); number++) free = `${name}_${number}`
  return free
}
