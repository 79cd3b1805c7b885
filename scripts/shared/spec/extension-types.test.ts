import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BEHAVIOR_KEYS } from '@hostwright/openapi/extension-types.ts'
import { extensionSchema, type ExtensionSchema } from './extension-schema.ts'
import { emitExtensionTypes, EXTENSION_TYPES } from './extension-types.ts'

/** Returns the repository's schema with another key on an operation. */
function schemaWith(key: object): ExtensionSchema {
  const copy = structuredClone(extensionSchema())
  Object.assign(copy.$defs.locations['operation']?.properties ?? {}, { 'x-made-up': key })
  return copy
}

test('the module in the repository is emitted from its schema', () => {
  expect(readFileSync(EXTENSION_TYPES, 'utf8')).toBe(emitExtensionTypes(extensionSchema()))
})

test('another key has a type, and the mock knows that it describes behavior', () => {
  const emitted = emitExtensionTypes(schemaWith({ description: 'Its color.', enum: ['red', "o'clock"] }))
  expect(emitted).toContain(`    /** Its color. */\n    'x-made-up'?: 'red' | 'o\\'clock'\n`)
  expect(emitted).toMatch(/operation: \[.*, 'x-made-up'\],/)
})

test('the mock ignores a key for people', () => {
  const emitted = emitExtensionTypes(schemaWith({ type: 'string', informative: true }))
  expect(emitted).toContain(`    'x-made-up'?: string\n`)
  expect(emitted).not.toMatch(/operation: \[.*'x-made-up'/)
  expect(BEHAVIOR_KEYS['document']).not.toContain('x-notes')
})

test('an object is a type with its required and optional members, or a record', () => {
  const size = { type: 'integer', description: 'In bytes.' }
  const object = { type: 'object', required: ['size'], properties: { size, 'x-y': { type: 'array', items: { const: true } } } }
  expect(emitExtensionTypes(schemaWith(object))).toContain(
    `    'x-made-up'?: {\n      /** In bytes. */\n      size: number\n      'x-y'?: Array<true>\n    }\n`,
  )
  expect(emitExtensionTypes(schemaWith({ type: 'object', additionalProperties: { type: 'boolean' } }))).toContain(
    `    'x-made-up'?: Record<string, boolean>\n`,
  )
})

test('a schema without a type is rejected', () => {
  expect(() => emitExtensionTypes(schemaWith({ not: {} }))).toThrow('specs/extensions.schema.json has a schema without a type: {"not":{}}')
})
