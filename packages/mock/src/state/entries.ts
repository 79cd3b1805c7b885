import { candidates, isEntity, isScalar, type Entity } from '@hostwright/openapi/body-objects.ts'
import { parameterNames, fillPath } from '@hostwright/openapi/path-template.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockResponse } from '../http/response.js'
import { mutate } from '../pages/mutate.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { schemasAt } from '../spec/schema.js'
import { onlyMember } from './entity.js'
import { merge } from './merge.js'
import type { List, Resource } from './resources.js'
import type { Seed } from './seed.js'
import type { Rejection, StateChange } from './state-change.js'

export interface Entries {
  /** Applies a request and returns the current response; undefined if the operation belongs to no such list. */
  apply(change: StateChange): MockResponse | Rejection | undefined
  /** Returns the current entries. */
  rows(operation: Operation, path: string, rows: unknown[]): unknown[]
  listing(operation: Operation): List | undefined
  /** Forgets all changes and begins with these entries, those of the other kinds with the examples. */
  begin(seeds: readonly Seed[]): void
}

/** @param listed Returns the rows of a list before any change */
export function createEntries(resources: readonly Resource[], resolve: Resolve, listed: (list: List) => readonly unknown[]): Entries {
  const byOperation = new Map<Operation, { resource: Resource; list: List }>()
  for (const resource of resources) {
    const [list] = resource.lists
    if (!list) continue
    const { creates, updates, remove: removal, replace } = resource
    for (const operation of [list, ...creates, ...updates, ...(removal ? [removal] : [])]
      .map((place) => place.operation)
      .concat(replace ?? []))
      byOperation.set(operation, { resource, list })
  }
  const current = new Map<string, unknown[]>()
  let seeds: readonly Seed[] = []
  let added = 0

  function rowsAt(resource: Resource, list: List, path: string): readonly unknown[] {
    const known = current.get(path)
    if (known) return known
    const seed = seeds.find((each) => each.resource === resource)
    return seed ? seededRows(seed, path) : listed(list)
  }

  /** Returns the fields of an entry that the list contains. */
  const toRow = ({ operation, rows, example }: List, entry: Entity): Entity => {
    const rendered = merge(example, entry, schemasAt(resolve, operation.success?.schema, `${rows}/0`), resolve)
    return Object.fromEntries(Object.entries(rendered).filter(([name]) => Object.hasOwn(entry, name)))
  }

  function add(resource: Resource, list: List, { path, body, response }: StateChange): MockResponse {
    const found = candidates(response.body).find(({ entity }) => Object.keys(entity).some((name) => Object.hasOwn(list.example, name)))
    const made = found && numbered(found.entity, list.example, ++added)
    const row = toRow(list, { ...made, ...entryOf(body) })
    current.set(path, [...rowsAt(resource, list, path), row])
    return found ? { ...response, body: withValueAt(response.body, found.pointer, { ...found.entity, ...row }) } : response
  }

  function update(resource: Resource, list: List, { path, body }: StateChange): Rejection | undefined {
    const entry = entryOf(body)
    const { match, noMatch = 404 } = resource.declared
    const rows = rowsAt(resource, list, path)
    const names = match ?? Object.keys(entry)
    const matching = rows.filter((row) => isAlike(row, entry, names))
    const [only] = matching
    if (matching.length !== 1)
      return rejection(noMatch, `${matching.length === 0 ? 'No entry has' : `${matching.length} entries have`} this ${names.join(', ')}.`)
    current.set(
      path,
      rows.map((row) => (row === only ? toRow(list, entry) : row)),
    )
    return undefined
  }

  function remove(resource: Resource, list: List, { path, body }: StateChange): Rejection | undefined {
    const entry = entryOf(body)
    const rows = rowsAt(resource, list, path)
    const index = rows.findIndex((row) => isAlike(row, entry, Object.keys(entry)))
    if (index < 0) return rejection(404, 'There is no such entry.')
    // Removes one of several equal entries, as a provider does that has no ids for them.
    current.set(path, rows.toSpliced(index, 1))
    return undefined
  }

  return {
    apply(change) {
      const { operation, path, body, response } = change
      const known = byOperation.get(operation)
      if (!known || known.list.operation === operation) return undefined
      const { resource, list } = known
      if (resource.creates.some((create) => create.operation === operation)) return add(resource, list, change)
      if (resource.replace === operation) {
        current.set(
          path,
          entriesOf(body, list).map((entry) => toRow(list, entry)),
        )
        return response
      }
      const rejected = resource.remove?.operation === operation ? remove(resource, list, change) : update(resource, list, change)
      return rejected ?? response
    },
    rows(operation, path, rows) {
      const known = byOperation.get(operation)
      return known
        ? (current.get(path) ??
            (seeds.some((seed) => seed.resource === known.resource) ? [...rowsAt(known.resource, known.list, path)] : rows))
        : rows
    },
    listing: (operation) => byOperation.get(operation)?.list,
    begin(given) {
      seeds = given
      current.clear()
      added = 0
    },
  }
}

/** Returns the rows of a test for the list at a path: those that name its owner, and those that name none. */
function seededRows({ resource, rows }: Seed, path: string): Entity[] {
  const names = parameterNames(resource.path)
  return rows
    .filter((row) => names.some((name) => row[name] === undefined) || fillPath(resource.path, ownersIn(row, names)) === path)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))))
}

function ownersIn(row: Entity, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(row[name])]))
}

function rejection(status: number, detail: string): Rejection {
  return { status, title: status === 404 ? 'Not found' : 'No match', detail, replacesMessage: true }
}

/** Returns the entry in a body: the body, or the one object in it. */
function entryOf(body: unknown): Entity {
  return isEntity(body) ? onlyMember(body) : {}
}

/** Returns the entries in a body: the body, the list in it at the place of the response's, or its only list. */
function entriesOf(body: unknown, { rows }: List): Entity[] {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  const own = valueAt(body, rows)
  const entries: unknown = Array.isArray(body) ? body : Array.isArray(own) ? own : lists[0]
  return Array.isArray(entries) ? entries.filter(isEntity) : []
}

/** Numbers the ids that the provider chooses, so that they differ from the example. */
function numbered(entity: Entity, example: Entity, n: number): Entity {
  const ids = Object.entries(entity).filter(([name, value]) => isScalar(value) && /id$/i.test(name) && example[name] === value)
  return { ...entity, ...Object.fromEntries(ids.map(([name, value]) => [name, mutate(value, n, []) ?? value])) }
}

function isAlike(row: unknown, entry: Entity, names: readonly string[]): boolean {
  return isEntity(row) && names.every((name) => JSON.stringify(row[name]) === JSON.stringify(entry[name]))
}
