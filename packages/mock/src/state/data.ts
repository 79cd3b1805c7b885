import { isEntity, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Schema } from '@hostwright/openapi/document.ts'
import { fillPath, hasParameter, parameterNames } from '@hostwright/openapi/path-template.ts'
import { childPointer, valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { closestMatch } from '../closest-match.js'
import type { Operation } from '../spec/operations.js'
import type { Resolve } from '../spec/resolve.js'
import { schemasAt } from '../spec/schema.js'
import { messageOf } from '../validate/message.js'
import type { SchemaErrors } from '../validate/schema-errors.js'
import { givenId, numberedId, pathOf } from './identity.js'
import type { MockData } from './mock-data.js'
import { isEntryList, objectIn, type Resource } from './resources.js'
import type { Seed } from './seed.js'
import type { Step } from './steps.js'

interface Needs {
  readonly resources: readonly Resource[]
  readonly resolve: Resolve
  readonly errors: SchemaErrors
}

/** Where the spec describes an object of a kind: in the response of an operation, at a pointer. */
interface Model {
  readonly operation: Operation
  readonly pointer: string
  readonly example: Entity
}

/**
 * Reads a test's data, completed from the spec's examples. Throws a TypeError for an unknown kind and for a row that breaks the schema
 * or does not say where it belongs.
 */
export function readData(data: MockData, needs: Needs): Seed[] {
  return Object.entries(data).map(([kind, rows]) => {
    const resource = needs.resources.find((each) => each.kind === kind)
    if (!resource) throw new TypeError(unknownKind(kind, needs.resources))
    if (!Array.isArray(rows) || !rows.every(isEntity)) throw new TypeError(`data.${kind} must be a list of objects.`)
    return toSeed(resource, rows as Entity[], needs)
  })
}

function unknownKind(kind: string, resources: readonly Resource[]): string {
  const kinds = resources.map((each) => each.kind)
  const near = closestMatch(kind, kinds)
  const hint = near === undefined ? `its kinds are ${kinds.join(', ') || 'not declared (x-resources)'}` : `did you mean '${near}'?`
  return `data has '${kind}', which is no kind of object of this spec; ${hint}`.replace(/[^?]$/, '$&.')
}

function toSeed(resource: Resource, rows: readonly Entity[], needs: Needs): Seed {
  const model = modelOf(resource)
  if (!model) throw new TypeError(`data.${resource.kind} cannot be used: the spec has no example of such an object.`)
  const taken = new Set<string>()
  const objects = rows.flatMap((row, index) => {
    const name = `data.${resource.kind}[${index}]`
    const completed = check(resource, model, row, name, needs)
    if (isEntryList(resource)) return []
    const object = toObject(resource, model, row, completed, index, name)
    if (taken.has(object.path)) throw new TypeError(`${name} has the id of another row; give each its own.`)
    taken.add(object.path)
    return [object]
  })
  return { resource, rows, objects }
}

function modelOf(resource: Resource): Model | undefined {
  const { get, lists } = resource
  const found = get && objectIn(resource, get.operation.success?.example, get.at)
  if (get && found) return { operation: get.operation, pointer: found.pointer, example: found.entity }
  const [list] = lists
  return list && { operation: list.operation, pointer: childPointer(list.rows, '0'), example: list.example }
}

/** Returns the row, completed from the example. Throws a TypeError if it is not as the spec describes it. */
function check(resource: Resource, model: Model, row: Entity, name: string, { resolve, errors }: Needs): Entity {
  const { operation, pointer, example } = model
  const schema = operation.success?.schema
  const schemas = schemasAt(resolve, schema, pointer)
  const owners = new Set([resource.path, ...resource.lists.map(({ template }) => template)].flatMap(parameterNames))
  const known = new Set([...Object.keys(example), ...schemas.flatMap(({ properties = {} }) => Object.keys(properties)), ...owners])
  const unknown = isOpen(schemas) ? undefined : Object.keys(row).find((field) => !known.has(field))
  if (unknown !== undefined) {
    const near = closestMatch(unknown, [...known])
    throw new TypeError(
      `${name} has the field '${unknown}', which the spec does not have${near === undefined ? '' : `; did you mean '${near}'?`}`,
    )
  }
  const fields = Object.entries(row).filter(([field]) => Object.hasOwn(example, field) || !owners.has(field))
  const completed = complete(example, Object.fromEntries(fields))
  const broken =
    schema &&
    errors
      .of(schema, 'response', withValueAt(operation.success?.example, pointer, completed))
      .find((error) => error.instancePath.startsWith(pointer))
  if (broken) throw new TypeError(`${name}${broken.instancePath.slice(pointer.length).replaceAll('/', '.')} ${messageOf(broken)}.`)
  return completed
}

/** Whether the spec says that an object may have any field. */
function isOpen(schemas: readonly Schema[]): boolean {
  return (
    schemas.every(({ properties }) => properties === undefined) || schemas.some(({ additionalProperties }) => additionalProperties === true)
  )
}

/** Returns the example with the fields of a row; objects are completed too. */
function complete(example: Entity, row: Entity): Entity {
  const fields = Object.entries(row).map(([name, value]) => {
    const base = example[name]
    return [name, isEntity(value) && isEntity(base) ? complete(base, value) : value] as const
  })
  return { ...example, ...Object.fromEntries(fields) }
}

function toObject(
  resource: Resource,
  { example }: Model,
  row: Entity,
  completed: Entity,
  index: number,
  name: string,
): Seed['objects'][number] {
  const { identity, path: template } = resource
  const owners = Object.fromEntries(
    parameterNames(template).flatMap((each) => (row[each] === undefined ? [] : [[each, String(row[each])]])),
  )
  const id =
    identity && (givenId(identity, row) ?? numberedId(identity, example[identity.key], index + 1, row, []) ?? String(example[identity.key]))
  const path = identity && id !== undefined ? pathOf(template, identity, id, owners) : fillPath(template, owners)
  const missing = path === undefined || hasParameter(path) ? parameterNames(path ?? fillPath(template, owners)) : []
  const lacking = missing.filter((each) => identity?.parameters.includes(each) !== true)
  if (path === undefined || lacking.length > 0)
    throw new TypeError(`${name} needs ${lacking.join(' and ')}, the id of the object to which it belongs.`)
  const replaced = Object.keys(row).filter((field) => Object.hasOwn(completed, field))
  const steps: Step[] = [
    { kind: 'merge', fields: { ...row, ...(identity && { [identity.key]: id }) } },
    ...replaced.map((field): Step => ({
      kind: 'replace',
      pointer: childPointer('', field),
      value: valueAt(completed, childPointer('', field)),
    })),
  ]
  return { path, owners, steps }
}
