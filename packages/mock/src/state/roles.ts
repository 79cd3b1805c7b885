import type { Operation } from '../spec/operations.js'
import { isEntryList, type Create, type List, type Place, type Removal, type Resource, type Update } from './resources.js'

/** The effect of an operation on objects of one kind. A variant limits it to the bodies of that variant. */
export type Role = { readonly resource: Resource; readonly variant?: string | undefined } & (
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'get'; readonly place: Place }
  | { readonly kind: 'create'; readonly place: Create }
  | { readonly kind: 'update'; readonly place: Update }
  | { readonly kind: 'remove'; readonly place: Removal }
)

/** Returns the roles of each operation; it has several if its objects are found at several paths. */
export function rolesOf(resources: readonly Resource[]): ReadonlyMap<Operation, readonly Role[]> {
  const roles = new Map<Operation, Role[]>()
  const add = (operation: Operation, role: Role): void => {
    roles.set(operation, [...(roles.get(operation) ?? []), role])
  }
  for (const resource of resources.filter((each) => !isEntryList(each))) {
    const { get, lists, creates, updates, remove } = resource
    if (get) add(get.operation, { kind: 'get', resource, place: get })
    if (remove) add(remove.operation, { kind: 'remove', resource, place: remove })
    for (const place of updates) add(place.operation, { kind: 'update', resource, place, variant: place.variant })
    for (const list of lists) add(list.operation, { kind: 'list', resource, list })
    for (const place of creates) add(place.operation, { kind: 'create', resource, place, variant: place.variant })
  }
  return roles
}
