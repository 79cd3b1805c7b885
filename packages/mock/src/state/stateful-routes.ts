import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { findResources, type Resource } from './resources.js'
import { type Role, rolesOf } from './roles.js'
import { findUnroutedLists, type UnroutedList } from './unrouted-lists.js'

/** The routes of a document whose state a mock can keep. */
export interface StatefulRoutes {
  readonly resources: readonly Resource[]
  readonly roles: ReadonlyMap<Operation, readonly Role[]>
  readonly unroutedLists: readonly UnroutedList[]
}

export function findStatefulRoutes(operations: readonly Operation[], resolve: Resolve): StatefulRoutes {
  const resources = findResources(operations)
  const taken = new Set(resources.flatMap(({ path, collections }) => [path, ...collections.map((collection) => collection.path)]))
  return { resources, roles: rolesOf(resources), unroutedLists: findUnroutedLists(operations, taken, resolve) }
}
