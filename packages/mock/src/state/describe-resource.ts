import type { Resource } from './resources.js'
import type { StatefulResource } from './stateful-resource.js'

/** What a caller needs to know of a resource; operations without an id are left out. */
export function describeResource({ path, identity, collections, get, updates, remove }: Resource): StatefulResource {
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
