import type { Resource } from './resources.js'

/** Objects of one kind whose state a mock keeps, and the operations that see it, by operationId. */
export interface StatefulResource {
  /** Path template of one object. */
  readonly path: string
  /** The property of an object that its path has; undefined where there is one object only. */
  readonly key: string | undefined
  /** The path parameters that tell one object from another. */
  readonly parameters: readonly string[]
  readonly create: readonly string[]
  readonly list: readonly string[]
  readonly get: string | undefined
  readonly update: readonly string[]
  readonly delete: string | undefined
}

/** What a caller needs to know of a resource; operations without an id are left out. */
export function outline({ path, identity, collections, get, updates, remove }: Resource): StatefulResource {
  return {
    path,
    key: identity?.key,
    parameters: identity?.parameters ?? [],
    create: collections.flatMap(({ create }) => create?.id ?? []),
    list: collections.flatMap(({ list }) => list?.operation.id ?? []),
    get: get?.id,
    update: updates.flatMap(({ operation }) => operation.id ?? []),
    delete: remove?.id,
  }
}
