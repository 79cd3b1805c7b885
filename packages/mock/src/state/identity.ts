import { decode, encode, fillPath, matchParameters } from '@hostwright/openapi/path-template.ts'
import { mutate } from '../pages/mutate.js'
import { mutateFixed } from '../pages/mutate-fixed.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import { type Entity, isEntity, isNumeric, isScalar } from '@hostwright/openapi/body-objects.ts'
import type { Identity } from './resources.js'

/**
 * Returns the object with another id. Replaces the id in its property, in properties named after its parameters if it is made of
 * several, and at the end of addresses.
 *
 * @param before The id in the example
 */
export function withIdentity(entity: Entity, identity: Identity, before: unknown, id: string): Entity {
  const parts = identity.parameters.length > 1 ? partsOf(identity, id) : {}
  const renamed = rename(entity, String(before), id, parts)
  const aliases = identity.aliases
    .filter((name) => Object.hasOwn(entity, name))
    .map((name) => [name, likeExample(entity[name], id)] as const)
  return { ...renamed, ...Object.fromEntries(aliases), [identity.key]: likeExample(before, id) }
}

function rename(entity: Entity, before: string, id: string, parts: Readonly<Record<string, string>>): Entity {
  const changed = Object.entries(entity).map(([name, value]) => {
    const part = parts[name]
    if (part !== undefined && isScalar(value)) return [name, likeExample(value, part)] as const
    if (isEntity(value)) return [name, rename(value, before, id, parts)] as const
    return [name, typeof value === 'string' ? relocated(value, before, id) : value] as const
  })
  return Object.fromEntries(changed)
}

/** Replaces the id at the end of an address; returns any other address unchanged. */
export function relocated(address: string | undefined, before: string, id: string): string | undefined {
  return address?.endsWith(`/${before}`) ? address.slice(0, -before.length) + encode(id) : address
}

/** Converts a text to a number if the example is one; returns the example if it cannot. */
function likeExample(example: unknown, text: string): string | number {
  if (typeof example !== 'number') return text
  return isNumeric(text) ? Number(text) : example
}

/** Returns the id that a request gives to a new object; undefined if the provider chooses one. */
export function givenId(identity: Identity, given: Entity): string | undefined {
  const names = identity.parameters
  if (names.length > 1) {
    const parts = names.map((name) => [name, findScalar(given, name)] as const)
    return parts.every(([, part]) => part !== undefined) ? compose(identity, new Map(parts)) : undefined
  }
  const own = given[identity.key] ?? given[names[0] ?? '']
  return isScalar(own) ? String(own) : undefined
}

/**
 * Returns the example's id with another number, and with the parts that the request sets; undefined if its form cannot contain a
 * number.
 */
export function numberedId(identity: Identity, example: unknown, n: number, given: Entity, schemas: readonly Schema[]): string | undefined {
  const names = identity.parameters
  if (names.length < 2) {
    const id = mutate(example, n, schemas) ?? mutateFixed(example, n, schemas)
    return id === undefined ? undefined : String(id)
  }
  const before = partsOf(identity, String(example))
  const free = names.findLast((name) => findScalar(given, name) === undefined)
  const parts = names.map((name) => {
    const numbered = name === free ? mutate(likeNumber(before[name]), n, []) : undefined
    return [name, findScalar(given, name) ?? numbered ?? before[name]] as const
  })
  return compose(identity, new Map(parts))
}

function compose({ segment }: Identity, parts: ReadonlyMap<string, unknown>): string {
  return [...parts].reduce((id, [name, part]) => id.replace(`{${name}}`, () => String(part)), segment)
}

function likeNumber(text: string | undefined): string | number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : (text ?? '')
}

/** Returns the value of a field anywhere in the object. */
function findScalar(entity: Entity, name: string): string | number | undefined {
  if (isScalar(entity[name])) return entity[name]
  for (const value of Object.values(entity)) {
    const found = isEntity(value) ? findScalar(value, name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns the id of the object at a path. */
export function idIn(path: string, { index }: Identity): string {
  return decode(path.split('/')[index] ?? '')
}

/** Returns the path of the object with an id; undefined if its owners do not determine it. */
export function pathOf(template: string, identity: Identity, id: string, owners: Readonly<Record<string, string>>): string | undefined {
  const path = fillPath(template, { ...owners, ...partsOf(identity, id) })
  return path.includes('{') ? undefined : path
}

function partsOf(identity: Identity, id: string): Record<string, string> {
  const values = matchParameters(identity.segment, id) ?? []
  return Object.fromEntries(identity.parameters.map((name, index) => [name, values[index] ?? '']))
}
