import type { MockResponse } from '../http/response.js'
import { pathValues } from '../http/path-template.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '../spec/schema.js'
import { createUnroutedLists } from './unrouted-lists.js'
import { type Entity, isEntity, candidateWithKey, candidateWithFields, requestedChanges } from './entity.js'
import { givenId, idIn, numberedId, pathOf, relocated, withIdentity } from './identity.js'
import type { Listing } from './listing.js'
import { belongsTo, createMembers } from './members.js'
import { mergeAll } from './merge.js'
import type { Collection, Resource } from './resources.js'
import type { Role } from './roles.js'
import { createRowIndex } from './row-index.js'
import type { StatefulRoutes } from './stateful-routes.js'

/** A valid request, and the response from the spec's example. */
export interface StateChange {
  readonly operation: Operation
  /** The path as the router encodes it. */
  readonly path: string
  /** The body, parsed if it is JSON. */
  readonly body: unknown
  readonly response: MockResponse
}

export interface State {
  /** Applies a request to the state. Returns the current response, or the status of a rejection: 404 or 409. */
  apply(change: StateChange): MockResponse | 404 | 409
  /** Returns the rows of a list with created, changed and without removed objects. */
  rows(operation: Operation, path: string, rows: unknown[]): unknown[]
  /** Returns where a stateful operation has its rows; undefined for other operations. */
  listing(operation: Operation): Listing | undefined
  readonly resources: readonly Resource[]
  clear(): void
}

interface StateOptions {
  readonly routes: StatefulRoutes
  readonly resolve: Resolve
  /** Returns the rows of a list before any change; the same array each time. */
  readonly listed: (listing: Listing) => readonly unknown[]
  /** The number in the first new id, above those of the rows. */
  readonly firstNumber: number
}

/** Creates the state of a mock for the operations whose routes belong together. */
export function createState({ routes, resolve, listed, firstNumber }: StateOptions): State {
  const { resources, roles } = routes
  const unroutedLists = createUnroutedLists(routes.unroutedLists, resolve, listed)
  const members = createMembers()
  const rowWith = createRowIndex()
  let number = firstNumber

  const schemasOf = ({ success }: Operation, pointer: string): Schema[] => schemasAt(resolve, success?.schema, pointer)

  function applyRole(role: Role, change: StateChange): MockResponse | 404 | 409 {
    const { resource } = role
    if (role.kind === 'list') return change.response
    if (role.kind === 'create') return create(resource, role.collection, change)
    const path =
      role.kind === 'update' && role.extra !== undefined ? change.path.split('/').toSpliced(role.extra, 1).join('/') : change.path
    if (role.kind === 'restore') {
      restore(resource, change.body)
      return change.response
    }
    if (members.get(path)?.status === 'gone' && !createsIfMissing(role)) return 404
    if (role.kind === 'remove') {
      members.remove(path, resource)
      return change.response
    }
    if (role.kind === 'update') members.change(path, resource, changesOf(resource, change.body))
    return render(resource, change, resource.identity && idIn(path, resource.identity), knownFields(resource, path))
  }

  /** Returns the fields that a request sets, except the id, which its path determines. */
  function changesOf({ get, identity }: Resource, body: unknown): Entity {
    const changes = requestedChanges(body, get?.success?.example, identity?.key)
    return identity ? Object.fromEntries(Object.entries(changes).filter(([name]) => name !== identity.key)) : changes
  }

  /** Restores the removed objects that a request names. */
  function restore(resource: Resource, body: unknown): void {
    for (const path of members.gone(resource))
      if (resource.identity && containsValue(body, idIn(path, resource.identity))) members.restore(path)
  }

  function create(resource: Resource, collection: Collection, change: StateChange): MockResponse | 409 {
    const { identity, get, path: template } = resource
    const { operation, path, body, response } = change
    const found = identity && candidateWithKey(response.body, identity.key)
    const example = found?.entity ?? (identity && candidateWithKey(get?.success?.example, identity.key)?.entity) ?? collection.list?.example
    if (!identity || !example) return response
    const owners = pathValues(collection.template, path)
    const given = { ...requestedChanges(body, get?.success?.example, identity.key), ...owners }
    const statusOf = (id: string) => members.get(pathOf(template, identity, id, owners) ?? '')?.status
    const own = givenId(identity, given)
    if (own !== undefined && statusOf(own) === 'created') return 409
    const schemas = found ? schemasOf(operation, `${found.pointer}/${identity.key}`) : []
    const next = () => numberedId(identity, example[identity.key], number++, given, schemas)
    let id = own ?? next()
    while (id !== undefined && id !== own && statusOf(id) !== undefined) id = next()
    // The id has only one possible value: the new object replaces the old one.
    id ??= String(example[identity.key])
    const target = pathOf(template, identity, id, owners)
    if (target === undefined) return response
    const changes = { ...given, [identity.key]: id }
    members.create(target, resource, changes, { template: collection.template, owners })
    const rendered = render(resource, change, id, [changes])
    const location = relocated(rendered.headers['location'], String(example[identity.key]), id)
    return location === undefined ? rendered : { ...rendered, headers: { ...rendered.headers, location } }
  }

  /** Returns the known fields of the object at a path besides its example: its row in a list, and the changes by requests. */
  function knownFields({ identity, collections }: Resource, path: string): readonly Entity[] {
    const member = members.get(path)
    const changes = member?.changes ?? []
    if (!identity || member?.status === 'created') return changes
    const id = idIn(path, identity)
    for (const { list } of collections) {
      if (!list || String(list.example[identity.key]) === id) continue
      const row = rowWith(listed(list), identity.key, id)
      if (row) return [row, ...changes]
    }
    return changes
  }

  /** Returns the response with the object's current fields. */
  function render(
    { identity }: Resource,
    { operation, response }: StateChange,
    id: string | undefined,
    changes: readonly Entity[],
  ): MockResponse {
    const found = identity
      ? candidateWithKey(response.body, identity.key)
      : candidateWithFields(response.body, Object.assign({}, ...changes) as Entity)
    if (!found) return response
    const changed = mergeAll(found.entity, changes, schemasOf(operation, found.pointer), resolve)
    const before = identity && found.entity[identity.key]
    const current = identity && id !== undefined && String(before) !== id ? withIdentity(changed, identity, before, id) : changed
    return { ...response, body: withValueAt(response.body, found.pointer, current) }
  }

  function currentRows({ resource, collection }: Role & { kind: 'list' }, path: string, rows: unknown[]): unknown[] {
    const { identity, path: template } = resource
    const { list } = collection
    if (!identity || !list) return rows
    const { key } = identity
    const schemas = schemasOf(list.operation, `${list.rows}/0`)
    const owners = pathValues(collection.template, path)
    const kept = rows.flatMap((row) => {
      const member = isEntity(row) && members.get(pathOf(template, identity, String(row[key]), owners) ?? '')
      if (!member || member.status === 'created') return member ? [] : [row]
      return member.status === 'gone' ? [] : [mergeAll(row as Entity, member.changes, schemas, resolve)]
    })
    const created = members
      .created(resource)
      .filter(([, member]) => belongsTo(collection.template, path, member))
      .map(([target, { changes }]) =>
        withIdentity(mergeAll(list.example, changes, schemas, resolve), identity, list.example[key], idIn(target, identity)),
      )
    return [...kept, ...created]
  }

  return {
    resources,
    listing: (operation) => roles.get(operation)?.find((role) => role.kind === 'list')?.collection.list ?? unroutedLists.listing(operation),
    apply(change) {
      const own = roles.get(change.operation) ?? []
      if (!own.some(createsIfMissing) && members.isGone(change.operation.path, change.path)) return 404
      let response = unroutedLists.apply(change) ?? change.response
      for (const role of own) {
        const result = applyRole(role, { ...change, response })
        if (typeof result === 'number') return result
        response = result
      }
      return response
    },
    rows(operation, path, rows) {
      const kept = unroutedLists.rows(operation, path, rows)
      if (members.size === 0) return kept
      const own = roles.get(operation)?.filter((role) => role.kind === 'list') ?? []
      return own.reduce((current, role) => currentRows(role, path, current), kept)
    },
    clear() {
      members.clear()
      unroutedLists.clear()
      number = firstNumber
    },
  }
}

/** Whether a PUT or PATCH creates its object: only for a single object, whose path has no id. */
function createsIfMissing({ kind, resource }: Role): boolean {
  return kind === 'update' && !resource.identity && !resource.path.endsWith('}')
}

/** Whether a body contains a text as a value. */
function containsValue(body: unknown, id: string): boolean {
  return typeof body === 'object' && body !== null ? Object.values(body).some((value) => containsValue(value, id)) : String(body) === id
}
