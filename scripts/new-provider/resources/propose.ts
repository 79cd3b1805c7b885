import { createExampleTest, type FitsSchema } from '@hostwright/lint-specs'
import type { Document, Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Resource, Resources } from '@hostwright/openapi/extension-types.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { resourceMistakes } from '@hostwright/openapi/resource-mistakes.ts'
import { schemasAt } from '@hostwright/openapi/schema-lookup.ts'
import { candidateWithKey } from '@hostwright/openapi/body-objects.ts'
import { findEntryLists, type EntryList } from './entry-lists.ts'
import { findResources, type Suggestion } from './find-resources.ts'
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
  const proposals = [...found.map((each) => toResource(document, each)), ...entries.map((each) => toEntries(each))]
  const named = new Map<string, Resource>()
  for (const { name, resource } of proposals) named.set(freeName(name, named), resource)
  const resources = Object.fromEntries(named)
  // A guess that the rest of the document contradicts helps nobody.
  const wrong = new Set([...resourceMistakes({ ...document, 'x-resources': resources })].map(({ node }) => node))
  const right = Object.entries(resources).filter(([, resource]) => !wrong.has(resource))
  return right.length > 0 ? Object.fromEntries(right) : undefined
}

/** Whether the object's path takes the id that its example has: an address with a prefix is none that a format allows. */
function isReadable(document: Document, { path, id, get, collections }: Suggestion, fits: FitsSchema): boolean {
  const parameters = get?.operation.parameters ?? []
  const at = parameters.findIndex((one) => path.endsWith(`{${findRef<Parameter>(document, one)?.name}}`))
  const row =
    collections.find(({ list }) => list?.listing)?.list?.listing?.example ?? candidateWithKey(get?.success?.example, id ?? '')?.entity
  const value = row?.[id ?? '']
  if (at < 0 || value === undefined || value === null) return true
  const pointer = ['paths', path, 'get', 'parameters', String(at), 'schema'].reduce(childPointer, '')
  return '$ref' in (parameters[at] ?? {}) || fits(pointer, value) || fits(pointer, String(value))
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
  const makes = creates.length > 0 && created !== undefined
  const changes = updates.length > 0 && changed !== undefined
  return {
    name: nameOf(get ?? lists[0] ?? creates[0] ?? updates[0]),
    resource: {
      path,
      ...(id !== undefined && { id }),
      ...(get && { get: get.id }),
      ...(lists.length > 0 && { lists: lists.map((each) => each.id) }),
      ...(creates.length > 0 && { creates: creates.map((each) => each.id) }),
      ...(updates.length > 0 && { updates: updates.map((each) => each.id) }),
      ...(remove && { delete: remove.id }),
      ...((makes || changes) && { timestamps: { ...(makes && { created }), ...(changes && { changed }) } }),
    },
  }
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
  const place = route?.listing
    ? childPointer(route.listing.rows, '0')
    : id === undefined
      ? ''
      : candidateWithKey(route?.success?.example, id)?.pointer
  if (place === undefined) return undefined
  for (const inner of ['', '/attributes']) {
    const names = schemasAt(document, route?.success?.schema, place + inner).flatMap(({ properties = {} }) => Object.entries(properties))
    const found = names.find(([property, schema]) => name.test(property) && isTime(document, schema))
    if (found) return childPointer(inner, found[0])
  }
  return undefined
}

function isTime(document: Document, schema: Schema | boolean): boolean {
  const resolved = typeof schema === 'object' ? findRef<Schema>(document, schema as { $ref: string }) : undefined
  return ['string', 'integer', 'number'].some((type) => [resolved?.type].flat().some((each) => each === type))
}

/** Returns the name of the client's resource: the operationId without its verb. */
function nameOf(route: Route | undefined): string {
  const names = (route?.id ?? '').split('.')
  return (names.length > 1 ? names.slice(0, -1) : names).join('.')
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`
  return free
}
