import type { Resource } from './resources.js'
import type { StatefulResource } from './stateful-resource.js'

/** Returns the public description of a resource. Leaves out operations without an id. */
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
