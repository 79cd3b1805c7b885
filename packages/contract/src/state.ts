import { describe, expect, it } from 'vitest'
import { ApiError } from '@hostwright/core'
import type { Mock, StatefulResource } from '@hostwright/mock'
import { hasKey } from '@hostwright/openapi/body-objects.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer, valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { declaredResources, type DeclaredResource } from '@hostwright/openapi/resources.ts'
import { schemasAt } from '@hostwright/openapi/schema-lookup.ts'
import { type OperationCase, rejection } from './calls.js'
import type { CallArguments, Declared } from './spec.js'

type Fields = Readonly<Record<string, unknown>>

export interface StateContract {
  readonly spec: Document
  readonly mock: Pick<Mock, 'resources' | 'assertClean'>
  readonly declared: ReadonlyMap<string, Declared>
  /** Returns the zod schema of an operation's response. */
  responseSchemaOf(id: string): OperationCase['responseSchema']
  /** Creates a client. */
  connect(): object
}

/** A kind of object that a client can create, and its other operations. */
interface Stateful {
  readonly contract: StateContract
  readonly resource: StatefulResource
  readonly key: string
  readonly create: Declared
  readonly get: Declared | undefined
  /** The list at which it is created, else one without an owner. */
  readonly list: Declared | undefined
  /** Where the response to the create has the object, if not directly in its body. */
  readonly createdAt: string
  /** Where the list has its rows, if not directly in its body. */
  readonly rowsAt: string
  readonly remove: Removal | undefined
  readonly update: Update | undefined
}

/** The operation that removes an object, with a body that does so at once. */
interface Removal {
  readonly id: string
  readonly operation: Declared
  readonly body: unknown
}

/** An update, the read that shows its effect, and the path to a string that it changes. */
interface Update {
  readonly id: string
  readonly operation: Declared
  readonly get: Declared
  readonly field: readonly string[]
}

/** Declares the tests of the objects that the mock remembers, if a client can create any: vitest rejects an empty suite. */
export function stateTests(contract: StateContract): void {
  const all = contract.mock.resources.flatMap((resource) => toStateful(contract, resource) ?? [])
  describe.each(all.length > 0 ? ['state'] : [])('%s', () => void declareAll(contract, all))
}

function declareAll(contract: StateContract, all: readonly Stateful[]): void {
  const tests = <Part extends { id: string }>(
    name: string,
    partOf: (stateful: Stateful) => Part | undefined,
    test: (stateful: Stateful, part: Part) => Promise<void>,
  ) => {
    const cases = all.flatMap((stateful) => {
      const part = partOf(stateful)
      return part ? [[part.id, stateful, part] as const] : []
    })
    it.each(cases)(`%s ${name}`, async (_id, stateful, part) => {
      await test(stateful, part)
      contract.mock.assertClean()
    })
  }
  tests('creates an object that is found and listed', ({ create }) => create, findsCreated)
  tests('changes a created object', ({ update }) => update, keepsChanges)
  tests('deletes an object', ({ remove }) => remove, forgetsDeleted)
}

function toStateful(contract: StateContract, resource: StatefulResource): Stateful | undefined {
  const { key, path } = resource
  const find = (ids: readonly (string | undefined)[]) =>
    ids.flatMap((id) => contract.declared.get(id ?? '') ?? []).filter(({ acceptsFirst }) => acceptsFirst)
  const create = find(resource.create).find((operation) => operation.secured)
  if (!create || key === undefined) return undefined
  const lists = find(resource.list)
  const list = lists.find((operation) => operation.path === create.path) ?? lists.find((operation) => !operation.path.includes('{'))
  const [get] = find([resource.get])
  const updates = get ? find(resource.update).filter((operation) => operation.path === path) : []
  const update = updates.flatMap((operation) => (get && updateOf(contract, operation, get, key)) ?? [])[0]
  const declared = declaredResources(contract.spec).find(({ kind }) => kind === resource.kind)
  const rowsAt = declared?.lists.find(({ operation }) => operation === list?.id)?.at ?? ''
  const createdAt = declared?.creates.find(({ operation }) => operation === create.id)?.at ?? ''
  const [removal] = find([resource.delete])
  const remove = removal && { id: removal.id, operation: removal, body: bodyOfRemoval(contract, removal, declared) }
  return { contract, resource, key, create, get, list, createdAt, rowsAt, remove, update }
}

/** Returns the example's body of a removal, with another value for each field that would only schedule it. */
function bodyOfRemoval({ spec }: StateContract, { example, bodySchema }: Declared, declared: DeclaredResource | undefined): unknown {
  return Object.entries(declared?.delete?.schedules ?? {}).reduce((body, [name, value]) => {
    const pointer = childPointer('', name)
    const values = schemasAt(spec, bodySchema, pointer).flatMap((schema) => schema.enum ?? [])
    return withValueAt(
      body,
      pointer,
      values.find((other) => other !== value),
    )
  }, example.body)
}

/** Finds a string in an update's body that can have any value and that the object returns. */
function updateOf({ spec }: StateContract, operation: Declared, get: Declared, key: string): Update | undefined {
  // What the lists in an object hold, its update does not change.
  const shown = JSON.stringify(get.exampleBodies.get(200) ?? null, (name, value: unknown) =>
    name !== '' && Array.isArray(value) ? undefined : value,
  )
  const field = textsIn(operation.example.body).find((path) => {
    const name = path.at(-1) ?? ''
    const schemas = schemasAt(spec, operation.bodySchema, path.reduce(childPointer, ''))
    const isText = schemas.some(({ type }) => [type].flat().includes('string'))
    const isFree = schemas.every((schema) => Object.keys(schema).every((rule) => FREE.has(rule)))
    return name !== key && isText && isFree && shown.includes(`"${name}":"`)
  })
  return field && { id: operation.id, operation, get, field }
}

/** Keywords that restrict no string. */
const FREE = new Set(['$ref', 'type', 'description', 'example'])

/** Returns the paths of the strings in an object, those of the outer objects first. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  const entries = isFields(value) ? Object.entries(value) : []
  const own = entries.filter(([, inner]) => typeof inner === 'string').map(([name]) => path.concat(name))
  return [...own, ...entries.flatMap(([name, inner]) => textsIn(inner, [...path, name]))]
}

async function findsCreated(stateful: Stateful): Promise<void> {
  const { get, list, key } = stateful
  const { id, run, ids } = await createOne(stateful)
  if (list) expect(await ids()).toContain(id)
  if (get) expect(idsIn(await run(get, pathOf(stateful, id)), key)[0]).toBe(id)
}

async function keepsChanges(stateful: Stateful, { operation, get, field }: Update): Promise<void> {
  const { id, run } = await createOne(stateful)
  const body = withValueAt(operation.example.body, field.reduce(childPointer, ''), 'changed by a test')
  await run(operation, { ...pathOf(stateful, id), body })
  expect(JSON.stringify(await run(get, pathOf(stateful, id)))).toContain(`"${field.at(-1)}":"changed by a test"`)
}

async function forgetsDeleted(stateful: Stateful, { operation: remove, body }: Removal): Promise<void> {
  const { get, list } = stateful
  const { id, run, ids } = await createOne(stateful)
  await run(remove, { ...pathOf(stateful, id), body })
  for (const gone of [remove, ...(get ? [get] : [])]) {
    const error = await rejection(run(gone, { ...pathOf(stateful, id), ...(gone === remove && { body }) }), ApiError)
    expect(error).toMatchObject({ status: 404, operation: gone.id })
  }
  if (list) expect(await ids()).not.toContain(id)
}

interface Created {
  readonly id: string
  /** Returns the ids in the list. */
  ids(): Promise<string[]>
  /** Calls an operation with the same client. */
  run(operation: Declared, given?: Partial<CallArguments>): Promise<unknown>
}

/** Creates an object with the specification's example; takes its id from the response, else from the list, else from the request. */
async function createOne({ contract, create, list, createdAt, rowsAt, key, resource }: Stateful): Promise<Created> {
  const client = contract.connect()
  // Its owner is that of the create, whatever the examples of other operations say.
  const run: Created['run'] = (operation, { path, ...given } = {}) => {
    const owners = Object.entries(create.example.path).filter(([name]) => Object.hasOwn(operation.example.path, name))
    return runOperation(client, contract, operation, { ...given, path: { ...Object.fromEntries(owners), ...path } })
  }
  const names = [key, ...resource.parameters]
  const named = withOwnNames(create.example.body, names)
  // The list shows the new object only if its filters name the object's owner.
  const query = list && withValuesOf(list.example.query, named, names)
  const ids = async () => (list ? rowIds(valueAt(await run(list, query && { query }), rowsAt), key) : [])
  const before = await ids()
  const [returnedId] = idsIn(valueAt(await run(create, { body: named }), createdAt), key)
  const [sentId] = idsIn(named, key)
  const id = returnedId ?? (await ids()).find((listed) => !before.includes(listed)) ?? sentId
  if (id === undefined) throw new Error(`The id of the object that ${create.id} created is unknown.`)
  expect(before).not.toContain(id)
  return { id, run, ids }
}

/** The difference between an example's number and a new object's; the mock has fewer rows. */
const NEW_NUMBER = 5000

/** Returns a body with another id than the example, if it sets one. */
function withOwnNames(body: unknown, names: readonly string[]): unknown {
  if (Array.isArray(body)) return body.map((entry) => withOwnNames(entry, names))
  if (!isFields(body)) return body
  const renamed = Object.entries(body).map(([name, value]) => {
    if (typeof value === 'number' && names.includes(name)) return [name, value + NEW_NUMBER] as const
    if (typeof value !== 'string' || !names.includes(name)) return [name, withOwnNames(value, names)] as const
    // A UUID or an address can contain only digits here.
    const isNumber = /^[\da-f.:-]+$/.test(value)
    return [name, isNumber ? value.slice(0, -1) + (value.endsWith('9') ? '8' : '9') : `new-${value}`] as const
  })
  return Object.fromEntries(renamed)
}

/** Returns a query with the values that a body has for some names. */
function withValuesOf(query: Fields, body: unknown, names: readonly string[]): Fields {
  const entries = Object.entries(query).map(([name, value]) => {
    if (isFields(value)) return [name, withValuesOf(value, body, names)] as const
    const own = names.includes(name) ? valueOf(body, name) : undefined
    return [name, own === undefined ? value : String(own)] as const
  })
  return Object.fromEntries(entries)
}

/** Returns the value of a field anywhere in a body. */
function valueOf(body: unknown, name: string): unknown {
  if (!isFields(body)) return undefined
  return (
    body[name] ??
    Object.values(body)
      .map((inner) => valueOf(inner, name))
      .find((value) => value !== undefined)
  )
}

/** Calls an operation with the specification's examples and the given arguments, and validates its response. */
async function runOperation(
  client: object,
  { responseSchemaOf }: StateContract,
  operation: Declared,
  given: Partial<CallArguments>,
): Promise<unknown> {
  const { path, query, headers, body } = operation.example
  const groups = { path: { ...path, ...given.path }, query: given.query ?? query, headers }
  const filled = Object.entries(groups).filter(([, group]) => Object.keys(group).length > 0)
  const sent = operation.toBody(given.body ?? body)
  const response = await call(client, operation.id, { ...Object.fromEntries(filled), ...(sent !== undefined && { body: sent }) })
  const schema = responseSchemaOf(operation.id)
  if (response !== undefined && typeof schema === 'object') schema.parse(response)
  return response
}

/** Calls the client method that an operationId names. */
function call(client: object, id: string, options: object): PromiseLike<unknown> {
  const names = id.split('.')
  const last = names.pop() ?? ''
  const resource = names.reduce((node, name) => node[name] as Fields, client as Fields)
  return (resource[last] as (options: object) => PromiseLike<unknown>).call(resource, options)
}

/** Returns the path values for one object: its id, split if it has several parameters. */
function pathOf({ resource: { parameters } }: Pick<Stateful, 'resource'>, id: string): Partial<CallArguments> {
  const parts = parameters.length > 1 ? id.split('+') : [id]
  return { path: Object.fromEntries(parameters.map((name, index) => [name, parts[index]])) }
}

/** Returns the ids of a list's rows, but not of objects inside them. */
function rowIds(response: unknown, key: string): string[] {
  const rows: unknown[] = Array.isArray(response) ? response : Object.values(isFields(response) ? response : {}).flat()
  return rows.filter(isFields).flatMap((row) => (hasKey(row, key) ? [String(row[key])] : []))
}

/** Returns the ids of the objects in a response: of itself, its members, and those of its lists. */
function idsIn(response: unknown, key: string): string[] {
  const members = Array.isArray(response) ? (response as unknown[]) : Object.values(isFields(response) ? response : {})
  // Beside the object, a response may list others: `{ actions: [{ id }], server: { id } }`.
  const lists = members.filter((member) => Array.isArray(member))
  return rowIds([response, members.filter((member) => !Array.isArray(member)), lists].flat(3), key)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
