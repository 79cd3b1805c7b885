import { parameterNames } from '../http/path-template.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'

/** An object of the provider in a request or response body. */
export type Entity = Record<string, unknown>

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the candidates for the one object in a body: the body, the first entry of a list, or a member of the body. */
export function candidates(body: unknown): { pointer: string; entity: Entity }[] {
  if (Array.isArray(body)) return isEntity(body[0]) ? [{ pointer: '/0', entity: body[0] }] : []
  if (!isEntity(body)) return []
  const members = Object.entries(body).flatMap(([name, entity]) => (isEntity(entity) ? [{ pointer: childPointer('', name), entity }] : []))
  return [{ pointer: '', entity: body }, ...members]
}

/** Returns the candidate that an id identifies: in `{ namespace: { namespace: 'a' } }`, the inner object. */
export function candidateWithKey(body: unknown, key: string): { pointer: string; entity: Entity } | undefined {
  return candidates(body).find(({ entity }) => hasKey(entity, key))
}

/** Whether an object has an id in this property. A property that holds an object is none. */
export function hasKey(entity: Entity, key: string): boolean {
  return Object.hasOwn(entity, key) && (typeof entity[key] !== 'object' || entity[key] === null)
}

/**
 * Returns the property that holds the value of a path segment: one whose example equals that of the segment, preferably with a similar
 * name; else one that is named after the parameter and can hold its value.
 *
 * @param segment The segment of the path template
 * @param id The segment with the examples of its parameters
 */
export function keyOf(entities: readonly Entity[], segment: string, id: string | undefined): string | undefined {
  const own = keyNames(segment)
  const names = [...new Set([...own, 'id', ...(own.length > 0 ? ['uuid'] : [])])]
  for (const entity of entities) {
    const equal = Object.keys(entity).filter((key) => isScalar(entity[key]) && String(entity[key]) === id)
    if (equal.length === 0) continue
    // Two values may be equal by coincidence; the name decides.
    return (
      names.find((name) => equal.includes(name)) ?? mostSimilar(equal, segment) ?? own.find((name) => canHold(entity[name], id)) ?? equal[0]
    )
  }
  return names.find((name) => entities.some((entity) => canHold(entity[name], id)))
}

/** Whether a property can hold an id: a number cannot hold text. */
function canHold(example: unknown, id: string | undefined): boolean {
  return typeof example === 'string' || (typeof example === 'number' && (id === undefined || isNumeric(id)))
}

export function isNumeric(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text))
}

/** Returns possible names of the property for a parameter: for `domainId` the same, and `id`. */
function keyNames(segment: string): string[] {
  const parameters = parameterNames(segment)
  const [only] = parameters
  return parameters.length === 1 && only !== undefined ? [only, words(only).at(-1) ?? only] : []
}

/** Returns the name that shares the most words with the segment; undefined if none shares any. */
function mostSimilar(names: readonly string[], segment: string): string | undefined {
  const segmentWords = new Set(words(segment))
  const shared = (name: string) => words(name).filter((word) => segmentWords.has(word)).length
  return names.filter((name) => shared(name) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}

/** Splits `databaseName` and `database_name` into `database` and `name`. */
function words(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** Returns the candidate with the most of the named fields; undefined if none has any. */
export function candidateWithFields(body: unknown, fields: Entity): { pointer: string; entity: Entity } | undefined {
  const shared = (entity: Entity) => Object.keys(fields).filter((name) => isAlike(fields, entity, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best : undefined
}

/** Whether another object has the field, and an object in it only if this one has. */
function isAlike(entity: Entity, other: Entity, name: string): boolean {
  return Object.hasOwn(other, name) && isEntity(entity[name]) === isEntity(other[name])
}

/** Returns the last value of a field in several changes. */
export function lastOf(changes: readonly Entity[], name: string): unknown {
  return changes.findLast((change) => Object.hasOwn(change, name))?.[name]
}

/**
 * Returns the fields that a request sets on the object: its body, or the member of the body that shares the most fields with the
 * object in the documented response.
 *
 * @param response The documented response with the object
 * @param key The property that only the object has; undefined if the response has a single object
 */
export function requestedChanges(body: unknown, response: unknown, key: string | undefined): Entity {
  if (!isEntity(body)) return {}
  const documented = key === undefined ? soleObject(response) : candidateWithKey(response, key)?.entity
  if (!documented) return body
  const shared = (entity: Entity) => Object.keys(entity).filter((name) => isAlike(entity, documented, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best.entity : onlyMember(body)
}

/** Returns the object of a response that has one: the only member if there is one, else the body. */
function soleObject(response: unknown): Entity | undefined {
  const [outer, ...others] = candidates(response)
  const inner = outer && Object.keys(outer.entity).length === 1 && others.length === 1 ? others[0] : undefined
  return (inner ?? outer)?.entity
}

function onlyMember(body: Entity): Entity {
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}
