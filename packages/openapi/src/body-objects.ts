import { childPointer } from './pointer.ts'

/** An object of the provider in a request or response body. */
export type Entity = Record<string, unknown>

/** An object in a body, and the pointer to it. */
export interface Candidate {
  readonly pointer: string
  readonly entity: Entity
}

export function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

export function isNumeric(text: string): boolean {
  return text !== '' && !Number.isNaN(Number(text))
}

/** Returns the candidates for the one object in a body: the body, the first entry of a list, or a member of the body. */
export function candidates(body: unknown): Candidate[] {
  if (Array.isArray(body)) return isEntity(body[0]) ? [{ pointer: '/0', entity: body[0] }] : []
  if (!isEntity(body)) return []
  const members = Object.entries(body).flatMap(([name, entity]) => (isEntity(entity) ? [{ pointer: childPointer('', name), entity }] : []))
  return [{ pointer: '', entity: body }, ...members]
}

/** Returns the candidate that an id identifies: in `{ namespace: { namespace: 'a' } }`, the inner object. */
export function candidateWithKey(body: unknown, key: string): Candidate | undefined {
  return candidates(body).find(({ entity }) => hasKey(entity, key))
}

/** Whether an object has an id in this property. A property that holds an object is none. */
export function hasKey(entity: Entity, key: string): boolean {
  return Object.hasOwn(entity, key) && (typeof entity[key] !== 'object' || entity[key] === null)
}

/** Returns the pointer to the rows of a list's body: the body itself, or its only list; undefined if there is no such list. */
export function rowsOf(body: unknown): string | undefined {
  if (Array.isArray(body)) return ''
  if (!isEntity(body)) return undefined
  const [only, ...others] = Object.entries(body).filter(([, value]) => Array.isArray(value))
  return only && others.length === 0 ? childPointer('', only[0]) : undefined
}
