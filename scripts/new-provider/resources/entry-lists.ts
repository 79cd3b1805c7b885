import { candidates, isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Listing, Route } from './route.ts'

/** A list whose entries have no ids: requests add, change and remove them at the list's own path, as a whole. */
export interface EntryList {
  readonly path: string
  readonly list: Route
  readonly add: Route | undefined
  readonly replace: Route | undefined
  readonly remove: Route | undefined
}

/** Finds the lists whose requests carry whole entries. */
export function findEntryLists(routes: readonly Route[], taken: ReadonlySet<string>): EntryList[] {
  return routes.flatMap((list) => {
    const { path, method, listing } = list
    if (method !== 'get' || taken.has(path) || !listing) return []
    const at = (other: string) => routes.find((route) => route.path === path && route.method === other)
    const whole = (other: string, read = entryOf) => wholeEntry(at(other), listing, read)
    const entries = { path, list, add: whole('post'), remove: whole('delete') }
    const replace = whole('put', firstEntryOf)
    return [entries.add, entries.remove, replace].some(Boolean) ? [{ ...entries, replace }] : []
  })
}

/** Returns the operation if its body has every field of an entry that its response lacks. */
function wholeEntry(route: Route | undefined, { example }: Listing, read: (body: unknown) => Entity | undefined): Route | undefined {
  const entry = read(route?.sent)
  if (!route || !entry || route.isShared) return undefined
  const returned = candidates(route.success?.example).flatMap(({ entity }) => Object.keys(entity))
  const known = new Set([...Object.keys(entry), ...returned])
  const isWhole = Object.keys(entry).some((name) => Object.hasOwn(example, name)) && Object.keys(example).every((name) => known.has(name))
  return isWhole ? route : undefined
}

/** Returns the entry in a body: the body, or the one object in it. */
function entryOf(body: unknown): Entity | undefined {
  if (!isEntity(body)) return undefined
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}

function firstEntryOf(body: unknown): Entity | undefined {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  const list: unknown = Array.isArray(body) ? body : lists.length === 1 ? lists[0] : undefined
  return Array.isArray(list) ? list.find(isEntity) : undefined
}
