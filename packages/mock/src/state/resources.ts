import { fillPath, hasParameter, parameterNames } from '../http/path-template.js'
import type { Operation } from '../spec/operations.js'
import { type Entity, isEntity, keyOf, candidateWithKey, candidates } from './entity.js'
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
  /** The names of its parameters. */
  parameters: readonly string[]
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
  /** The same with its parameters called as in the object's path, where the two differ in nothing else. */
  template: string
  list: Listing | undefined
  create: Operation | undefined
  /** A POST that several operations share: it is not plain what it makes, but it may make an object again. */
  restore: Operation | undefined
}

/** What is looked up of the paths again and again, read once. */
interface Routes {
  /** The operations of each path, by method. */
  methods: ReadonlyMap<string, ReadonlyMap<string, Operation>>
  /** Where each path ends: its last segment, and the last but two, which names an owner. */
  ends: readonly { path: string; owner: string; last: string }[]
  /** What changes a part of an object, by the object's path: the operation's path without the part's name. */
  parts: ReadonlyMap<string, readonly Update[]>
}

/**
 * Finds the objects whose state can be kept: those of which the spec makes plain how their routes belong together.
 *
 * An object's path is that of its collection with one parameter more, wherever that stands; where it is listed under an
 * owner and read by its own id, both end in the same word. A path that is read and written, and lists nothing, is an
 * object of which there is one.
 */
export function findResources(operations: readonly Operation[]): Resource[] {
  const routes = readRoutes(operations)
  const members = closestOnly([...routes.methods.keys()].flatMap((path) => toMembers(path, routes) ?? []))
  const taken = new Set(members.flatMap(({ path, collections }) => [path, ...collections.map((collection) => collection.path)]))
  const singles = [...routes.methods.keys()].flatMap((path) => (taken.has(path) ? [] : (toSingle(path, routes) ?? [])))
  return [...members, ...singles]
}

function readRoutes(operations: readonly Operation[]): Routes {
  const methods = new Map<string, Map<string, Operation>>()
  for (const operation of operations) {
    const own = methods.get(operation.path) ?? new Map<string, Operation>()
    methods.set(operation.path, own.set(operation.method, operation))
  }
  const ends = [...methods.keys()].map((path) => {
    const [owner = '', , last = ''] = path.split('/').slice(-3)
    return { path, owner, last }
  })
  return { methods, ends, parts: readParts(methods) }
}

function readParts(methods: Routes['methods']): Routes['parts'] {
  const parts = new Map<string, Update[]>()
  for (const [path, own] of methods) {
    const updates = ['put', 'patch'].flatMap((method) => own.get(method) ?? [])
    // What can be read there as well is an object of its own.
    if (updates.length === 0 || own.has('get')) continue
    for (const [shorter, extra] of withoutName(path))
      parts.set(shorter, [...(parts.get(shorter) ?? []), ...updates.map((operation) => ({ operation, extra }))])
  }
  return parts
}

/** A path without each of its fixed segments, and where that stood; of two that leave the same the first. */
function withoutName(path: string): Map<string, number> {
  const segments = path.split('/')
  const shorter = segments.flatMap((segment, index) => (hasParameter(segment) ? [] : [[without(segments, index), index] as const]))
  return new Map(shorter.toReversed())
}

function toMembers(path: string, routes: Routes): Resource | undefined {
  const methods = routes.methods.get(path)
  const get = methods?.get('get')
  const segments = path.split('/')
  // The last one first: `/domains/{domain}` is one of `/domains`.
  for (let index = segments.length - 1; index > 0; index--) {
    const segment = segments[index] ?? ''
    if (!hasParameter(segment)) continue
    const nearby = collectionAt(without(segments, index), routes)
    const isLast = index === segments.length - 1
    // A list under an owner is not one object of a list of all.
    if (!isLast && get && listingOf(get)) continue
    const elsewhere = isLast && !nearby?.create ? distantCollections(path, segments.at(-2) ?? '', routes) : []
    const distant = elsewhere.filter(({ path: other, create }) => other !== nearby?.path && (create ?? !nearby?.list))
    const entities = candidates(get?.success?.example).map(({ entity }) => entity)
    const rows = nearby?.list ? [nearby.list.example] : []
    const key = keyOf(entities.length > 0 ? entities : rows, segment, idExample(segment, methods))
    if (key === undefined) continue
    const entity = entities.find((candidate) => Object.hasOwn(candidate, key))
    const akin = distant.filter((collection) => isAkin(collection, key, entity))
    const own = without(segments, index)
    const collections = [nearby, ...akin].flatMap(
      (collection) => (collection && narrowed(collection, key, entity ?? nearby?.list?.example, own)) ?? [],
    )
    // Without a way to read it nobody could tell what became of an object.
    if (collections.length === 0 || !(entity ?? collections.some(({ list }) => list))) continue
    return {
      path,
      identity: { index, segment, parameters: parameterNames(segment), key },
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
  const methods = routes.methods.get(path)
  const [get, post] = [methods?.get('get'), methods?.get('post')]
  const list = get && listingOf(get)
  // Where several operations share the route, it is not plain what one of them makes.
  const create = post?.variants.length === 0 ? post : undefined
  return (list ?? create) ? { path, template: path, list, create, restore: create ? undefined : post } : undefined
}

/**
 * Collections under an owner that are called like the object's: `/servers/{id}/projects` for `/projects/{id}`, and
 * `/databases/{id}/users` for `/database-users/{id}`.
 */
function distantCollections(path: string, name: string, routes: Routes): Collection[] {
  if (hasParameter(name)) return []
  const called = routes.ends.filter(
    ({ owner, last }) => last === name || (last !== '' && name.endsWith(`-${last}`) && owner.startsWith(name.slice(0, -last.length - 1))),
  )
  return called.flatMap((other) => (other.path === path ? [] : (collectionAt(other.path, routes) ?? [])))
}

/**
 * Leaves each collection that makes objects with those whose path is most like its own, for it makes one kind only. Where
 * objects are but listed they may be read at several paths.
 */
function closestOnly(resources: readonly Resource[]): Resource[] {
  const best = new Map<string, number>()
  for (const { path, collections } of resources)
    for (const { path: other } of collections) best.set(other, Math.max(likeness(path, other), best.get(other) ?? -Infinity))
  return resources.flatMap((resource) => {
    const collections = resource.collections.filter(({ path, create }) => !create || likeness(resource.path, path) === best.get(path))
    return collections.length > 0 ? { ...resource, collections } : []
  })
}

/** How many fixed segments of an object's path are those of a collection's, less those that are not. */
function likeness(path: string, collection: string): number {
  const wanted = new Set(collection.split('/'))
  const fixed = path.split('/').filter((segment) => !hasParameter(segment))
  return fixed.reduce((sum, segment) => sum + (wanted.has(segment) ? 1 : -1), 0)
}

/**
 * What of a collection is about objects with this key; undefined where nothing is, or where it lists others.
 *
 * @param own the path of one object without its id
 */
function narrowed(
  { path, list, create, restore }: Collection,
  key: string,
  entity: Entity | undefined,
  own: string,
): Collection | undefined {
  const listed = list && Object.hasOwn(list.example, key) ? list : undefined
  if (list && !listed) return undefined
  const made = create && makes(create, key, entity) ? create : undefined
  const template = shapeOf(path) === shapeOf(own) ? own : path
  return (listed ?? made) ? { path, template, list: listed, create: made, restore } : undefined
}

/** Whether a POST makes an object: its answer has the object's key, or is none. A search has an answer of another kind, as has what makes several. */
function makes({ success, object }: Operation, key: string, entity: Entity | undefined): boolean {
  if (success?.example !== undefined && candidateWithKey(success.example, key)) return true
  if (hasRows(success?.example, key)) return false
  return entity !== undefined && (success === undefined || object.responses?.['201'] !== undefined)
}

/** Whether a body is an object with a list of objects that have the key. */
function hasRows(body: unknown, key: string): boolean {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  return lists.flat().some((row) => isEntity(row) && Object.hasOwn(row, key))
}

/** Whether a collection elsewhere has objects of this kind: they have the same id, and look alike. */
function isAkin({ list, create }: Collection, key: string, entity: Entity | undefined): boolean {
  if (!entity) return false
  const listed = list?.example ?? candidateWithKey(create?.success?.example, key)?.entity
  if (!listed || !Object.hasOwn(listed, key)) return false
  const shared = Object.keys(listed).filter((name) => Object.hasOwn(entity, name))
  return shared.length * 2 >= Object.keys(listed).length
}

function updatesOf(path: string, routes: Routes): Update[] {
  const methods = routes.methods.get(path)
  const own = ['put', 'patch', 'post'].flatMap((method) => methods?.get(method) ?? []).map((operation) => ({ operation, extra: undefined }))
  return [...own, ...(routes.parts.get(path) ?? [])]
}

function toSingle(path: string, routes: Routes): Resource | undefined {
  const methods = routes.methods.get(path)
  const get = methods?.get('get')
  if (!get || listingOf(get) || candidates(get.success?.example).length === 0) return undefined
  const changed = methods?.has('put') === true || methods?.has('patch') === true
  // What is read as 404 may be gone; anything else is what DELETE makes of it.
  const isRemoved = path.endsWith('}') || get.object.responses?.['404'] !== undefined
  const remove = isRemoved ? methods?.get('delete') : undefined
  if (!changed && !(remove && methods?.has('post'))) return undefined
  return { path, identity: undefined, get, updates: updatesOf(path, routes), remove, collections: [] }
}

/** A path template without the names of its parameters. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}')
}

function without(segments: readonly string[], index: number): string {
  return segments.filter((_, at) => at !== index).join('/')
}
