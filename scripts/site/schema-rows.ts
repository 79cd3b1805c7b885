import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'

/** A value of a request or a response: a line of a reference table. */
export interface Row {
  /** The path of the value: `vps.tags[]`. */
  readonly name: string
  readonly type: string
  readonly required: boolean
  /** Its description and limits. */
  readonly text: string
}

interface Member {
  readonly schema: Schema
  readonly required: boolean
}

/** A schema without references and composition. */
interface Flat {
  readonly schema: Schema
  readonly members: ReadonlyMap<string, Member>
  /** Component names on the way here, which stop a recursion. */
  readonly through: readonly string[]
}

/** Rows of a table end at this depth; their type still names what is below. */
const MAX_DEPTH = 5

/** Enumerations show this many values. */
const MAX_VALUES = 16

/** Returns a row for each member of a schema, and of the objects and lists in it, in the order of the document. */
export function rowsOf(document: Document, schema: Schema | boolean | undefined, prefix = '', through: readonly string[] = []): Row[] {
  if (!isObject(schema) || prefix.split('.').length > MAX_DEPTH) return []
  const flat = flatten(document, schema as Schema, through)
  if (flat === undefined) return []
  const { items, additionalProperties } = flat.schema
  const inner = (part: Schema | boolean | undefined, name: string) => rowsOf(document, part, name, flat.through)
  return [
    ...[...flat.members].flatMap(([key, member]) => memberRows(document, prefix === '' ? key : `${prefix}.${key}`, member, flat.through)),
    ...inner(items, `${prefix}[]`),
    ...inner(additionalProperties, prefix === '' ? '{key}' : `${prefix}.{key}`),
  ]
}

function memberRows(document: Document, name: string, { schema, required }: Member, through: readonly string[]): Row[] {
  const row = { name, required, type: typeOf(document, schema), text: textOf(document, schema) }
  return [row].concat(rowsOf(document, schema, name, through))
}

/** Returns the TypeScript-like type of a schema on one line: `'running' | 'stopped'`, `string[]`, `integer`. */
export function typeOf(document: Document, schema: Schema | boolean | undefined, through: readonly string[] = []): string {
  if (!isObject(schema)) return 'unknown'
  const flat = flatten(document, schema as Schema, through)
  if (flat === undefined) return 'object'
  const { type, format, enum: values, items, additionalProperties, oneOf, anyOf } = flat.schema
  if ('const' in flat.schema) return JSON.stringify(flat.schema.const)
  if (values) return alternatives(values.map((value) => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))))
  const variants = oneOf ?? anyOf
  if (variants && type === undefined) return alternatives(variants.map((variant) => typeOf(document, variant, flat.through)))
  const types = [type ?? (flat.members.size > 0 ? 'object' : [])].flat()
  if (types.length === 0) return 'unknown'
  return alternatives(
    types.map((name) => {
      if (name === 'array') return listOf(typeOf(document, items, flat.through))
      if (name === 'object' && flat.members.size === 0 && isObject(additionalProperties))
        return `Record<string, ${typeOf(document, additionalProperties as Schema, flat.through)}>`
      return format !== undefined && name !== 'null' ? `${name} (${format})` : name
    }),
  )
}

function alternatives(types: readonly string[]): string {
  const unique = [...new Set(types)]
  return unique.length > MAX_VALUES ? `${unique.slice(0, MAX_VALUES).join(' | ')} | …` : unique.join(' | ')
}

function listOf(type: string): string {
  return /[ |]/.test(type) ? `(${type})[]` : `${type}[]`
}

/** Returns the description, default and limits of a value. */
export function textOf(document: Document, node: Schema | boolean): string {
  if (!isObject(node)) return ''
  const { schema } = flatten(document, node as Schema, []) ?? { schema: node as Schema }
  const { description = '', minimum, maximum, minLength, maxLength, minItems, maxItems, pattern } = schema
  return [
    description,
    schema.deprecated ? 'Deprecated.' : '',
    schema.readOnly ? 'Read-only.' : '',
    schema.writeOnly ? 'Never in a response.' : '',
    schema.default === undefined ? '' : `Default ${JSON.stringify(schema.default)}.`,
    range(minimum, maximum, ''),
    range(minLength, maxLength, ' characters'),
    range(minItems, maxItems, ' entries'),
    pattern === undefined ? '' : `Matches \`${pattern.replaceAll('`', "'")}\`.`,
  ]
    .filter((text) => text !== '')
    .join(' ')
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return ''
  if (most === undefined) return `At least ${least}${unit}.`
  return least === undefined ? `At most ${most}${unit}.` : `${least} to ${most}${unit}.`
}

/** Merges what a schema refers to and is composed of; undefined if it contains itself. */
function flatten(document: Document, schema: Schema, through: readonly string[]): Flat | undefined {
  const { $ref, allOf = [], oneOf, anyOf, ...own } = schema
  const name = $ref?.split('/').at(-1)
  if (name !== undefined && through.includes(name)) return undefined
  const target = $ref === undefined ? undefined : findRef<Schema>(document, { $ref })
  const path = name === undefined ? through : [...through, name]
  const bases = [...(target ? [target] : []), ...allOf].map((part) => flatten(document, part, path)).filter((part) => part !== undefined)
  const variants = (oneOf ?? anyOf ?? []).map((part) => flatten(document, part, path)).filter((part) => part !== undefined)
  const declared = Object.entries(own.properties ?? {}).map(([key, member]) => {
    return [key, { schema: (isObject(member) ? member : {}) as Schema, required: false }] as const
  })
  const members = new Map([...bases.flatMap((base) => [...base.members]), ...declared])
  const required = new Set(own.required)
  for (const [key, member] of members) if (required.has(key)) members.set(key, { ...member, required: true })
  for (const { members: others } of variants)
    for (const [key, member] of others) if (!members.has(key)) members.set(key, { ...member, required: false })
  const merged = Object.assign({}, ...bases.map((base) => base.schema), own, variants.length > 0 && { oneOf: oneOf ?? anyOf }) as Schema
  return { schema: merged, members, through: path }
}
