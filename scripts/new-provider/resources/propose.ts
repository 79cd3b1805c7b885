import { createExampleTest, type FitsSchema } from '@hostwright/lint-specs'
import type { Document, Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Lifecycle, Resource, Resources } from '@hostwright/openapi/extension-types.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { paginationOf } from '@hostwright/openapi/pagination.ts'
import { childPointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { resourceMistakes } from '@hostwright/openapi/resource-mistakes.ts'
import { partsOf, schemasAt } from '@hostwright/openapi/schema-lookup.ts'
import { type Candidate, candidates, candidateWithKey, hasKey } from '@hostwright/openapi/body-objects.ts'
import { findEntryLists, type EntryList } from './entry-lists.ts'
import { findResources, type Suggestion } from './find-resources.ts'
import { shapeOf } from '../path-shape.ts'
import { lifecycleOf } from './lifecycle.ts'
import { readRoutes, type Route } from './route.ts'

/**
 * Proposes the kinds of objects of a document (`x-resources`), by its paths, names and examples; undefined if it finds none. A person
 * reads and corrects every entry.
 */
export function proposeResources(document: Document): Resources | undefined {
  const routes = readRoutes(document)
  const fits = createExampleTest(document)
  const found = findResources(routes).filter((each) => isReadable(document, each, fits))
  const taken = new Set(found.flatMap(({ path, collections }) => [path, ...collections.map((collection) => collection.path)]))
  const entries = findEntryLists(routes, taken)
  const named = new Map<string, Resource>()
  // Of two kinds with one name, the outer one keeps it: teams, not the requests to join one.
  const depth = ({ resource: { path } }: Proposal) => path.split('/').length
  const kinds = found.map((each) => toResource(document, each)).toSorted((a, b) => depth(a) - depth(b))
  for (const { name, resource } of kinds) {
    // Two kinds whose reads have one name have one wait.
    const { lifecycles: _, ...rest } = resource
    named.set(freeName(name, resource.path, named), named.has(name) ? rest : resource)
  }
  // Entries that are called like objects are these objects: what one list creates would not be in the other.
  for (const { name, resource } of entries.map((each) => toEntries(each))) if (!named.has(name)) named.set(name, resource)
  const resources = Object.fromEntries(named)
  // A guess that the rest of the document contradicts helps nobody.
  const wrong = new Set([...resourceMistakes({ ...document, 'x-resources': resources })].map(({ node }) => node))
  const right = Object.entries(resources).filter(([, resource]) => !wrong.has(resource))
  return right.length > 0 ? Object.fromEntries(right) : undefined
}

/** Whether the object's path takes the ids that the examples have: an address with a prefix is none that a format allows. */
function isReadable(document: Document, { path, id = '', get, updates, remove, collections }: Suggestion, fits: FitsSchema): boolean {
  const made = [get, ...collections.map(({ create }) => create)].map((route) => objectOf(route, id, get)?.entity)
  const rows = collections.map(({ list }) => list?.listing?.example)
  const values = [...rows, ...made].flatMap((entity) => entity?.[id] ?? [])
  const schemas = [get, ...updates, remove].flatMap((route) => (route?.path === path ? idSchemas(document, route) : []))
  return schemas.every((pointer) => values.every((value) => fits(pointer, value) || fits(pointer, String(value))))
}

/** Returns the pointer to the schema of the parameter in which a route's path ends: the operation's own, the path's or a shared one. */
function idSchemas(document: Document, { path, method }: Route): string[] {
  const places = [['paths', path, method, 'parameters'] as const, ['paths', path, 'parameters'] as const]
  const pointers = places.flatMap((keys) => {
    const place = keys.reduce<string>(childPointer, '')
    const parameters = (valueAt(document, place) ?? []) as readonly (Parameter & { readonly $ref?: string })[]
    return parameters.flatMap((parameter, index) => {
      if (!path.endsWith(`{${findRef<Parameter>(document, parameter)?.name}}`)) return []
      return `${parameter.$ref?.slice(1) ?? `${place}/${index}`}/schema`
    })
  })
  return pointers.slice(0, 1)
}

interface Proposal {
  readonly name: string
  readonly resource: Resource
}

function toResource(document: Document, { path, id, get, updates, remove, collections }: Suggestion): Proposal {
  const lists = collections.flatMap(({ list }) => list ?? [])
  const creates = collections.flatMap(({ create }) => create ?? [])
  const created = timestamp(document, get ?? lists[0], id, /^(created_?at|created|creation_?date|date_?time_?create)$/i)
  const changed = timestamp(document, get ?? lists[0], id, /^(updated_?at|modified_?at|changed_?at|last_?modified|updated)$/i)
  const placed = (route: Route) => {
    if (Array.isArray(route.sent) && creates.includes(route)) return { operation: route.id, each: '' }
    const at = holdersOf(route, id).length > 1 ? objectOf(route, id, get ?? lists[0])?.pointer : undefined
    return at === undefined ? route.id : { operation: route.id, at }
  }
  const makes = creates.length > 0 && created !== undefined
  const states = lifecycles(document, get ?? lists[0], id)
  const changes = updates.length > 0 && changed !== undefined
  return {
    name: nameOf(get ?? lists[0] ?? creates[0] ?? updates[0]),
    resource: {
      path,
      ...(id !== undefined && { id }),
      ...(get && { get: get.id }),
      ...(lists.length > 0 && { lists: lists.map((each) => withFilters(document, each)) }),
      ...(creates.length > 0 && { creates: creates.map(placed) }),
      ...(updates.length > 0 && { updates: updates.map(placed) }),
      ...(remove && { delete: remove.id }),
      ...((makes || changes) && { timestamps: { ...(makes && { created }), ...(changes && { changed }) } }),
      ...(states.length > 0 && { lifecycles: states }),
    },
  }
}

/** Returns the objects with such an id in a response: in that of a create, an action may be beside the new server. */
function holdersOf(route: Route | undefined, id: string | undefined): Candidate[] {
  const holders = id === undefined ? [] : candidates(route?.success?.example).filter(({ entity }) => hasKey(entity, id))
  return holders[0]?.pointer === '' ? holders.slice(0, 1) : holders
}

/** Returns the object of a kind in a response: the one at the place where a read has it, else the one with the most of its fields. */
function objectOf(route: Route | undefined, id: string | undefined, read: Route | undefined): Candidate | undefined {
  const [same] = holdersOf(read, id)
  const fields = Object.keys(read?.listing?.example ?? same?.entity ?? {})
  const shared = ({ entity }: Candidate) => fields.filter((name) => Object.hasOwn(entity, name)).length
  const holders = holdersOf(route, id).toSorted((a, b) => shared(b) - shared(a))
  return holders.find(({ pointer }) => pointer === same?.pointer) ?? holders[0]
}

/** Returns a list, with the parameters that are named like a field of its rows and select the example's own. */
function withFilters(
  document: Document,
  { id, operation, parameters, listing }: Route,
): string | { operation: string; filters: Record<string, string> } {
  const style = paginationOf(document, operation)?.style
  const pages: readonly unknown[] = style && 'query' in style ? Object.values(style.query ?? {}) : []
  const filters = parameters.flatMap(({ in: place, name, example }) => {
    const value = listing?.example[name]
    return place === 'query' &&
      !pages.includes(name) &&
      example !== undefined &&
      typeof value !== 'object' &&
      String(value) === String(example)
      ? [[name, childPointer('', name)] as const]
      : []
  })
  return filters.length === 0 ? id : { operation: id, filters: Object.fromEntries(filters) }
}

/** Leaves out the update of an entry: nothing shows the fields by which it is found. */
function toEntries({ path, list, add, remove, replace }: EntryList): Proposal {
  return {
    name: nameOf(list),
    resource: {
      path,
      lists: [list.id],
      ...(add && { creates: [add.id] }),
      ...(replace && { replaces: replace.id }),
      ...(remove && { delete: remove.id }),
    },
  }
}

/** Returns the pointer to a time with such a name in the object. */
function timestamp(document: Document, route: Route | undefined, id: string | undefined, name: RegExp): string | undefined {
  return propertiesOf(document, route, id).find(({ called, schema }) => name.test(called) && isTime(schema))?.pointer
}

/** Returns the lifecycles of the object, by the names of its states; a wait needs the only such state of the response. */
function lifecycles(document: Document, route: Route | undefined, id: string | undefined): Lifecycle[] {
  const body = route?.success?.schema
  const members = partsOf(document, body).flatMap(({ properties = {} }) => Object.keys(properties).map((name) => childPointer('', name)))
  const isOnly = (pointer: string) =>
    schemasAt(document, body, pointer).length > 0 ||
    members.filter((member) => schemasAt(document, body, member + pointer).length > 0).length < 2
  const states = propertiesOf(document, route, id).filter(
    ({ called, pointer }) => /^((ready|lifecycle|provisioning)_?)?(status|state|phase)$/i.test(called) && isOnly(pointer),
  )
  // Alternatives of a response have one property with the states of all.
  return [...Map.groupBy(states, ({ pointer }) => pointer)].flatMap(([pointer, same]) => {
    const values = same.flatMap(({ schema }) => schema?.enum ?? []).filter((value) => typeof value === 'string')
    return lifecycleOf(pointer, [...new Set(values)]) ?? []
  })
}

interface Property {
  readonly pointer: string
  readonly called: string
  readonly schema: Schema | undefined
}

/** Returns the properties of the object in a read or in a list, and of its attributes. */
function propertiesOf(document: Document, route: Route | undefined, id: string | undefined): Property[] {
  const place = route?.listing
    ? childPointer(route.listing.rows, '0')
    : id === undefined
      ? ''
      : candidateWithKey(route?.success?.example, id)?.pointer
  if (place === undefined) return []
  return ['', '/attributes'].flatMap((inner) =>
    schemasAt(document, route?.success?.schema, place + inner).flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([called, schema]) => ({
        pointer: childPointer(inner, called),
        called,
        schema: typeof schema === 'object' ? findRef<Schema>(document, schema as { $ref: string }) : undefined,
      })),
    ),
  )
}

function isTime(schema: Schema | undefined): boolean {
  return ['string', 'integer', 'number'].some((type) => [schema?.type].flat().some((each) => each === type))
}

/** Returns the name of the client's resource: the operationId without its verb. */
function nameOf(route: Route | undefined): string {
  const names = (route?.id ?? '').split('.')
  return (names.length > 1 ? names.slice(0, -1) : names).join('.')
}

/** Returns the name of a kind, after the nouns of its path if another kind has it. */
function freeName(name: string, path: string, taken: ReadonlyMap<string, unknown>): string {
  const whole = shapeOf(path).resource.join('.')
  let free = taken.has(name) && whole !== '' ? whole : name
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`
  return free
}
