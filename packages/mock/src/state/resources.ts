import { hasParameter, fillPath, segmentValues } from '../http/path-template.js'
import type { Operation } from '../spec/operations.js'
import { type Entity, keyOf, placeOf, places } from './entity.js'
import { type Listing, listingOf } from './listing.js'

/** Objects of one kind, and the operations whose routes pair up around them. */
export interface Resource {
  /** Path template of one of them. */
  path: string
  /** What tells one from another; undefined where there is only one object. */
  identity: Identity | undefined
  get: Operation | undefined
  updates: Update[]
  remove: Operation | undefined
  collections: Collection[]
}

export interface Identity {
  /** Place of the segment in the path template. */
  index: number
  segment: string
  /** The property that holds what the segment has. */
  key: string
}

export interface Update {
  operation: Operation
  /** Place of the segment that its path has more than the object's, as `/servers/{id}/name` has; undefined where it has none. */
  extra: number | undefined
}

/** A path at which such objects are listed or created. */
export interface Collection {
  path: string
  list: Listing | undefined
  create: Operation | undefined
  /** A POST that several operations share: it is not plain what it makes, but it may make an object again. */
  restore: Operation | undefined
}

/** The operations of each path, by method. */
type Routes = ReadonlyMap<string, ReadonlyMap<string, Operation>>

/**
 * Finds the objects whose state can be kept: those of which the spec makes plain how their routes belong together.
 *
 * An object's path is that of its collection with one parameter more, wherever that stands; where it is listed under an
 * owner and read by its own id, both end in the same word. A path that is read and written, and lists nothing, is an
 * object of which there is one.
 */
export function findResources(operations: readonly Operation[]): Resource[] {
  const routes = byPath(operations)
  const members = [...routes.keys()].flatMap((path) => toMembers(path, routes) ?? [])
  const taken = new Set(members.flatMap(({ path, collections }) => [path, ...collections.map((collection) => collection.path)]))
  const singles = [...routes.keys()].flatMap((path) => (taken.has(path) ? [] : (toSingle(path, routes) ?? [])))
  return [...members, ...singles]
}

function byPath(operations: readonly Operation[]): Routes {
  const routes = new Map<string, Map<string, Operation>>()
  for (const operation of operations) {
    const methods = routes.get(operation.path) ?? new Map<string, Operation>()
    routes.set(operation.path, methods.set(operation.method, operation))
  }
  return routes
}

function toMembers(path: string, routes: Routes): Resource | undefined {
  const methods = routes.get(path)
  const get = methods?.get('get')
  const segments = path.split('/')
  // The last one first: `/domains/{domain}` is one of `/domains`.
  for (let index = segments.length - 1; index > 0; index--) {
    const segment = segments[index] ?? ''
    if (!hasParameter(segment)) continue
    const nearest = collectionAt(without(segments, index), routes)
    const isLast = index === segments.length - 1
    const elsewhere = isLast && !nearest?.create ? distantCollections(path, segments.at(-2) ?? '', routes) : []
    const distant = elsewhere.filter(({ path: other, create }) => other !== nearest?.path && (create ?? !nearest?.list))
    const entities = places(get?.success?.example).map(({ entity }) => entity)
    const rows = nearest?.list ? [nearest.list.example] : []
    const key = keyOf(entities.length > 0 ? entities : rows, segment, idExample(segment, methods))
    if (key === undefined) continue
    const entity = entities.find((candidate) => Object.hasOwn(candidate, key))
    const akin = distant.filter((collection) => isAkin(collection, key, entity))
    const collections = [nearest, ...akin].flatMap(
      (collection) => (collection && narrowed(collection, key, entity ?? nearest?.list?.example)) ?? [],
    )
    // Without a way to read it nobody could tell what became of an object.
    if (collections.length === 0 || !(entity ?? collections.some(({ list }) => list))) continue
    return {
      path,
      identity: { index, segment, key },
      get: entity && get,
      updates: updatesOf(path, routes),
      remove: methods?.get('delete'),
      collections,
    }
  }
  return undefined
}

/** The path's id with the examples of its parameters. */
function idExample(segment: string, methods: ReadonlyMap<string, Operation> | undefined): string | undefined {
  const [operation] = methods?.values() ?? []
  const declared = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? []
  const examples = declared.map(({ name, example, schema }) => [name, String(example ?? schema?.example ?? schema?.examples?.[0])] as const)
  const filled = fillPath(segment, Object.fromEntries(examples))
  return hasParameter(filled) ? undefined : decodeURIComponent(filled)
}

function collectionAt(path: string, routes: Routes): Collection | undefined {
  const methods = routes.get(path)
  const [get, post] = [methods?.get('get'), methods?.get('post')]
  const list = get && listingOf(get)
  // Where several operations share the route, it is not plain what one of them makes.
  const create = post?.variants.length === 0 ? post : undefined
  return (list ?? create) ? { path, list, create, restore: create ? undefined : post } : undefined
}

/**
 * Collections under an owner that are called like the object's: `/servers/{id}/projects` for `/projects/{id}`, and
 * `/databases/{id}/users` for `/database-users/{id}`.
 */
function distantCollections(path: string, name: string, routes: Routes): Collection[] {
  if (hasParameter(name)) return []
  const isCalled = (other: string) => {
    const [owner = '', , last = ''] = other.split('/').slice(-3)
    return last === name || (last !== '' && name.endsWith(`-${last}`) && owner.startsWith(name.slice(0, -last.length - 1)))
  }
  const paths = [...routes.keys()].filter((other) => other !== path && isCalled(other))
  return paths.flatMap((other) => collectionAt(other, routes) ?? [])
}

/** What of a collection is about objects with this key; undefined where nothing is. */
function narrowed({ path, list, create, restore }: Collection, key: string, entity: Entity | undefined): Collection | undefined {
  const shown = list && Object.hasOwn(list.example, key) ? list : undefined
  const made = create && makes(create, key, entity) ? create : undefined
  return (shown ?? made) ? { path, list: shown, create: made, restore } : undefined
}

/** Whether a POST makes an object: its answer has the object's key, or is none. A search has an answer of another kind. */
function makes({ success, object }: Operation, key: string, entity: Entity | undefined): boolean {
  if (success?.example !== undefined && placeOf(success.example, key)) return true
  return entity !== undefined && (success === undefined || object.responses?.['201'] !== undefined)
}

/** Whether a collection elsewhere has objects of this kind: they have the same id, and look alike. */
function isAkin({ list, create }: Collection, key: string, entity: Entity | undefined): boolean {
  if (!entity) return false
  const shown = list?.example ?? placeOf(create?.success?.example, key)?.entity
  if (!shown || !Object.hasOwn(shown, key)) return false
  const shared = Object.keys(shown).filter((name) => Object.hasOwn(entity, name))
  return shared.length * 2 >= Object.keys(shown).length
}

function updatesOf(path: string, routes: Routes): Update[] {
  const methods = routes.get(path)
  const own = ['put', 'patch', 'post'].flatMap((method) => methods?.get(method) ?? []).map((operation) => ({ operation, extra: undefined }))
  const ofParts = [...routes].flatMap(([other, others]) => {
    const extra = extraSegment(other, path)
    // What can be read there as well is an object of its own.
    if (extra === undefined || others.has('get')) return []
    return ['put', 'patch'].flatMap((method) => others.get(method) ?? []).map((operation) => ({ operation, extra }))
  })
  return [...own, ...ofParts]
}

/** Place of the one fixed segment that a path has more than another. */
function extraSegment(longer: string, shorter: string): number | undefined {
  const segments = longer.split('/')
  if (segments.length !== shorter.split('/').length + 1) return undefined
  const index = segments.findIndex((segment, at) => !hasParameter(segment) && without(segments, at) === shorter)
  return index < 0 ? undefined : index
}

function toSingle(path: string, routes: Routes): Resource | undefined {
  const methods = routes.get(path)
  const get = methods?.get('get')
  if (!get || listingOf(get) || places(get.success?.example).length === 0) return undefined
  const changed = methods?.has('put') === true || methods?.has('patch') === true
  // What is read as 404 may be gone; anything else is what DELETE makes of it.
  const isRemoved = path.endsWith('}') || get.object.responses?.['404'] !== undefined
  const remove = isRemoved ? methods?.get('delete') : undefined
  if (!changed && !(remove && methods?.has('post'))) return undefined
  return { path, identity: undefined, get, updates: updatesOf(path, routes), remove, collections: [] }
}

function without(segments: readonly string[], index: number): string {
  return segments.filter((_, at) => at !== index).join('/')
}

/** The names of the parameters in an identity's segment. */
export function parametersOf({ segment }: Identity): string[] {
  return Object.keys(segmentValues(segment, segment))
}
