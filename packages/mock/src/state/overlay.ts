import type { Resolve, Schema } from '../spec/document.js'
import { admits, allowsNull, child } from '../spec/schema.js'
import { type Entity, isEntity } from './entity.js'

/** Passwords and the like are asked for and never answered, whatever a schema says. */
const SECRET = /pass(word|phrase)|secret|token|private_?key/i

/**
 * An object with those of the changes that its schemas know and allow: a field of a request may be called like one of
 * an answer and be of another form. Objects are merged, anything else is replaced.
 */
export function overlay(base: Entity, changes: Entity, schemas: readonly Schema[], resolve: Resolve): Entity {
  const result = { ...base }
  for (const [name, value] of Object.entries(changes)) {
    if (SECRET.test(name) || !isKnown(base, schemas, name)) continue
    const inner = child(resolve, schemas, name)
    if (inner.some(({ writeOnly }) => writeOnly === true)) continue
    const present = base[name]
    if (isEntity(value) && isEntity(present) && hasProperties(inner)) result[name] = overlay(present, value, inner, resolve)
    else if (fits(value, inner, resolve)) result[name] = value
  }
  return result
}

function isKnown(base: Entity, schemas: readonly Schema[], name: string): boolean {
  return Object.hasOwn(base, name) || schemas.some(({ properties = {} }) => Object.hasOwn(properties, name))
}

function hasProperties(schemas: readonly Schema[]): boolean {
  return schemas.some(({ properties }) => properties !== undefined)
}

/** Whether a value is what one of the schemas of its type allows. */
function fits(value: unknown, schemas: readonly Schema[], resolve: Resolve): boolean {
  if (value === null) return allowsNull(schemas)
  const typed = schemas.filter(({ type }) => type !== undefined)
  const own = typed.filter(({ type }) => [type].flat().some((name) => isOfType(value, name)))
  if (typed.length > 0 && own.length === 0) return false
  if (Array.isArray(value)) return value.every((entry) => fits(entry, child(resolve, schemas, '0'), resolve))
  if (isEntity(value)) return fitsObject(value, schemas, resolve)
  return typeof value === 'boolean' || admits(own, value as string | number)
}

function fitsObject(value: Entity, schemas: readonly Schema[], resolve: Resolve): boolean {
  if (!hasProperties(schemas)) return true
  if (schemas.some(({ required = [] }) => required.some((name) => !Object.hasOwn(value, name)))) return false
  return Object.entries(value).every(([name, field]) => isKnown({}, schemas, name) && fits(field, child(resolve, schemas, name), resolve))
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isEntity(value)
  return typeof value === type
}
