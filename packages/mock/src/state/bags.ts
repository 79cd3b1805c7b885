import type { Answer } from '../http/answer.js'
import { vary } from '../pages/vary.js'
import type { Resolve } from '../spec/resolve.js'
import { exampleOf, jsonMedia } from '../spec/examples.js'
import type { Operation } from '../spec/operations.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '../spec/schema.js'
import { type Entity, isEntity, isScalar, places } from './entity.js'
import { type Listing, listingOf } from './listing.js'
import { overlay } from './overlay.js'

/** A list whose entries have no path of their own: they are added, changed and removed at the list's, by their fields. */
export interface Bag {
  path: string
  list: Listing
  add: Operation | undefined
  replace: Operation | undefined
  change: Operation | undefined
  remove: Operation | undefined
}

/** Finds the lists whose requests carry whole entries: those have the fields of a row. */
export function findBags(operations: readonly Operation[], taken: ReadonlySet<string>, resolve: Resolve): Bag[] {
  return operations.flatMap((operation) => {
    const list = operation.method === 'get' && !taken.has(operation.path) ? listingOf(operation) : undefined
    if (!list) return []
    const at = (method: string) => operations.find((other) => other.path === operation.path && other.method === method)
    const whole = (method: string) => carries(at(method), list, resolve, entryOf)
    const bag = { path: operation.path, list, add: whole('post'), change: whole('patch'), remove: whole('delete') }
    const replace = carries(at('put'), list, resolve, (body) => entriesOf(body)?.[0])
    return [bag.add, bag.change, bag.remove, replace].some(Boolean) ? [{ ...bag, replace }] : []
  })
}

/** The operation, where its body has every field of a row that its answer does not have. */
function carries(
  operation: Operation | undefined,
  { example }: Listing,
  resolve: Resolve,
  read: (body: unknown) => Entity | undefined,
): Operation | undefined {
  const body = operation?.object.requestBody && resolve(operation.object.requestBody)
  const media = jsonMedia(body?.content)
  const entry = media && read(exampleOf(media, resolve))
  if (!operation || !entry || operation.variants.length > 0) return undefined
  const answered = places(operation.success?.example).flatMap(({ entity }) => Object.keys(entity))
  const known = new Set([...Object.keys(entry), ...answered])
  const isWhole = Object.keys(entry).some((name) => Object.hasOwn(example, name)) && Object.keys(example).every((name) => known.has(name))
  return isWhole ? operation : undefined
}

/** The entry that a body carries: the body, or the one object in it. */
function entryOf(body: unknown): Entity | undefined {
  if (!isEntity(body)) return undefined
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}

/** The entries that a body carries: the body, or the one list in it. */
function entriesOf(body: unknown): Entity[] | undefined {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  const list: unknown = Array.isArray(body) ? body : lists.length === 1 ? lists[0] : undefined
  return Array.isArray(list) ? list.filter(isEntity) : undefined
}

export interface BagChange {
  operation: Operation
  path: string
  body: unknown
  answer: Answer
}

export interface Bags {
  /** Keeps what the request says, and gives the answer as it is then; undefined where the operation is none of a bag's. */
  apply(change: BagChange): Answer | undefined
  /** The entries as they are now. */
  rows(operation: Operation, path: string, rows: unknown[]): unknown[]
  listing(operation: Operation): Listing | undefined
  clear(): void
}

/** @param listed The rows of a list before any change */
export function createBags(bags: readonly Bag[], resolve: Resolve, listed: (list: Listing) => readonly unknown[]): Bags {
  const byOperation = new Map<Operation, Bag>()
  for (const bag of bags)
    for (const operation of [bag.list.operation, bag.add, bag.replace, bag.change, bag.remove])
      if (operation) byOperation.set(operation, bag)
  const current = new Map<string, unknown[]>()
  let added = 0

  const rowsAt = ({ list }: Bag, path: string): unknown[] => current.get(path) ?? [...listed(list)]
  /** The fields of an entry that a row may show. */
  const toRow = ({ list }: Bag, entry: Entity): Entity => {
    const shown = overlay(list.example, entry, schemasAt(resolve, list.operation.success?.schema, `${list.rows}/0`), resolve)
    return Object.fromEntries(Object.entries(shown).filter(([name]) => Object.hasOwn(entry, name)))
  }

  function add(bag: Bag, { path, body, answer }: BagChange): Answer {
    const place = places(answer.body).find(({ entity }) => Object.keys(entity).some((name) => Object.hasOwn(bag.list.example, name)))
    const made = place && numbered(place.entity, bag.list.example, ++added)
    const row = toRow(bag, { ...made, ...entryOf(body) })
    current.set(path, [...rowsAt(bag, path), row])
    return place ? { ...answer, body: withValueAt(answer.body, place.pointer, { ...place.entity, ...row }) } : answer
  }

  function put(bag: Bag, { operation, path, body }: BagChange): void {
    const entry = entryOf(body) ?? {}
    const rows = rowsAt(bag, path)
    if (operation === bag.replace)
      current.set(
        path,
        (entriesOf(body) ?? []).map((each) => toRow(bag, each)),
      )
    // One of several equal ones, as a provider does that has no ids for them.
    const removed = operation === bag.remove ? rows.find((row) => differences(row, entry) === 0) : undefined
    if (removed !== undefined) current.set(path, rows.toSpliced(rows.indexOf(removed), 1))
    const near = rows.filter((row) => differences(row, entry) <= 1)
    // Which entry is meant is plain only where one is nearest.
    if (operation === bag.change && near.length === 1)
      current.set(
        path,
        rows.map((row) => (row === near[0] ? toRow(bag, entry) : row)),
      )
  }

  return {
    apply(change) {
      const bag = byOperation.get(change.operation)
      if (!bag) return undefined
      if (change.operation === bag.add) return add(bag, change)
      put(bag, change)
      return change.answer
    },
    rows: (operation, path, rows) => (byOperation.has(operation) ? (current.get(path) ?? rows) : rows),
    listing: (operation) => byOperation.get(operation)?.list,
    clear() {
      current.clear()
      added = 0
    },
  }
}

/** The ids that the provider gives, each with another number than in the example. */
function numbered(entity: Entity, example: Entity, n: number): Entity {
  const ids = Object.entries(entity).filter(([name, value]) => isScalar(value) && /id$/i.test(name) && example[name] === value)
  return { ...entity, ...Object.fromEntries(ids.map(([name, value]) => [name, vary(value, n, []) ?? value])) }
}

function differences(row: unknown, entry: Entity): number {
  return isEntity(row) ? Object.keys(entry).filter((name) => JSON.stringify(row[name]) !== JSON.stringify(entry[name])).length : Infinity
}
