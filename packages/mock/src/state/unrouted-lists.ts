import type { MockResponse } from '../http/response.js'
import { mutate } from '../pages/mutate.js'
import type { Resolve } from '../spec/resolve.js'
import { exampleOf, jsonMedia } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '../spec/schema.js'
import { type Entity, isEntity, isScalar, candidates } from './entity.js'
import { type Listing, listingOf } from './listing.js'
import { merge } from './merge.js'

/** A list without item routes: its rows are added, changed and removed at the list's own path, by their fields. */
export interface UnroutedList {
  readonly path: string
  readonly list: Listing
  readonly add: Operation | undefined
  readonly replace: Operation | undefined
  readonly change: Operation | undefined
  readonly remove: Operation | undefined
}

/** Finds the lists whose requests carry whole rows. */
export function findUnroutedLists(operations: readonly Operation[], taken: ReadonlySet<string>, resolve: Resolve): UnroutedList[] {
  return operations.flatMap((operation) => {
    const list = operation.method === 'get' && !taken.has(operation.path) ? listingOf(operation) : undefined
    if (!list) return []
    const at = (method: string) => operations.find((other) => other.path === operation.path && other.method === method)
    const rowOperationAt = (method: string) => rowOperation(at(method), list, resolve, entryOf)
    const unrouted = {
      path: operation.path,
      list,
      add: rowOperationAt('post'),
      change: rowOperationAt('patch'),
      remove: rowOperationAt('delete'),
    }
    const replace = rowOperation(at('put'), list, resolve, (body) => entriesOf(body)?.[0])
    return [unrouted.add, unrouted.change, unrouted.remove, replace].some(Boolean) ? [{ ...unrouted, replace }] : []
  })
}

/** Returns the operation if its body has every field of a row that its response lacks. */
function rowOperation(
  operation: Operation | undefined,
  { example }: Listing,
  resolve: Resolve,
  read: (body: unknown) => Entity | undefined,
): Operation | undefined {
  const body = operation?.object.requestBody && resolve(operation.object.requestBody)
  const media = jsonMedia(body?.content)
  const entry = media && read(exampleOf(media, resolve))
  if (!operation || !entry || operation.variants.length > 0) return undefined
  const returned = candidates(operation.success?.example).flatMap(({ entity }) => Object.keys(entity))
  const known = new Set([...Object.keys(entry), ...returned])
  const isWhole = Object.keys(entry).some((name) => Object.hasOwn(example, name)) && Object.keys(example).every((name) => known.has(name))
  return isWhole ? operation : undefined
}

/** Returns the row in a body: the body, or the one object in it. */
function entryOf(body: unknown): Entity | undefined {
  if (!isEntity(body)) return undefined
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}

/** Returns the rows in a body: the body, or the one list in it. */
function entriesOf(body: unknown): Entity[] | undefined {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  const list: unknown = Array.isArray(body) ? body : lists.length === 1 ? lists[0] : undefined
  return Array.isArray(list) ? list.filter(isEntity) : undefined
}

export interface ListChange {
  readonly operation: Operation
  readonly path: string
  readonly body: unknown
  readonly response: MockResponse
}

export interface UnroutedLists {
  /** Applies a request and returns the current response; undefined if the operation belongs to no such list. */
  apply(change: ListChange): MockResponse | undefined
  /** Returns the current rows. */
  rows(operation: Operation, path: string, rows: unknown[]): unknown[]
  listing(operation: Operation): Listing | undefined
  clear(): void
}

/** @param listed Returns the rows of a list before any change */
export function createUnroutedLists(
  unroutedLists: readonly UnroutedList[],
  resolve: Resolve,
  listed: (list: Listing) => readonly unknown[],
): UnroutedLists {
  const byOperation = new Map<Operation, UnroutedList>()
  for (const unrouted of unroutedLists)
    for (const operation of [unrouted.list.operation, unrouted.add, unrouted.replace, unrouted.change, unrouted.remove])
      if (operation) byOperation.set(operation, unrouted)
  const current = new Map<string, unknown[]>()
  let added = 0

  const rowsAt = ({ list }: UnroutedList, path: string): unknown[] => current.get(path) ?? [...listed(list)]
  /** Returns the fields of a row that the list contains. */
  const toRow = ({ list }: UnroutedList, entry: Entity): Entity => {
    const rendered = merge(list.example, entry, schemasAt(resolve, list.operation.success?.schema, `${list.rows}/0`), resolve)
    return Object.fromEntries(Object.entries(rendered).filter(([name]) => Object.hasOwn(entry, name)))
  }

  function add(unrouted: UnroutedList, { path, body, response }: ListChange): MockResponse {
    const found = candidates(response.body).find(({ entity }) =>
      Object.keys(entity).some((name) => Object.hasOwn(unrouted.list.example, name)),
    )
    const made = found && numbered(found.entity, unrouted.list.example, ++added)
    const row = toRow(unrouted, { ...made, ...entryOf(body) })
    current.set(path, [...rowsAt(unrouted, path), row])
    return found ? { ...response, body: withValueAt(response.body, found.pointer, { ...found.entity, ...row }) } : response
  }

  function update(unrouted: UnroutedList, { operation, path, body }: ListChange): void {
    const entry = entryOf(body) ?? {}
    const rows = rowsAt(unrouted, path)
    if (operation === unrouted.replace)
      current.set(
        path,
        (entriesOf(body) ?? []).map((each) => toRow(unrouted, each)),
      )
    // Removes one of several equal rows, as a provider does that has no ids for them.
    const removed = operation === unrouted.remove ? rows.find((row) => differences(row, entry) === 0) : undefined
    if (removed !== undefined) current.set(path, rows.toSpliced(rows.indexOf(removed), 1))
    const near = rows.filter((row) => differences(row, entry) <= 1)
    // A change applies only if exactly one row is similar.
    if (operation === unrouted.change && near.length === 1)
      current.set(
        path,
        rows.map((row) => (row === near[0] ? toRow(unrouted, entry) : row)),
      )
  }

  return {
    apply(change) {
      const unrouted = byOperation.get(change.operation)
      if (!unrouted) return undefined
      if (change.operation === unrouted.add) return add(unrouted, change)
      update(unrouted, change)
      return change.response
    },
    rows: (operation, path, rows) => (byOperation.has(operation) ? (current.get(path) ?? rows) : rows),
    listing: (operation) => byOperation.get(operation)?.list,
    clear() {
      current.clear()
      added = 0
    },
  }
}

/** Numbers the ids that the provider chooses, so that they differ from the example. */
function numbered(entity: Entity, example: Entity, n: number): Entity {
  const ids = Object.entries(entity).filter(([name, value]) => isScalar(value) && /id$/i.test(name) && example[name] === value)
  return { ...entity, ...Object.fromEntries(ids.map(([name, value]) => [name, mutate(value, n, []) ?? value])) }
}

function differences(row: unknown, entry: Entity): number {
  return isEntity(row) ? Object.keys(entry).filter((name) => JSON.stringify(row[name]) !== JSON.stringify(entry[name])).length : Infinity
}
