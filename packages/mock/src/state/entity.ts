import { parameterNames } from '../http/path-template.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'

/** An object of the provider, as answers and bodies carry it. */
export type Entity = Record<string, unknown>

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The places of a body where its one object may be: the body, the only entry of a list, or a member of the body. */
export function candidates(body: unknown): { pointer: string; entity: Entity }[] {
  if (Array.isArray(body)) return isEntity(body[0]) ? [{ pointer: '/0', entity: body[0] }] : []
  if (!isEntity(body)) return []
  const members = Object.entries(body).flatMap(([name, entity]) => (isEntity(entity) ? [{ pointer: childPointer('', name), entity }] : []))
  return [{ pointer: '', entity: body }, ...members]
}

/** Where in a body the object is that has the property. */
export function candidateWithKey(body: unknown, key: string): { pointer: string; entity: Entity } | undefined {
  return candidates(body).find(({ entity }) => Object.hasOwn(entity, key))
}

/**
 * The property that holds what a segment of an object's path has: the one whose example is that of the segment and that is
 * called alike, else the one that is called like its parameter and can hold what the segment has.
 *
 * @param segment the segment of the path template
 * @param id the segment with the examples of its parameters
 */
export function keyOf(entities: readonly Entity[], segment: string, id: string | undefined): string | undefined {
  const own = ownNames(segment)
  const names = [...new Set([...own, 'id', ...(own.length > 0 ? ['uuid'] : [])])]
  for (const entity of entities) {
    const equal = Object.keys(entity).filter((key) => isScalar(entity[key]) && String(entity[key]) === id)
    if (equal.length === 0) continue
    // Two values may be equal by chance: a name says more.
    return (
      names.find((name) => equal.includes(name)) ?? mostAlike(equal, segment) ?? own.find((name) => holds(entity[name], id)) ?? equal[0]
    )
  }
  return names.find((name) => entities.some((entity) => holds(entity[name], id)))
}

/** Whether a property may hold an id: one that is a number holds no text. */
function holds(example: unknown, id: string | undefined): boolean {
  return typeof example === 'string' || (typeof example === 'number' && (id === undefined || isNumeric(id)))
}

export function isNumeric(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text))
}

/** What a property may be called that holds the value of a parameter: for `domainId` that, or `id`. */
function ownNames(segment: string): string[] {
  const parameters = parameterNames(segment)
  const [only] = parameters
  return parameters.length === 1 && only !== undefined ? [only, words(only).at(-1) ?? only] : []
}

/** The name that has most words in common with the segment; undefined where none has any. */
function mostAlike(names: readonly string[], segment: string): string | undefined {
  const wanted = new Set(words(segment))
  const shared = (name: string) => words(name).filter((word) => wanted.has(word)).length
  return names.filter((name) => shared(name) > 0).toSorted((a, b) => shared(b) - shared(a))[0]
}

/** `database`, `name` of `databaseName` and of `database_name`. */
function words(name: string): string[] {
  return (name.match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []).map((word) => word.toLowerCase())
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

/** The object of a body that has most of the named fields; undefined where none has any. */
export function candidateWithFields(body: unknown, fields: Entity): { pointer: string; entity: Entity } | undefined {
  const shared = (entity: Entity) => Object.keys(fields).filter((name) => Object.hasOwn(entity, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best : undefined
}

/** The last word of several objects on one field. */
export function lastOf(changes: readonly Entity[], name: string): unknown {
  return changes.findLast((change) => Object.hasOwn(change, name))?.[name]
}

/**
 * What a request says of the object: its body, or that member of it which has most in common with the object as an answer
 * shows it.
 *
 * @param answer the documented answer that shows the object
 * @param key the property that only the object has; undefined where an answer has one object
 */
export function requestedChanges(body: unknown, response: unknown, key: string | undefined): Entity {
  if (!isEntity(body)) return {}
  const rendered = key === undefined ? unwrapped(response) : candidateWithKey(response, key)?.entity
  if (!rendered) return body
  const shared = (entity: Entity) => Object.keys(entity).filter((name) => Object.hasOwn(rendered, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best.entity : onlyMember(body)
}

/** The object of an answer that has one: the only member, where that is one. */
function unwrapped(response: unknown): Entity | undefined {
  const [outer, ...others] = candidates(response)
  const inner = outer && Object.keys(outer.entity).length === 1 && others.length === 1 ? others[0] : undefined
  return (inner ?? outer)?.entity
}

function onlyMember(body: Entity): Entity {
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}
