import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schema } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { extensionSchema, SCHEMA_PATH, type ExtensionSchema } from './extension-schema.ts'
import { specsRoot } from './providers.ts'

/** The emitted module. */
export const EXTENSION_TYPES = join(specsRoot, '../packages/openapi/src/extensions.gen.ts')

/** Writes the module with the types of the x- keys, unless it is up to date. */
export function writeExtensionTypes(): void {
  const text = emitExtensionTypes(extensionSchema())
  if (readFileSync(EXTENSION_TYPES, 'utf8') !== text) writeFileSync(EXTENSION_TYPES, text)
}

/**
 * Returns the source of a module with a type for each definition of the schema, the keys of each kind of object, and the names of those
 * that describe a provider's behavior.
 *
 * @throws Error for a schema that has no type here
 */
export function emitExtensionTypes({ $defs: { locations, ...definitions } }: ExtensionSchema): string {
  const types = Object.entries(definitions).map(([name, schema]) => {
    return `${comment(schema.description, '')}export type ${typeName(name)} = ${typeOf(schema, '')}\n`
  })
  // Documents that are not ours lack required keys too.
  const keys = Object.entries(locations).map(([kind, { properties }]) => `  ${kind}: ${members({ properties }, '  ')}\n`)
  const behavior = Object.entries(locations).map(([kind, { properties }]) => {
    const names = Object.keys(properties).filter((key) => properties[key]?.informative !== true)
    return `  ${kind}: [${names.map(quoted).join(', ')}],\n`
  })
  return [
    `// Generated from ${SCHEMA_PATH} by \`pnpm generate\`. Do not edit.\n`,
    ...types,
    `/** The x- keys of each kind of OpenAPI object. */\nexport interface Extensions {\n${keys.join('')}}\n`,
    `/** The x- keys of each kind of OpenAPI object that describe a provider's behavior. */\nexport const BEHAVIOR_KEYS: Readonly<Record<string, readonly string[]>> = {\n${behavior.join('')}}\n`,
  ].join('\n')
}

function typeOf(schema: Schema, indent: string): string {
  const { $ref, enum: values, oneOf, type, items, properties, additionalProperties } = schema
  if ($ref !== undefined) return typeName($ref.replace('#/$defs/', ''))
  if (schema.const !== undefined) return quoted(schema.const)
  if (values) return values.map(quoted).join(' | ')
  if (oneOf) return oneOf.map((alternative) => typeOf(alternative, indent)).join(' | ')
  if (type === 'string' || type === 'boolean') return type
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array' && isObject(items)) return `Array<${typeOf(items, indent)}>`
  if (type === 'object' && properties) return members(schema, indent)
  if (type === 'object' && isObject(additionalProperties)) return `Record<string, ${typeOf(additionalProperties, indent)}>`
  throw new Error(`${SCHEMA_PATH} has a schema without a type: ${JSON.stringify(schema)}.`)
}

function members({ properties = {}, required = [] }: Schema, outer: string): string {
  const indent = `${outer}  `
  const lines = Object.entries(properties).map(([name, property]) => {
    const schema = isObject(property) ? property : {}
    const key = /^\w+$/.test(name) ? name : quoted(name)
    return `${comment(schema['description'], indent)}${indent}${key}${required.includes(name) ? '' : '?'}: ${typeOf(schema, indent)}\n`
  })
  return `{\n${lines.join('')}${outer}}`
}

function comment(description: unknown, indent: string): string {
  return typeof description === 'string' ? `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n` : ''
}

function typeName(definition: string): string {
  return definition.charAt(0).toUpperCase() + definition.slice(1)
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll(/['\\]/g, String.raw`\$&`)}'` : JSON.stringify(value)
}
