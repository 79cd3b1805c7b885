import { type Document, type Method, METHODS, type Operation, type Parameter, type PathItem, type Reference } from './document.ts'
import type { Variant } from './extension-types.ts'
import { isObject, valueAt } from './pointer.ts'

/** An operation merged with its path item, and with its references resolved. */
export interface SpecOperation {
  /** The operationId; empty if there is none. */
  readonly id: string
  readonly method: Method
  readonly path: string
  readonly operation: Operation
  readonly pathItem: PathItem
  /** The parameters of path item and operation; those of the operation win. References are resolved. */
  readonly parameters: Parameter[]
  /** The first tag. */
  readonly tag: string | undefined
}

/** Follows a reference; undefined for a broken one. */
export type Resolve = <T extends object>(node: T | Reference) => T | undefined

/**
 * Returns all operations of a bundled document in its order.
 *
 * @param resolve Follows references. By default, parameters with a broken reference are left out
 */
export function listOperations(document: Document, resolve: Resolve = (node) => findRef(document, node)): SpecOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const pathItem = resolve<PathItem>(reference) ?? {}
    return Object.keys(pathItem).flatMap((key) => {
      const method = METHODS.find((known) => known === key)
      return method && isObject(pathItem[method]) ? describe(path, pathItem, method, resolve) : []
    })
  })
}

function describe(path: string, pathItem: PathItem, method: Method, resolve: Resolve): SpecOperation {
  const operation = pathItem[method] as Operation
  const declared = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
  const all = declared.map((node) => resolve<Parameter>(node)).filter((parameter) => isObject(parameter))
  return {
    id: operation.operationId ?? '',
    method,
    path,
    operation,
    pathItem,
    parameters: [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()],
    tag: operation.tags?.[0],
  }
}

/** Returns the documented operations that share a route; empty if the route is one operation. */
export function variantsOf(operation: Operation): Variant[] {
  const variants: unknown = operation['x-variants']
  return Array.isArray(variants)
    ? variants.filter((variant): variant is Variant => isObject(variant) && typeof variant['id'] === 'string')
    : []
}

/**
 * Returns the target of a reference into the document's components; returns any other value unchanged. Does not merge siblings of a
 * schema's `$ref`. Throws an Error for a broken or circular reference.
 */
export function resolveRef<T extends object>(document: Document, node: T | Reference): T {
  const seen = new Set<string>()
  let current: T | Reference = node
  while (isReference(current)) {
    const { $ref }: Reference = current
    if (seen.has($ref)) throw new Error(`${$ref} refers to itself; give it a definition.`)
    seen.add($ref)
    const target = $ref.startsWith('#') ? valueAt(document, $ref) : undefined
    if (!isObject(target)) throw new Error(`${$ref} is not in the spec; correct the $ref.`)
    current = target as T | Reference
  }
  return current
}

/** Returns the target like resolveRef, but undefined for a broken or circular reference. */
export function findRef<T extends object>(document: Document, node: T | Reference): T | undefined {
  const seen = new Set<unknown>()
  let current: unknown = node
  while (isReference(current) && !seen.has(current)) {
    seen.add(current)
    current = current.$ref.startsWith('#') ? valueAt(document, current.$ref) : undefined
  }
  return isReference(current) ? undefined : (current as T | undefined)
}

/** Whether a node is a `$ref`, with or without siblings. */
export function isReference(node: unknown): node is Reference {
  return isObject(node) && typeof node['$ref'] === 'string'
}
