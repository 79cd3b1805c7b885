import { fillPath, hasParameter, parameterNames } from '../http/path-template.js'
import type { Operation } from '../spec/operations.js'
import { type Entity, isEntity, keyOf, candidateWithKey, candidates, hasKey } from './entity.js'
import { type Listing, listingOf } from './listing.js'

/** Objects of one kind and their operations. */
export interface Resource {
  /** The path template of an object. */
  readonly path: string
  /** What identifies an object; undefined if there is only one. */
  readonly identity: Identity | undefined
  readonly get: Operation | undefined
  readonly updates: Update[]
  readonly remove: Operation | undefined
  readonly collections: Collection[]
}

export interface Identity {
  /** Index of the identifying segment in the path template. */
  readonly index: number
  readonly segment: string
  /** The names of the segment's parameters. */
  readonly parameters: readonly string[]
  /** The property that holds the segment's value. */
  readonly key: string
}

export interface Update {
  readonly operation: Operation
  /** Index of the segment that its path has in addition to the object's, as in `/servers/{id}/name`; undefined if it has none. */
  readonly extra: number | undefined
}

/** A path at which objects are listed or created. */
export interface Collection {
  readonly path: string
  /** The same path with the parameter names of the object's path, if the two differ in nothing else. */
  readonly template: string
  readonly list: Listing | undefined
  readonly create: Operation | undefined
  /** A POST that several operations share. It cannot be assigned to a creation, but it may restore an object. */
  readonly restore: Operation | undefined
}

/** Indexes of the paths. */
interface Routes {
  /** The operations of each path, by method. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, Operation>>
  /** The last segment of each path, and the third last, which names an owner. */
  readonly ends: readonly { path: string; owner: string; last: string }[]
  /** The operations that change part of an object, by the operation's path without the part's name, which is the object's. */
  readonly parts: ReadonlyMap<string, readonly Update[]>
}

/**
 * Finds the resources whose state the mock can keep, by the paths of the spec.
 *
 * The path of an object is that of its collection plus one parameter in any position. If objects are listed under an owner and read by
 * their own id, both paths end in the same word. A path that is read and written and lists nothing is a single object.
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
    // A part that can be read is an object of its own.
    if (updates.length === 0 || own.has('get')) continue
    for (const [shorter, extra] of withoutName(path))
      parts.set(shorter, [...(parts.get(shorter) ?? []), ...updates.map((operation) => ({ operation, extra }))])
  }
  return parts
}

/** Returns a path without each of its fixed segments, and the segment's index; of two equal results the first. */
function withoutName(path: string): Map<string, number> {
  const segments = path.split('/')
  const shorter = segments.flatMap((segment, index) => (hasParameter(segment) ? [] : [[withoutSegment(segments, index), index] as const]))
  return new Map(shorter.toReversed())
}

function toMembers(path: string, routes: Routes): Resource | undefined {
  const methods = routes.methods.get(path)
  const get = methods?.get('get')
  const segments = path.split('/')
  // From the end, because `/domains/{domain}` belongs to `/domains`.
  for (let index = segments.length - 1; index > 0; index--) {
    const segment = segments[index] ?? ''
    if (!hasParameter(segment)) continue
    const nearby = collectionAt(withoutSegment(segments, index), routes)
    const isLast = index === segments.length - 1
    // A list under an owner is not an object of the list of all.
    if (!isLast && get && listingOf(get)) continue
    const elsewhere = isLast && !nearby?.create ? distantCollections(path, segments.at(-2) ?? '', routes) : []
    const distant = elsewhere.filter(({ path: other, create }) => other !== nearby?.path && (create ?? !nearby?.list))
    const entities = candidates(get?.success?.example).map(({ entity }) => entity)
    const rows = nearby?.list ? [nearby.list.example] : []
    const key = keyOf(entities.length > 0 ? entities : rows, segment, idExample(segment, methods))
    if (key === undefined) continue
    const entity = entities.find((candidate) => hasKey(candidate, key))
    const sameKind = distant.filter((collection) => isSameKind(collection, key, entity))
    const own = withoutSegment(segments, index)
    const collections = [nearby, ...sameKind].flatMap(
      (collection) => (collection && restrictTo(collection, key, entity ?? nearby?.list?.example, own)) ?? [],
    )
    // Without a read operation, changes would be invisible.
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

/** Returns the path's id with the examples of its parameters. */
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
  // If several operations share the route, it is unknown which of them creates.
  const create = post?.variants.length === 0 ? post : undefined
  return (list ?? create) ? { path, template: path, list, create, restore: create ? undefined : post } : undefined
}

/**
 * Returns collections under an owner with the object's name: `/servers/{id}/projects` for `/projects/{id}`, and
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
 * Assigns each creating collection to the resource whose path is most similar to its own, because it creates one kind of object. A
 * collection that only lists may belong to several resources.
 */
function closestOnly(resources: readonly Resource[]): Resource[] {
  const best = new Map<string, number>()
  for (const { path, collections } of resources)
    for (const { path: other } of collections) best.set(other, Math.max(similarity(path, other), best.get(other) ?? -Infinity))
  return resources.flatMap((resource) => {
    const collections = resource.collections.filter(({ path, create }) => !create || similarity(resource.path, path) === best.get(path))
    return collections.length > 0 ? { ...resource, collections } : []
  })
}

/** Returns how many fixed segments of an object's path are in a collection's, minus those that are not. */
function similarity(path: string, collection: string): number {
  const collectionSegments = new Set(collection.split('/'))
  const fixed = path.split('/').filter((segment) => !hasParameter(segment))
  return fixed.reduce((sum, segment) => sum + (collectionSegments.has(segment) ? 1 : -1), 0)
}

/**
 * Returns the parts of a collection for objects with this key; undefined if there are none or it lists other objects.
 *
 * @param own The path of one object without its id
 */
function restrictTo(
  { path, list, create, restore }: Collection,
  key: string,
  entity: Entity | undefined,
  own: string,
): Collection | undefined {
  const listed = list && hasKey(list.example, key) ? list : undefined
  if (list && !listed) return undefined
  const creation = create && creates(create, key, entity) ? create : undefined
  const template = shapeOf(path) === shapeOf(own) ? own : path
  return (listed ?? creation) ? { path, template, list: listed, create: creation, restore } : undefined
}

/** Whether a POST creates an object: its response has the object's key or no body. Searches and batches return something else. */
function creates({ success, object }: Operation, key: string, entity: Entity | undefined): boolean {
  if (success?.example !== undefined && candidateWithKey(success.example, key)) return true
  if (hasRows(success?.example, key)) return false
  return entity !== undefined && (success === undefined || object.responses?.['201'] !== undefined)
}

/** Whether a body is an object with a list of objects that have the key. */
function hasRows(body: unknown, key: string): boolean {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  return lists.flat().some((row) => isEntity(row) && hasKey(row, key))
}

/** Whether another collection has objects of this kind: the same id, and at least half of the fields in common. */
function isSameKind({ list, create }: Collection, key: string, entity: Entity | undefined): boolean {
  if (!entity) return false
  const listed = list?.example ?? candidateWithKey(create?.success?.example, key)?.entity
  if (!listed || !hasKey(listed, key)) return false
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
  // An object that can be read as 404 can be removed; otherwise DELETE resets it.
  const isRemoved = path.endsWith('}') || get.object.responses?.['404'] !== undefined
  const remove = isRemoved ? methods?.get('delete') : undefined
  if (!changed && !(remove && methods?.has('post'))) return undefined
  return { path, identity: undefined, get, updates: updatesOf(path, routes), remove, collections: [] }
}

/** Returns a path template without its parameter names. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, '{}')
}

function withoutSegment(segments: readonly string[], index: number): string {
  return segments.filter((_, at) => at !== index).join('/')
}
