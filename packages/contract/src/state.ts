import { expect, it } from 'vitest'
import { ApiError } from '@hostwright/core'
import type { Mock, StatefulResource } from '@hostwright/mock'
import { exampleArguments, type ExampleArguments, propertyOf } from './example-arguments.js'
import type { OperationCase } from './operation-case.js'
import type { Document, Schema } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'

type Fields = Readonly<Record<string, unknown>>

export interface StateContract {
  readonly spec: Document
  readonly mock: Mock
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
  readonly remove: Declared | undefined
  readonly update: { readonly operation: Declared; readonly field: readonly string[] } | undefined
}

/** Declares the tests of the objects that the mock remembers. */
export function stateTests(contract: StateContract): void {
  const all = contract.mock.resources.flatMap((resource) => toStateful(contract, resource) ?? [])
  it.each(all.map((stateful) => [stateful.create.id, stateful] as const))(
    '%s creates an object that is found and listed',
    (_id, stateful) => findsCreated(stateful),
  )
  const changeable = all.filter(({ update }) => update)
  it.each(changeable.map((stateful) => [stateful.update?.operation.id, stateful] as const))(
    '%s changes a created object',
    (_id, stateful) => keepsChanges(stateful),
  )
  const removable = all.filter(({ remove }) => remove)
  it.each(removable.map((stateful) => [stateful.remove?.id, stateful] as const))('%s deletes an object', (_id, stateful) =>
    forgetsDeleted(stateful),
  )
}

function toStateful(contract: StateContract, resource: StatefulResource): Stateful | undefined {
  const { declared } = contract
  const create = resource.create.map((id) => declared.get(id)).find((operation) => operation?.secured)
  const lists = resource.list.map((id) => declared.get(id))
  const get = declared.get(resource.get ?? '')
  if (!create || resource.key === undefined) return undefined
  const list = lists.find((operation) => operation?.path === create.path) ?? lists.find((operation) => !operation?.path.includes('{'))
  const remove = declared.get(resource.delete ?? '')
  const updates = get ? resource.update.map((id) => declared.get(id)).filter((operation) => operation?.path === resource.path) : []
  const update = updates.flatMap((operation) => (operation ? (textField(contract, operation, get, resource.key ?? '') ?? []) : []))[0]
  return { contract, resource, key: resource.key, create, get, list, remove, update }
}

/** Returns the path to a string in an update's body that can have any value and that the object returns. */
function textField({ spec }: StateContract, operation: Declared, get: Declared | undefined, key: string): Stateful['update'] {
  const { body, schema } = exampleArguments(spec, operation.method, operation.path)
  const shown = JSON.stringify(get?.exampleBodies.get(200) ?? null)
  const field = textsIn(body).find((path) => {
    const name = path.at(-1) ?? ''
    const { type, ...rules } = path.reduce<Schema | undefined>((inner, step) => propertyOf(spec, inner, step), schema) ?? {}
    const isFree = [type].flat().includes('string') && Object.keys(rules).every((rule) => rule === 'description' || rule === 'example')
    return name !== key && isFree && shown.includes(`"${name}":"`)
  })
  return field && { operation, field }
}

/** Returns the paths of the strings in an object, those of the outer objects first. */
function textsIn(value: unknown, path: readonly string[] = []): string[][] {
  const entries = isFields(value) ? Object.entries(value) : []
  const own = entries.filter(([, inner]) => typeof inner === 'string').map(([name]) => path.concat(name))
  return [...own, ...entries.flatMap(([name, inner]) => textsIn(inner, [...path, name]))]
}

function withText(value: unknown, [name = '', ...rest]: readonly string[], text: string): unknown {
  const fields = isFields(value) ? value : {}
  return { ...fields, [name]: rest.length > 0 ? withText(fields[name], rest, text) : text }
}

async function findsCreated(stateful: Stateful): Promise<void> {
  const { contract } = stateful
  const one = await createOne(stateful)
  expect(await visibility(stateful, one)).toEqual({ listed: true, found: true })
  contract.mock.assertClean()
}

/** Whether an object is in its list and can be read by its id; true for a missing operation. */
async function visibility(
  { contract, get, list, key, ...stateful }: Stateful,
  { id, client }: Created,
): Promise<{ listed: boolean; found: boolean }> {
  const listed = !list || rowIds(await run(client, contract, list, {}), key).includes(id)
  const found = !get || idsIn(await run(client, contract, get, pathOf(stateful, id)), key)[0] === id
  return { listed, found }
}

async function keepsChanges(stateful: Stateful): Promise<void> {
  const { contract, get, update } = stateful
  if (!get || !update) throw new Error('There is nothing to change.')
  const { id, client } = await createOne(stateful)
  const { body } = exampleArguments(contract.spec, update.operation.method, update.operation.path)
  await run(client, contract, update.operation, { ...pathOf(stateful, id), body: withText(body, update.field, 'changed by a test') })
  const found = await run(client, contract, get, pathOf(stateful, id))
  expect(JSON.stringify(found)).toContain(`"${update.field.at(-1)}":"changed by a test"`)
  contract.mock.assertClean()
}

async function forgetsDeleted(stateful: Stateful): Promise<void> {
  const { contract, get, list, remove, key } = stateful
  if (!remove) throw new Error('There is no operation that deletes.')
  const { id, client } = await createOne(stateful)
  await run(client, contract, remove, pathOf(stateful, id))
  for (const gone of [remove, ...(get ? [get] : [])]) {
    const error: unknown = await run(client, contract, gone, pathOf(stateful, id)).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 404, operation: gone.id })
  }
  expect(list ? rowIds(await run(client, contract, list, {}), key) : []).not.toContain(id)
  contract.mock.assertClean()
}

interface Created {
  readonly id: string
  readonly client: object
}

/** Creates an object with the specification's example; takes its id from the response, else from the list. */
async function createOne({ contract, create, list, key, resource }: Stateful): Promise<Created> {
  const client = contract.connect()
  const ids = async () => (list ? rowIds(await run(client, contract, list, {}), key) : [])
  const before = await ids()
  const { body } = exampleArguments(contract.spec, create.method, create.path)
  const named = withOwnNames(body, [key, ...resource.parameters])
  const [returnedId] = idsIn(await run(client, contract, create, { body: named }), key)
  const id = returnedId ?? (await ids()).find((listed) => !before.includes(listed))
  if (id === undefined) throw new Error(`The id of the object that ${create.id} created is unknown.`)
  expect(before).not.toContain(id)
  return { id, client }
}

/** The difference between an example's number and a new object's; the mock has fewer rows. */
const NEW_NUMBER = 5000

/** Returns a body with another id than the example, if it sets one. */
function withOwnNames(body: unknown, names: readonly string[]): unknown {
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

/** Calls an operation with the specification's examples and the given arguments, and validates its response. */
async function run(
  client: object,
  { spec, responseSchemaOf }: StateContract,
  operation: Declared,
  given: Partial<ExampleArguments>,
): Promise<unknown> {
  const { path, query, headers, body } = exampleArguments(spec, operation.method, operation.path)
  const options = { path: { ...path, ...given.path }, query, headers, body: given.body ?? body }
  const filled = Object.entries(options).filter(([, value]) => isFilled(value))
  const response = await call(client, operation.id, Object.fromEntries(filled))
  const schema = responseSchemaOf(operation.id)
  if (response !== undefined && schema !== undefined && schema !== 'file') schema.parse(response)
  return response
}

function isFilled(value: unknown): boolean {
  return isFields(value) ? Object.keys(value).length > 0 : value !== undefined
}

/** Calls the client method that an operationId names. */
function call(client: object, id: string, options: object): PromiseLike<unknown> {
  const names = id.split('.')
  const last = names.pop() ?? ''
  const resource = names.reduce((node, name) => node[name] as Methods, client as Methods)
  return (resource[last] as (options: object) => PromiseLike<unknown>).call(resource, options)
}

type Methods = Readonly<Record<string, unknown>>

/** Returns the path values for one object: its id, split if it has several parameters. */
function pathOf({ resource: { parameters } }: Pick<Stateful, 'resource'>, id: string): Partial<ExampleArguments> {
  const parts = parameters.length > 1 ? id.split('+') : [id]
  return { path: Object.fromEntries(parameters.map((name, index) => [name, parts[index]])) }
}

/** Returns the ids of a list's rows, but not of objects inside them. */
function rowIds(response: unknown, key: string): string[] {
  const rows: unknown[] = Array.isArray(response) ? response : Object.values(isFields(response) ? response : {}).flat()
  return rows.filter(isFields).flatMap((row) => (Object.hasOwn(row, key) ? [String(row[key])] : []))
}

/** Returns the ids of the objects in a response. */
function idsIn(response: unknown, key: string): string[] {
  return objectsIn(response).flatMap((object) => (Object.hasOwn(object, key) ? [String(object[key])] : []))
}

/** Returns the objects of a response: itself, its members, and those of its lists. */
function objectsIn(response: unknown): Fields[] {
  const outer = Array.isArray(response) ? response : [response]
  const inner = outer.flatMap((object: unknown) => (isFields(object) ? Object.values(object).flat() : []))
  return [...outer, ...inner].filter(isFields)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
