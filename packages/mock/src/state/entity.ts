import { candidates, isEntity, type Candidate, type Entity } from '@hostwright/openapi/body-objects.ts'

/** Returns the candidate with the most of the named fields; undefined if none has any. */
export function candidateWithFields(body: unknown, fields: Entity): Candidate | undefined {
  const shared = (entity: Entity) => Object.keys(fields).filter((name) => isAlike(fields, entity, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best : undefined
}

/** Whether another object has the field, and an object in it only if this one has. */
function isAlike(entity: Entity, other: Entity, name: string): boolean {
  return Object.hasOwn(other, name) && isEntity(entity[name]) === isEntity(other[name])
}

/**
 * Returns the fields that a request sets on the object: its body, or the member of the body that shares the most fields with the
 * object in the documented response.
 *
 * @param documented The object in the documented response; undefined if it has none
 */
export function requestedChanges(body: unknown, documented: Entity | undefined): Entity {
  if (!isEntity(body)) return {}
  if (!documented) return body
  const shared = (entity: Entity) => Object.keys(entity).filter((name) => isAlike(entity, documented, name)).length
  const [best] = candidates(body).toSorted((a, b) => shared(b.entity) - shared(a.entity))
  return best && shared(best.entity) > 0 ? best.entity : onlyMember(body)
}

/** Returns the object of a response that has one: the only member if there is one, else the body. */
export function soleObject(response: unknown): Candidate | undefined {
  const [outer, ...others] = candidates(response)
  const inner = outer && Object.keys(outer.entity).length === 1 && others.length === 1 ? others[0] : undefined
  return inner ?? outer
}

/** Returns the object in a body that has one member, else the body. */
export function onlyMember(body: Entity): Entity {
  const [only, ...others] = Object.values(body)
  return others.length === 0 && isEntity(only) ? only : body
}
