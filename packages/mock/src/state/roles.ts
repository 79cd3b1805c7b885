import type { Operation } from '../spec/operations.js'
import type { Collection, Resource } from './resources.js'

/** The effect of an operation on objects of one kind. */
export type Role =
  | { kind: 'list'; resource: Resource; collection: Collection }
  | { kind: 'create'; resource: Resource; collection: Collection }
  | { kind: 'get' | 'remove' | 'restore'; resource: Resource }
  | { kind: 'update'; resource: Resource; extra: number | undefined }

/** Returns the roles of each operation; it has several if its objects are found at several paths. */
export function rolesOf(resources: readonly Resource[]): ReadonlyMap<Operation, readonly Role[]> {
  const roles = new Map<Operation, Role[]>()
  const add = (operation: Operation | undefined, role: Role): void => {
    if (operation) roles.set(operation, [...(roles.get(operation) ?? []), role])
  }
  for (const resource of resources) {
    const { get, updates, remove, collections } = resource
    add(get, { kind: 'get', resource })
    add(remove, { kind: 'remove', resource })
    for (const { operation, extra } of updates) add(operation, { kind: 'update', resource, extra })
    for (const collection of collections) {
      add(collection.list?.operation, { kind: 'list', resource, collection })
      add(collection.create, { kind: 'create', resource, collection })
      add(collection.restore, { kind: 'restore', resource })
    }
  }
  return roles
}
