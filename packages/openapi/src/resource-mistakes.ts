import { candidates, hasKey, isEntity, rowsOf, type Entity } from './body-objects.ts'
import type { Document, Parameter, Schema } from './document.ts'
import type { Lifecycle, Resource } from './extension-types.ts'
import { findRef, listOperations, variantsOf, type SpecOperation } from './operations.ts'
import { paginationOf } from './pagination.ts'
import { parameterNames } from './path-template.ts'
import { childPointer, valueAt } from './pointer.ts'
import { declaredResources, filterOf, type DeclaredList, type DeclaredResource } from './resources.ts'
import { schemasAt } from './schema-lookup.ts'
import { successBody } from './success-body.ts'

/** A mistake in `x-resources`: the object and its key in the document, and what is wrong. */
export interface ResourceMistake {
  readonly node: object
  readonly key: string
  readonly message: string
}

/** Where the document describes an object of a kind: an operation's response, and the pointer to it there. */
interface Shape {
  readonly schema: Schema | undefined
  readonly pointer: string
  readonly example: Entity
}

/** The states that the schemas of a kind's objects document for one of its lifecycles. */
export interface DocumentedStates {
  readonly kind: string
  /** Index in the kind's `lifecycles`. */
  readonly index: number
  readonly states: readonly unknown[]
}

/** The operations with each method that a declaration may name. */
const METHODS = {
  get: ['get'],
  lists: ['get'],
  creates: ['post', 'put', 'patch'],
  updates: ['put', 'patch', 'post', 'delete'],
  replaces: ['put', 'post'],
  delete: ['delete', 'post'],
} as const

/** Finds the declarations in `x-resources` that do not fit the document's paths, schemas or examples. */
export function* resourceMistakes(document: Document): Generator<ResourceMistake> {
  const declared: unknown = document['x-resources']
  if (declared === undefined) return
  const byId = operationsById(document)
  const kinds = isEntity(declared) ? Object.entries(declared) : []
  const malformed = !isEntity(declared) || kinds.find(([, kind]) => !isEntity(kind) || typeof kind['path'] !== 'string')
  if (malformed) {
    yield { node: document, key: 'x-resources', message: 'every kind of x-resources is an object with a path' }
    return
  }
  const taken = new Map<string, string>()
  for (const resource of declaredResources(document)) {
    const node = (declared as Record<string, Resource>)[resource.kind] as Resource
    const found = [...mistakes(document, resource, byId), ...twice(resource, taken)]
    for (const [key, message] of found) yield { node, key, message: `the kind "${resource.kind}" ${message}` }
  }
}

/** Returns the documented states of each lifecycle in `x-resources` whose property has an enum. */
export function documentedStates(document: Document): DocumentedStates[] {
  const byId = operationsById(document)
  return declaredResources(document).flatMap((resource) => {
    const shapes = [...shapesOf(document, resource, byId)]
    return resource.lifecycles
      .map(({ property }, index) => ({ kind: resource.kind, index, states: enumsAt(document, shapes, property) }))
      .filter(({ states }) => states.length > 0)
  })
}

function operationsById(document: Document): Operations {
  return new Map(listOperations(document).flatMap((each) => idsOf(each).map((id) => [id, each] as const)))
}

function enumsAt(document: Document, shapes: readonly Shape[], property: string): unknown[] {
  return shapes.flatMap((shape) => schemasAt(document, shape.schema, shape.pointer + property).flatMap((schema) => schema.enum ?? []))
}

function idsOf({ id, operation }: SpecOperation): string[] {
  return [id, ...variantsOf(operation).map((variant) => variant.id)]
}

type Operations = ReadonlyMap<string, SpecOperation>
type Mistake = readonly [key: string, message: string]

function* mistakes(document: Document, resource: DeclaredResource, operations: Operations): Generator<Mistake> {
  const { path } = resource
  if (!Object.hasOwn(document.paths ?? {}, path)) yield ['path', `has the path ${path}, which the spec does not have`]
  for (const [key, id] of operationsOf(resource)) {
    const operation = operations.get(id)
    if (!operation) yield [key, `names the operation ${id}, which the spec does not have`]
    else if (!METHODS[key].some((method) => method === operation.method))
      yield [key, `names ${id}, a ${operation.method.toUpperCase()}, among its ${key}`]
    else if (key === 'updates' || key === 'delete' || key === 'get') yield* pathMistakes(resource, key, id, operation.path)
  }
  const shapes = [...shapesOf(document, resource, operations)]
  if (shapes.length === 0) yield ['path', 'has no read or list whose example contains such an object']
  yield* idMistakes(resource, operations, document)
  yield* propertyMistakes(document, resource, shapes)
  for (const lifecycle of resource.lifecycles) yield* lifecycleMistakes(document, resource, lifecycle, shapes)
  for (const list of resource.lists) yield* listMistakes(document, list, operations)
}

function operationsOf({ get, lists, creates, updates, replaces, delete: remove }: DeclaredResource): [keyof typeof METHODS, string][] {
  const named = { lists, creates, updates, get: get ? [get] : [], delete: remove ? [remove] : [] }
  const all = Object.entries(named).flatMap(([key, each]) => each.map(({ operation }) => [key as keyof typeof METHODS, operation] as const))
  return [...all, ...(replaces === undefined ? [] : [['replaces', replaces] as const])].map(([key, id]) => [key, id])
}

/** An operation must say which object it is about. */
function* pathMistakes({ path, updates }: DeclaredResource, key: string, id: string, other: string): Generator<Mistake> {
  if (updates.some((update) => update.operation === id && update.id !== undefined)) return
  const [needed, given] = [parameterNames(path), parameterNames(other)]
  const byName = needed.every((name) => given.includes(name))
  if (!byName && given.length < needed.length) yield [key, `names ${id}, whose path lacks parameters of ${path}`]
}

/** No two kinds create, change or remove by one operation, because one of them would be wrong. */
function* twice(resource: DeclaredResource, taken: Map<string, string>): Generator<Mistake> {
  for (const [key, id] of operationsOf(resource)) {
    if (key === 'lists' || key === 'get') continue
    const other = taken.get(id)
    // A kind may be created by what changes another one: a backup that becomes a snapshot.
    if (other !== undefined && key !== 'creates') yield [key, `names ${id}, which "${other}" names too`]
    taken.set(id, resource.kind)
  }
}

function* shapesOf(document: Document, { id, get, lists }: DeclaredResource, operations: Operations): Generator<Shape> {
  const read = get && bodyOf(document, operations.get(get.operation))
  const found =
    read &&
    candidates(read.example).find(({ pointer, entity }) =>
      get.at === undefined ? id === undefined || hasKey(entity, id) : pointer === get.at,
    )
  if (read && found) yield { schema: read.schema, pointer: found.pointer, example: found.entity }
  // The only object of a response may be wrapped.
  if (read && found && id === undefined)
    for (const other of candidates(read.example).slice(1)) yield { schema: read.schema, pointer: other.pointer, example: other.entity }
  for (const list of lists) {
    const body = bodyOf(document, operations.get(list.operation))
    const row = body && rowOf(document, list, operations)
    if (body && row) yield { schema: body.schema, ...row }
  }
}

function bodyOf(document: Document, operation: SpecOperation | undefined) {
  return operation && successBody(operation.operation, (node) => findRef(document, node))
}

function rowOf(document: Document, { operation: id, at }: DeclaredList, operations: Operations): Omit<Shape, 'schema'> | undefined {
  const operation = operations.get(id)
  const body = bodyOf(document, operation)
  const rows = at ?? (operation && paginationOf(document, operation.operation)?.items) ?? rowsOf(body?.example)
  const listed = rows === undefined ? undefined : valueAt(body?.example, rows)
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined
  return rows !== undefined && isEntity(first) ? { pointer: childPointer(rows, '0'), example: first } : undefined
}

/** The id is in every object: in the body of a response, or in only one of its objects, unless `at` tells which one is meant. */
function* idMistakes(
  { id, get, lists, creates, updates }: DeclaredResource,
  operations: Operations,
  document: Document,
): Generator<Mistake> {
  for (const list of lists) {
    const row = rowOf(document, list, operations)
    if (operations.has(list.operation) && !row)
      yield ['lists', `names the list ${list.operation}, whose example has no rows; show one, or declare "at"`]
    if (row && id !== undefined && !hasKey(row.example, id))
      yield ['id', `has the id "${id}", which the rows of ${list.operation} do not have`]
  }
  if (id === undefined) return
  for (const [key, { operation, at }] of [
    ...(get ? [['get', get] as const] : []),
    ...creates.map((each) => ['creates', each] as const),
    ...updates.map((each) => ['updates', each] as const),
  ]) {
    const example = bodyOf(document, operations.get(operation))?.example
    const holders = candidates(example).filter(({ entity }) => hasKey(entity, id))
    if (at !== undefined && !holders.some(({ pointer }) => pointer === at))
      yield [key, `has its object of ${operation} at ${at}, where the example has none with the id "${id}"`]
    else if (at === undefined && holders.length > 1 && holders[0]?.pointer !== '')
      yield [key, `needs "at" for ${operation}: several objects of its response have the id "${id}"`]
    else if (key === 'get' && holders.length === 0 && operations.has(operation))
      yield [key, `has the id "${id}", which the response of ${operation} does not have`]
  }
}

function* propertyMistakes(document: Document, resource: DeclaredResource, shapes: readonly Shape[]): Generator<Mistake> {
  const { timestamps = {}, match = [], aliases = [] } = resource
  for (const pointer of Object.values(timestamps)) if (!isKnown(document, shapes, pointer)) yield ['timestamps', lacks(pointer)]
  if (resource.id === undefined && resource.lists.length > 0 && resource.updates.length > 0 && match.length === 0)
    yield ['updates', 'updates entries; declare with "match" the fields by which one is found']
  for (const name of match) if (!isKnown(document, shapes, childPointer('', name))) yield ['match', lacks(childPointer('', name))]
  for (const name of aliases) if (!isKnown(document, shapes, childPointer('', name))) yield ['aliases', lacks(childPointer('', name))]
  for (const { sets = {}, part, parts = {}, names = {} } of resource.updates) {
    const places = [
      ...Object.keys(sets),
      ...Object.values(parts),
      ...Object.values(names).map((name) => childPointer('', name)),
      ...(part === undefined || part.includes('{') ? [] : [part]),
    ]
    for (const pointer of places) if (!isKnown(document, shapes, pointer)) yield ['updates', lacks(pointer)]
  }
  for (const { names = {} } of resource.creates)
    for (const name of Object.values(names))
      if (!isKnown(document, shapes, childPointer('', name))) yield ['creates', lacks(childPointer('', name))]
  for (const pointer of Object.keys(resource.delete?.sets ?? {})) if (!isKnown(document, shapes, pointer)) yield ['delete', lacks(pointer)]
}

function lacks(pointer: string): string {
  return `names ${pointer}, which its objects do not have`
}

/** Whether the schema or the example of an object has a property. */
function isKnown(document: Document, shapes: readonly Shape[], pointer: string): boolean {
  return shapes.some(
    (shape) => valueAt(shape.example, pointer) !== undefined || schemasAt(document, shape.schema, shape.pointer + pointer).length > 0,
  )
}

function* lifecycleMistakes(
  document: Document,
  resource: DeclaredResource,
  lifecycle: Lifecycle,
  shapes: readonly Shape[],
): Generator<Mistake> {
  const { property, values, ready, failed = [], passes = {} } = lifecycle
  if (!isKnown(document, shapes, property)) yield ['lifecycles', lacks(property)]
  const enums = enumsAt(document, shapes, property)
  const undocumented = enums.length === 0 ? undefined : values.find((value) => !enums.includes(value))
  if (undocumented !== undefined) yield ['lifecycles', `has the state "${undocumented}", which the enum of ${property} does not have`]
  const missing = enums.find((value) => typeof value === 'string' && !values.includes(value))
  if (missing !== undefined) yield ['lifecycles', `lacks the state "${String(missing)}" of ${property}`]
  const unknown = [...ready, ...failed, ...Object.values(passes).flat()].find((value) => !values.includes(value))
  if (unknown !== undefined) yield ['lifecycles', `names the state "${unknown}", which is not among the values of ${property}`]
  const own = new Set([...resource.creates, ...resource.updates].map(({ operation }) => operation))
  for (const operation of Object.keys(passes))
    if (!own.has(operation)) yield ['lifecycles', `has states for ${operation}, which is not among its creates and updates`]
}

function* listMistakes(document: Document, list: DeclaredList, operations: Operations): Generator<Mistake> {
  const operation = operations.get(list.operation)
  const row = rowOf(document, list, operations)
  if (!operation || !row) return
  const shape = { ...row, schema: bodyOf(document, operation)?.schema }
  const names = new Set(operation.parameters.flatMap((parameter) => sentNames(document, parameter)))
  const isDeclared = (name: string) => names.has(name) || [...names].some((each) => each.startsWith(`${name.split('[')[0]}[`))
  for (const [parameter, filter] of Object.entries(list.filters ?? {})) {
    if (!isDeclared(parameter)) yield ['lists', `filters by "${parameter}", which is no parameter of ${list.operation}`]
    for (const pointer of filterOf(filter).fields)
      if (!pointer.includes('*') && !isKnown(document, [shape], pointer))
        yield ['lists', `filters ${list.operation} by ${pointer}, which its rows do not have`]
  }
  for (const name of [list.sort?.by, list.sort?.direction])
    if (name !== undefined && !isDeclared(name)) yield ['lists', `sorts by "${name}", which is no parameter of ${list.operation}`]
  for (const pointer of Object.values(list.sort?.fields ?? {}))
    if (!pointer.includes('*') && !isKnown(document, [shape], pointer))
      yield ['lists', `sorts ${list.operation} by ${pointer}, which its rows do not have`]
}

/** Returns the names of a parameter in a request: those of its properties for a deepObject. */
function sentNames(document: Document, { name, in: place, style, schema }: Parameter): string[] {
  if (place !== 'query' && place !== 'header') return []
  if (style !== 'deepObject') return [name]
  const properties = Object.keys(findRef<Schema>(document, schema ?? {})?.properties ?? {})
  return [`${name}[*]`, ...properties.map((property) => `${name}[${property}]`)]
}
