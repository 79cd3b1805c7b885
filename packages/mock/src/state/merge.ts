import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { allowsValue, allowsNull, child, flatten } from '../spec/schema.js'
import { type Entity, isEntity } from '@hostwright/openapi/body-objects.ts'

/** Names of strings that a provider accepts but never returns, whatever the schema says. */
const SECRET = /pass(word|phrase)|secret|token|private_?key/i

/**
 * Returns an object with the changes that its schemas know and allow: a field of a request may have the name of a response field and
 * another form. Merges objects, replaces anything else.
 */
export function merge(base: Entity, changes: Entity, schemas: readonly Schema[], resolve: Resolve): Entity {
  const result = { ...base }
  for (const [name, value] of Object.entries(changes)) {
    const isSecret = SECRET.test(name) && typeof value !== 'boolean' && typeof value !== 'number'
    if (isSecret || !isKnown(base, schemas, name)) continue
    const inner = child(resolve, schemas, name)
    if (inner.some(({ writeOnly }) => writeOnly === true)) continue
    const rendered = mergedValue(base[name], value, inner, resolve)
    if (rendered !== undefined) result[name] = rendered
  }
  return result
}

/** Returns the new value of a field; undefined if it does not change. */
function mergedValue(present: unknown, value: unknown, schemas: readonly Schema[], resolve: Resolve): unknown {
  const merged = isEntity(value) && isEntity(present) && hasProperties(schemas) ? merge(present, value, schemas, resolve) : undefined
  const alternatives = schemas.flatMap(({ oneOf = [], anyOf = [] }) => [...oneOf, ...anyOf])
  if (alternatives.length === 0) return merged ?? (isAllowed(value, schemas, resolve) ? value : undefined)
  // Fields of another alternative must not remain.
  return [merged, value].find(
    (candidate) =>
      candidate !== undefined && alternatives.some((alternative) => isAllowed(candidate, flatten(resolve, alternative), resolve)),
  )
}

function isKnown(base: Entity, schemas: readonly Schema[], name: string): boolean {
  return Object.hasOwn(base, name) || schemas.some(({ properties = {} }) => Object.hasOwn(properties, name))
}

function hasProperties(schemas: readonly Schema[]): boolean {
  return schemas.some(({ properties }) => properties !== undefined)
}

/** Whether a value satisfies one of the schemas of its type. */
function isAllowed(value: unknown, schemas: readonly Schema[], resolve: Resolve): boolean {
  if (value === null) return allowsNull(schemas)
  const typed = schemas.filter(({ type }) => type !== undefined)
  const own = typed.filter(({ type }) => [type].flat().some((name) => isOfType(value, name)))
  if (typed.length > 0 && own.length === 0) return false
  if (Array.isArray(value)) return value.every((entry) => isAllowed(entry, child(resolve, schemas, '0'), resolve))
  if (isEntity(value)) return isAllowedObject(value, schemas, resolve)
  return typeof value === 'boolean' || allowsValue(own, value as string | number)
}

function isAllowedObject(value: Entity, schemas: readonly Schema[], resolve: Resolve): boolean {
  if (!hasProperties(schemas)) return true
  if (schemas.some(({ required = [] }) => required.some((name) => !Object.hasOwn(value, name)))) return false
  return Object.entries(value).every(
    ([name, field]) => isKnown({}, schemas, name) && isAllowed(field, child(resolve, schemas, name), resolve),
  )
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isEntity(value)
  return typeof value === type
}
