import { candidates, candidateWithKey, hasKey, isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import { fillPath, hasParameter, parameterNames } from '@hostwright/openapi/path-template.ts'
import { withoutSegment } from '@hostwright/openapi/resources.ts'
import { VERSION } from '../path-shape.ts'
import { idProperty } from './id-property.ts'
import type { Route } from './route.ts'

/** A kind of objects that the routes of a document suggest. */
export interface Suggestion {
  /** The path template of an object. */
  readonly path: string
  /** The property with the id; undefined if there is only one object. */
  readonly id: string | undefined
  readonly get: Route | undefined
  readonly updates: readonly Route[]
  readonly remove: Route | undefined
  readonly collections: readonly Collection[]
}

/** A path at which objects are listed or created. */
interface Collection {
  readonly path: string
  readonly list: Route | undefined
  readonly create: Route | undefined
}

/** Indexes of the paths. */
interface Routes {
  /** The operations of each path without versions, by method. */
  readonly methods: ReadonlyMap<string, ReadonlyMap<string, Route>>
  /** The last segment of each path, and the third last, which names an owner. */
  readonly ends: readonly { path: string; owner: string; last: string }[]
  /** The operations that change part of an object, by the operation's path without the part's name, which is the object's. */
  readonly parts: ReadonlyMap<string, readonly Route[]>
}

/**
 * Finds kinds of objects by the paths of a document and the examples.
 *
 * The path of an object is that of its collection plus one parameter in any position. If objects are listed under an owner and read by
 * their own id, both paths end in the same word. A path that is read and written and lists nothing is a single object. Providers that
 * count the versions of each route have one object at several paths.
 */
export function findResources(operations: readonly Route[]): Suggestion[] {
  const routes = readRoutes(operations)
  const members = closestOnly([...routes.methods.keys()].flatMap((path) => toMembers(path, routes) ?? []))
  const taken = new Set(members.flatMap(({ path, collections }) => [path, ...collections.map((collection) => collection.path)]))
  const singles = [...routes.methods.keys()].flatMap((path) => (taken.has(path) ? [] : (toSingle(path, routes) ?? [])))
  return [...members, ...singles].map((found) => asWritten(found, routes))
}

/** Returns a suggestion with paths of the document: those in the indexes have no versions. */
function asWritten(found: Suggestion, { methods }: Routes): Suggestion {
  const [first] = methods.get(found.path)?.values() ?? []
  const collections = found.collections.map(({ list, create, path }) => ({ list, create, path: (list ?? create)?.path ?? path }))
  return { ...found, path: (found.get ?? first)?.path ?? found.path, collections }
}

function readRoutes(operations: readonly Route[]): Routes {
  const methods = new Map<string, Map<string, Route>>()
  const unversioned = ({ path }: Route) =>
    path
      .split('/')
      .filter((segment) => !VERSION.test(segment))
      .join('/')
  for (const [path, all] of Map.groupBy(operations, unversioned)) {
    // Two versions of one operation are of two kinds.
    const isOne = new Set(all.map(({ method }) => method)).size === all.length
    for (const operation of all) {
      const key = isOne ? path : operation.path
      methods.set(key, (methods.get(key) ?? new Map<string, Route>()).set(operation.method, operation))
    }
  }
  const ends = [...methods.keys()].map((path) => {
    const [owner = '', , last = ''] = path.split('/').slice(-3)
    return { path, owner, last }
  })
  return { methods, ends, parts: readParts(methods) }
}

function readParts(methods: Routes['methods']): Routes['parts'] {
  const parts = new Map<string, Route[]>()
  for (const [path, own] of methods) {
    const updates = ['put', 'patch'].flatMap((method) => own.get(method) ?? [])
    // A part that can be read is an object of its own.
    if (updates.length === 0 || own.has('get')) continue
    for (const shorter of withoutName(path)) parts.set(shorter, [...(parts.get(shorter) ?? []), ...updates])
  }
  return parts
}

/** Returns a path without each of its fixed segments. */
function withoutName(path: string): Set<string> {
  return new Set(path.split('/').flatMap((segment, index) => (hasParameter(segment) ? [] : [withoutSegment(path, index)])))
}

/** Whether a segment is an id, of one or several parameters; `{id}:start` is a command. */
function isId(segment: string): boolean {
  return /^\{[^{}]+\}([^\w{}:]\{[^{}]+\})*$/.test(segment)
}

function toMembers(path: string, routes: Routes): Suggestion | undefined {
  const methods = routes.methods.get(path)
  const get = methods?.get('get')
  const segments = path.split('/')
  // From the end, because `/domains/{domain}` belongs to `/domains`.
  for (let index = segments.length - 1; index > 0; index--) {
    const segment = segments[index] ?? ''
    if (!isId(segment)) continue
    const nearby = collectionAt(withoutSegment(path, index), routes)
    const isLast = index === segments.length - 1
    // A list under an owner is not an object of the list of all.
    if (!isLast && get?.listing) continue
    const elsewhere = isLast && !nearby?.create ? distantCollections(path, segments.at(-2) ?? '', routes) : []
    const distant = elsewhere.filter(({ path: other, create }) => other !== nearby?.path && (create ?? !nearby?.list))
    const entities = candidates(get?.success?.example).map(({ entity }) => entity)
    const rows = rowOf(nearby)
    const key = idProperty(entities.length > 0 ? entities : rows, segment, idExample(segment, methods), ownersOf(path, segment))
    if (key === undefined) continue
    const entity = entities.find((candidate) => hasKey(candidate, key))
    const sameKind = distant.filter((collection) => isSameKind(collection, key, entity))
    const collections = [nearby, ...sameKind].flatMap((collection) => (collection && restrictTo(collection, key, entity ?? rows[0])) ?? [])
    // Without a read operation, changes would be invisible.
    if (collections.length === 0 || !(entity ?? collections.some(({ list }) => list))) continue
    return {
      path,
      id: key,
      get: entity && get,
      updates: updatesOf(path, routes).filter((update) => changes(update, entity ?? rows[0], key)),
      remove: methods?.get('delete'),
      collections,
    }
  }
  return undefined
}

/** Returns the parameters of a path outside a segment. */
function ownersOf(path: string, segment: string): string[] {
  const own = parameterNames(segment)
  return parameterNames(path).filter((name) => !own.includes(name))
}

/** Returns the path's id with the examples of its parameters. */
function idExample(segment: string, methods: ReadonlyMap<string, Route> | undefined): string | undefined {
  const [operation] = methods?.values() ?? []
  const declared = operation?.parameters.filter((parameter) => parameter.in === 'path') ?? []
  const examples = declared.map(({ name, example, schema }) => [name, String(example ?? schema?.example ?? schema?.examples?.[0])] as const)
  const filled = fillPath(segment, Object.fromEntries(examples))
  return hasParameter(filled) ? undefined : decodeURIComponent(filled)
}

function collectionAt(path: string, routes: Routes): Collection | undefined {
  const methods = routes.methods.get(path)
  const [get, post] = [methods?.get('get'), methods?.get('post')]
  const list = get?.listing ? get : undefined
  // If several operations share the route, it is unknown which of them creates.
  const create = post?.isShared === false ? post : undefined
  return (list ?? create) ? { path, list, create } : undefined
}

function rowOf(collection: Collection | undefined): Entity[] {
  const row = collection?.list?.listing?.example
  return row ? [row] : []
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
function closestOnly(resources: readonly Suggestion[]): Suggestion[] {
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

/** Returns the parts of a collection for objects with this key; undefined if there are none or it lists other objects. */
function restrictTo({ path, list, create }: Collection, key: string, entity: Entity | undefined): Collection | undefined {
  const listed = list?.listing && hasKey(list.listing.example, key) ? list : undefined
  if (list && !listed) return undefined
  const creation = create && creates(create, key, entity, listed !== undefined) ? create : undefined
  return (listed ?? creation) ? { path, list: listed, create: creation } : undefined
}

/**
 * Whether a POST creates an object: its response has the object's key, or no body. Searches and batches return something else. Unless
 * its response or its request has the key, a list has to show the new object. Nobody can tell the fields of one that is sent as text.
 */
function creates({ success, operation, sent, sendsNoFields }: Route, key: string, entity: Entity | undefined, isListed: boolean): boolean {
  if (sendsNoFields) return false
  if (success?.example !== undefined && candidateWithKey(success.example, key)) return true
  if (hasRows(success?.example, key)) return false
  if (!isListed && candidateWithKey(sent, key) === undefined) return false
  return entity !== undefined && (success === undefined || operation.responses?.['201'] !== undefined)
}

/** Whether a body is an object with a list of objects that have the key. */
function hasRows(body: unknown, key: string): boolean {
  const lists = isEntity(body) ? Object.values(body).filter((value) => Array.isArray(value)) : []
  return lists.flat().some((row) => isEntity(row) && hasKey(row, key))
}

/** Whether another collection has objects of this kind: the same id, and at least half of the fields in common. */
function isSameKind(collection: Collection, key: string, entity: Entity | undefined): boolean {
  if (!entity) return false
  const listed = rowOf(collection)[0] ?? candidateWithKey(collection.create?.success?.example, key)?.entity
  if (!listed || !hasKey(listed, key)) return false
  const shared = Object.keys(listed).filter((name) => Object.hasOwn(entity, name))
  return shared.length * 2 >= Object.keys(listed).length
}

function updatesOf(path: string, routes: Routes): Route[] {
  const methods = routes.methods.get(path)
  const own = ['put', 'patch', 'post'].flatMap((method) => methods?.get(method) ?? [])
  // A POST may create the object under a name that the caller chooses.
  return [...own.filter(({ method, id }) => method !== 'post' || !id.endsWith('.create')), ...(routes.parts.get(path) ?? [])]
}

/** Whether an update sets fields that its object shows, by the example of its body. */
function changes({ sent, sendsNoFields }: Route, entity: Entity | undefined, key: string): boolean {
  if (sendsNoFields) return false
  const bodies = candidates(sent).map((candidate) => candidate.entity)
  const fields = bodies.flatMap((body) => Object.keys(body)).filter((name) => name !== key)
  return entity === undefined || fields.length === 0 || fields.some((name) => Object.hasOwn(entity, name))
}

function toSingle(path: string, routes: Routes): Suggestion | undefined {
  const methods = routes.methods.get(path)
  const get = methods?.get('get')
  if (!get || get.listing || candidates(get.success?.example).length === 0) return undefined
  const changed = methods?.has('put') === true || methods?.has('patch') === true
  // An object that can be read as 404 can be removed; otherwise DELETE resets it.
  const isRemoved = path.endsWith('}') || get.operation.responses?.['404'] !== undefined
  const remove = isRemoved ? methods?.get('delete') : undefined
  if (!changed && !(remove && methods?.has('post'))) return undefined
  return { path, id: undefined, get, updates: updatesOf(path, routes), remove, collections: [] }
}
