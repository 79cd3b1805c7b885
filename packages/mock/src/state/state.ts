import { candidates, isEntity, isScalar, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Schema } from '@hostwright/openapi/document.ts'
import { pathValues } from '@hostwright/openapi/path-template.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockResponse } from '../http/response.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { schemasAt } from '../spec/schema.js'
import { createEntries } from './entries.js'
import { candidateWithFields } from './entity.js'
import { givenId, idIn, numberedId, pathOf, relocated, withIdentity } from './identity.js'
import { belongsTo, createMembers } from './members.js'
import { type Create, documentedObject, isEntryList, type List, objectIn, objectPath, type Resource, type Update } from './resources.js'
import { type Role, rolesOf } from './roles.js'
import { createRowIndex } from './row-index.js'
import { type Seed, seedObjects } from './seed.js'
import type { Rejection, StateChange } from './state-change.js'
import { applySteps, fieldsOf, type Step } from './steps.js'
import { changeSteps, lifecycleSteps, renamed, scheduleSteps, sentFields, timeSteps } from './request-steps.js'

export interface State {
  /** Applies a request to the state. Returns the current response, or the reason for a rejection. */
  apply(change: StateChange): MockResponse | Rejection
  /** Returns the rows of a list with created, changed and without removed objects. */
  rows(operation: Operation, path: string, rows: unknown[]): unknown[]
  /** Returns how a stateful operation lists its rows; undefined for other operations. */
  listing(operation: Operation): List | undefined
  readonly resources: readonly Resource[]
  /** Forgets all changes and begins with these objects instead of those of the examples. */
  begin(seeds: readonly Seed[]): void
}

interface StateOptions {
  readonly resources: readonly Resource[]
  readonly resolve: Resolve
  /** Returns the rows of a list before any change; the same array each time. */
  readonly listed: (list: List) => readonly unknown[]
  /** The number in the first new id, above those of the rows. */
  readonly firstNumber: number
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Seconds in each state of a lifecycle, if the spec does not say. */
  readonly secondsPerState: number
}

const DELETED: Rejection = { status: 404, title: 'Not found', detail: 'It was deleted.' }
const UNKNOWN: Rejection = { status: 404, title: 'Not found', detail: 'There is no object with this id.' }
const CONFLICT: Rejection = { status: 409, title: 'Conflict', detail: 'There is one already.' }

/** Creates the state of a mock for the resources that its spec declares. */
export function createState({ resources, resolve, listed, firstNumber, now, secondsPerState }: StateOptions): State {
  const roles = rolesOf(resources)
  const entries = createEntries(resources.filter(isEntryList), resolve, listed)
  const members = createMembers()
  const rowWith = createRowIndex()
  /** Kinds that have no objects but those of a test and of requests. */
  let seeded: ReadonlySet<Resource> = new Set()
  let number = firstNumber

  const schemasOf = ({ success }: Operation, pointer: string): Schema[] => schemasAt(resolve, success?.schema, pointer)

  function applyRole(role: Role, change: StateChange): MockResponse | Rejection {
    const { resource } = role
    if (role.kind === 'list') return change.response
    if (role.kind === 'create') return create(resource, role.place, change)
    const path = pathIn(resource, role, change)
    if (path === undefined) return change.response
    if (members.get(path)?.status === 'gone' && !createsIfMissing(role)) return DELETED
    if (role.kind === 'remove') {
      const scheduled = scheduleSteps(role.place, change.body)
      if (scheduled) members.change(path, resource, scheduled)
      else members.remove(path, resource)
      return change.response
    }
    if (role.kind === 'update') members.change(path, resource, updateSteps(resource, role.place, change))
    return render(resource, role.place.at, change, resource.identity && idIn(path, resource.identity), knownSteps(resource, path))
  }

  /** Returns the path of the object that a request is about; undefined if its body has to name one, and does not. */
  function pathIn(
    resource: Resource,
    { kind, place }: Exclude<Role, { kind: 'list' }>,
    { operation, path, body }: StateChange,
  ): string | undefined {
    const field = kind === 'update' ? place.declared.id : undefined
    if (field === undefined || !resource.identity) return objectPath(resource, operation, path)
    const id = isEntity(body) ? body[field] : undefined
    return isScalar(id) ? pathOf(resource.path, resource.identity, String(id), pathValues(operation.path, path)) : undefined
  }

  function updateSteps(resource: Resource, update: Update, change: StateChange): Step[] {
    const example = documentedObject(resource)
    return [
      ...changeSteps(resource, update, change, example),
      ...timeSteps(resource, example, now(), ['changed']),
      ...lifecycleSteps(resource, update.variant ?? change.operation.id, now(), secondsPerState),
    ]
  }

  function create(resource: Resource, place: Create, change: StateChange): MockResponse | Rejection {
    const { each } = place.declared
    if (each === undefined) return createOne(resource, place, change)
    const { response } = change
    const rows: unknown[] = []
    for (const body of [valueAt(change.body, each)].flat()) {
      const result = createOne(resource, place, { ...change, body })
      if ('title' in result) return result
      rows.push(...[result.body].flat().slice(0, 1))
    }
    return Array.isArray(response.body) ? { ...response, body: rows } : response
  }

  function createOne(resource: Resource, place: Create, change: StateChange): MockResponse | Rejection {
    const { identity, get, lists, path: template } = resource
    const { operation, path, body, response } = change
    const found = identity && objectIn(resource, response.body, place.at)
    const read = identity && get && objectIn(resource, get.operation.success?.example, get.at)?.entity
    const example = found?.entity ?? read ?? lists[0]?.example
    if (!identity || !example) return response
    const owners = pathValues(place.template, path)
    const { from, names = {} } = place.declared
    const given: Entity = { ...sentFields(body, from, read), ...renamed(body, names), ...owners }
    const statusOf = (id: string) => members.get(pathOf(template, identity, id, owners) ?? '')?.status
    const own = givenId(identity, given)
    if (own !== undefined && statusOf(own) === 'created') return CONFLICT
    const schemas = found ? schemasOf(operation, `${found.pointer}/${identity.key}`) : []
    const next = () => numberedId(identity, example[identity.key], number++, given, schemas)
    let id = own ?? next()
    while (id !== undefined && id !== own && statusOf(id) !== undefined) id = next()
    // The id has only one possible value: the new object replaces the old one.
    id ??= String(example[identity.key])
    const target = pathOf(template, identity, id, owners)
    if (target === undefined) return response
    const steps: Step[] = [
      { kind: 'merge', fields: { ...given, [identity.key]: id } },
      ...timeSteps(resource, read ?? example, now(), ['created', 'changed']),
      ...lifecycleSteps(resource, place.variant ?? operation.id, now(), secondsPerState),
    ]
    members.create(target, resource, steps, { template: place.template, owners })
    const rendered = render(resource, place.at, change, id, steps)
    const location = relocated(rendered.headers['location'], String(example[identity.key]), id)
    return location === undefined ? rendered : { ...rendered, headers: { ...rendered.headers, location } }
  }

  /** Returns what is known of the object at a path besides its example: its row in a list, and the changes by requests. */
  function knownSteps({ identity, lists }: Resource, path: string): readonly Step[] {
    const member = members.get(path)
    const steps = member?.steps ?? []
    if (!identity || member?.status === 'created') return steps
    const id = idIn(path, identity)
    for (const list of lists) {
      if (String(list.example[identity.key]) === id) continue
      const fields = rowWith(listed(list), identity.key, id)
      if (fields) return [{ kind: 'merge', fields }, ...steps]
    }
    return steps
  }

  /** Returns the response with the object's current fields. */
  function render(
    resource: Resource,
    at: string | undefined,
    { operation, response }: StateChange,
    id: string | undefined,
    steps: readonly Step[],
  ): MockResponse {
    const { identity } = resource
    const found =
      identity || at !== undefined
        ? objectIn(resource, response.body, at)
        : (candidateWithFields(response.body, fieldsOf(steps)) ?? candidates(response.body)[0])
    if (!found) return response
    const changed = applySteps(found.entity, steps, schemasOf(operation, found.pointer), resolve, now())
    const before = identity && found.entity[identity.key]
    const isOther = identity && id !== undefined && isScalar(before) && String(before) !== id
    const current = isOther ? withIdentity(changed, identity, before, id) : changed
    return { ...response, body: withValueAt(response.body, found.pointer, current) }
  }

  function currentRows(resource: Resource, list: List, path: string, rows: unknown[]): unknown[] {
    const { identity, path: template } = resource
    if (!identity) return rows
    const { key } = identity
    const schemas = schemasOf(list.operation, `${list.rows}/0`)
    const owners = pathValues(list.template, path)
    const kept = (seeded.has(resource) ? [] : rows).flatMap((row) => {
      const member = isEntity(row) && members.get(pathOf(template, identity, String(row[key]), owners) ?? '')
      if (!member || member.status === 'created') return member ? [] : [row]
      return member.status === 'gone' ? [] : [applySteps(row as Entity, member.steps, schemas, resolve, now())]
    })
    const created = members
      .created(resource)
      .filter(([, member]) => belongsTo(list.template, path, member))
      .map(([target, { steps }]) =>
        withIdentity(applySteps(list.example, steps, schemas, resolve, now()), identity, list.example[key], idIn(target, identity)),
      )
    return [...kept, ...created]
  }

  /** Whether a path leads to, or below, an object that neither a test nor a request gave to a kind that has only such objects. */
  function isUnknown({ path: template }: Operation, path: string): boolean {
    return [...seeded].some((resource) => {
      if (!resource.identity || !`${template}/`.startsWith(`${resource.path}/`)) return false
      return members.get(path.split('/').slice(0, resource.path.split('/').length).join('/')) === undefined
    })
  }

  return {
    resources,
    listing: (operation) => roles.get(operation)?.find((role) => role.kind === 'list')?.list ?? entries.listing(operation),
    apply(change) {
      const { operation, path, variant } = change
      const own = (roles.get(operation) ?? []).filter((role) => role.variant === undefined || role.variant === variant)
      if (!own.some(createsIfMissing) && members.isGone(operation.path, path)) return DELETED
      if (isUnknown(operation, path)) return UNKNOWN
      let response = entries.apply(change) ?? change.response
      if ('title' in response) return response
      for (const role of own) {
        const result = applyRole(role, { ...change, response })
        if ('title' in result) return result
        response = result
      }
      return response
    },
    rows(operation, path, rows) {
      const kept = entries.rows(operation, path, rows)
      if (members.size === 0 && seeded.size === 0) return kept
      const own = roles.get(operation) ?? []
      return own.reduce((current, role) => (role.kind === 'list' ? currentRows(role.resource, role.list, path, current) : current), kept)
    },
    begin(seeds) {
      members.clear()
      entries.begin(seeds)
      number = firstNumber
      seeded = new Set(seeds.map(({ resource }) => resource))
      for (const seed of seeds) seedObjects(members, seed)
    },
  }
}

/** Whether a PUT or PATCH creates its object: only for a single object, whose path has no id. */
function createsIfMissing({ kind, resource }: Role): boolean {
  return kind === 'update' && !resource.identity && !resource.path.endsWith('}')
}
