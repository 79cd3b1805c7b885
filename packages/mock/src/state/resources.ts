import { candidateWithKey, rowsOf, isEntity, type Candidate, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Lifecycle } from '@hostwright/openapi/extension-types.ts'
import { fillPath, parameterNames, pathValues } from '@hostwright/openapi/path-template.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { idSegment, shapeOf, withoutSegment, type DeclaredList, type DeclaredResource } from '@hostwright/openapi/resources.ts'
import type { Operation } from '../spec/operations.js'
import { soleObject } from './entity.js'
import type { StatefulResource } from './stateful-resource.js'

/** Objects of one kind and their operations. */
export interface Resource {
  readonly kind: string
  /** The path template of an object, or of a list of entries. */
  readonly path: string
  /** What identifies an object; undefined if there is only one, and for entries. */
  readonly identity: Identity | undefined
  readonly get: Place | undefined
  readonly lists: readonly List[]
  readonly creates: readonly Create[]
  readonly updates: readonly Update[]
  readonly remove: Removal | undefined
  readonly replace: Operation | undefined
  readonly declared: DeclaredResource
  readonly lifecycles: readonly Lifecycle[]
}

export interface Identity {
  /** Index of the identifying segment in the path template. */
  readonly index: number
  readonly segment: string
  /** The names of the segment's parameters. */
  readonly parameters: readonly string[]
  /** The property that holds the segment's value. */
  readonly key: string
  /** Further properties with the same value. */
  readonly aliases: readonly string[]
}

/** An operation, and where the object is in its response. */
export interface Place {
  readonly operation: Operation
  readonly at: string | undefined
}

/** An operation that lists objects. */
export interface List {
  readonly operation: Operation
  /** Its path with the parameter names of the object's path, if the two differ in nothing else. */
  readonly template: string
  /** JSON Pointer to its rows. */
  readonly rows: string
  /** The first row of its example. */
  readonly example: Entity
  readonly declared: DeclaredList
}

export interface Create extends Place {
  /** The id of the variant of its route that creates; undefined if the route has no variants. */
  readonly variant: string | undefined
  readonly template: string
  readonly declared: DeclaredResource['creates'][number]
}

export interface Update extends Place {
  /** The id of the variant of its route; undefined if the route has no variants. */
  readonly variant: string | undefined
  readonly declared: DeclaredResource['updates'][number]
}

export interface Removal extends Place {
  readonly declared: NonNullable<DeclaredResource['delete']>
}

/** Pairs the declared resources with the operations of the document. Leaves out operations that it lacks, which lint:specs reports. */
export function readResources(declared: readonly DeclaredResource[], operations: readonly Operation[]): Resource[] {
  const byId = new Map<string, { operation: Operation; variant: string | undefined }>()
  for (const operation of operations) {
    if (operation.id !== undefined) byId.set(operation.id, { operation, variant: undefined })
    for (const { id } of operation.variants) byId.set(id, { operation, variant: id })
  }
  return declared.map((each) => readResource(each, (id) => byId.get(id)))
}

function readResource(
  declared: DeclaredResource,
  find: (id: string) => { operation: Operation; variant: string | undefined } | undefined,
): Resource {
  const { kind, path, id: key, lifecycles } = declared
  const found = <Each extends { readonly operation: string; readonly at?: string | undefined }>(each: Each | undefined) => {
    const known = each && find(each.operation)
    return each && known ? [{ ...known, declared: each, at: each.at }] : []
  }
  const lists = declared.lists.flatMap(found)
  const creates = declared.creates.flatMap(found)
  const index =
    key === undefined
      ? -1
      : idSegment(
          path,
          [...lists, ...creates].map(({ operation }) => operation.path),
        )
  const own = withoutSegment(path, index)
  const templateOf = (other: string) => (shapeOf(other) === shapeOf(own) ? own : other)
  const segment = path.split('/')[index] ?? ''
  return {
    kind,
    path,
    identity: key === undefined ? undefined : { index, segment, parameters: parameterNames(segment), key, aliases: declared.aliases ?? [] },
    get: found(declared.get)[0],
    lists: lists.flatMap(({ operation, declared: each }) => listOf(operation, each, templateOf(operation.path)) ?? []),
    creates: creates.map(({ operation, variant, declared: create, at }) => ({
      operation,
      variant,
      declared: create,
      at,
      template: templateOf(operation.path),
    })),
    updates: declared.updates.flatMap(found),
    remove: found(declared.delete)[0],
    replace: declared.replaces === undefined ? undefined : find(declared.replaces)?.operation,
    declared,
    lifecycles,
  }
}

function listOf(operation: Operation, declared: DeclaredList, template: string): List | undefined {
  const example = operation.success?.example
  const rows = declared.at ?? operation.pagination?.items ?? rowsOf(example)
  const listed = rows === undefined ? undefined : valueAt(example, rows)
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined
  return rows !== undefined && isEntity(first) ? { operation, template, rows, example: first, declared } : undefined
}

/** Whether the objects of a resource are entries of a list: they have no ids, and requests send them as a whole. */
export function isEntryList({ identity, lists }: Resource): boolean {
  return identity === undefined && lists.length > 0
}

/**
 * Returns the path of the object that a request is about: its path has the parameters of the object's, by name or else in their order.
 */
export function objectPath({ path: template }: Resource, operation: Operation, path: string): string {
  if (operation.path === template) return path
  const values = pathValues(operation.path, path)
  const names = parameterNames(template)
  const byName = names.every((name) => values[name] !== undefined)
  const inOrder = Object.values(values)
  return fillPath(template, byName ? values : Object.fromEntries(names.map((name, index) => [name, inOrder[index] ?? ''])))
}

/** Returns the object of a resource in the response of an operation: at its declared place, else the first one with the id. */
export function objectIn({ identity }: Resource, body: unknown, at: string | undefined): Candidate | undefined {
  if (at !== undefined) {
    const entity = valueAt(body, at)
    return isEntity(entity) ? { pointer: at, entity } : undefined
  }
  return identity ? candidateWithKey(body, identity.key) : soleObject(body)
}

/** Returns the documented object of a resource: that of the read, else of a list. */
export function documentedObject(resource: Resource): Entity | undefined {
  const { get, lists } = resource
  return (get && objectIn(resource, get.operation.success?.example, get.at)?.entity) ?? lists[0]?.example
}

/** Returns the public description of a resource. */
export function describeResource({ kind, path, identity, declared }: Resource): StatefulResource {
  const ids = (operations: readonly { readonly operation: string }[]) => operations.map(({ operation }) => operation)
  return {
    kind,
    path,
    key: identity?.key,
    parameters: identity?.parameters ?? [],
    create: ids(declared.creates),
    list: ids(declared.lists),
    get: declared.get?.operation,
    update: [...ids(declared.updates), ...(declared.replaces === undefined ? [] : [declared.replaces])],
    delete: declared.delete?.operation,
  }
}
