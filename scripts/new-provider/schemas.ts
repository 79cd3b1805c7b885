import { isPattern } from '@hostwright/openapi/syntax.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { closable } from './closable.ts'
import { isSupportedKeyword } from '@hostwright/openapi/keywords.ts'
import { type Visit, walkDocument } from '@hostwright/openapi/walk.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { note, type Report } from './report.ts'

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])
const SECRET =
  /(password|passphrase|secret|private_?key|(access|refresh|auth|api|bearer)_?token|api_?key|connection_?string)(_?(access)?_?key|_?(confirmation|confirm|repeat|new|old|pem|\d))?$/i

/** Converts every schema, in place, to the form of our specs. Notes removed parts by kind, with their places. */
export function tidySchemas(document: Node, report: Report): void {
  const mayStayClosed = closable(document)
  for (const visit of walkDocument(document as unknown as Document)) {
    const lose = (what: string) => note(report, `${what}.`, visit.pointer)
    if (visit.kind === 'schema') tidySchema(visit, mayStayClosed.has(visit.node), lose)
    else dropExtensions(visit.node, lose)
  }
}

function dropExtensions(node: Node, lose: (what: string) => void): void {
  for (const key of Object.keys(node).filter((one) => one.startsWith('x-'))) {
    delete node[key]
    lose(`The extension ${key} is left out`)
  }
}

function tidySchema({ node: schema }: Visit, mayStayClosed: boolean, lose: (what: string) => void): void {
  if (Array.isArray(schema)) return
  dropExtensions(schema, lose)
  for (const key of Object.keys(schema)) {
    if (!isSupportedKeyword(key) || key === 'xml' || key === 'externalDocs') {
      delete schema[key]
      if (key !== 'xml' && key !== 'externalDocs') lose(`The schema keyword ${key} is left out`)
    }
  }
  tidyTypes(schema, lose)
  tidyEnum(schema, lose)
  tidyDefault(schema, lose)
  tidyObject(schema, lose)
  if (!mayStayClosed) open(schema, lose)
  if (schema['format'] === 'int64') {
    delete schema['format']
    lose('The format int64 is left out: the types say number')
  }
  if (/^date[-_ ]?time$/i.test(String(schema['format'])) && schema['format'] !== 'date-time') {
    schema['format'] = 'date-time'
    lose('The format of times is called date-time')
  }
  if (typeof schema['pattern'] === 'string' && !isPattern(schema['pattern'])) {
    delete schema['pattern']
    lose('A pattern that is not a JavaScript regular expression is left out')
  }
  if (contradictsPattern(schema)) {
    delete schema['pattern']
    lose('A pattern that its own example contradicts is left out')
  }
}

/** Whether a short example does not match the pattern beside it; a longer one could take exponential time. */
function contradictsPattern({ pattern, example, examples }: Node): boolean {
  if (typeof pattern !== 'string') return false
  const text: unknown = example ?? (Array.isArray(examples) ? examples[0] : undefined)
  return typeof text === 'string' && text.length <= 24 && !new RegExp(pattern, 'u').test(text)
}

function tidyTypes(schema: Node, lose: (what: string) => void): void {
  const alternatives = ['anyOf', 'oneOf'].find((key) => Array.isArray(schema[key]))
  // Nothing would fit: null is meant as one more alternative.
  if (schema['type'] === 'null' && alternatives !== undefined) {
    schema[alternatives] = [...(schema[alternatives] as unknown[]), { type: 'null' }]
    delete schema['type']
  }
  const types = [schema['type']].flat()
  const known = types.filter((type) => TYPES.has(String(type)))
  if (schema['type'] !== undefined && known.length < types.length) {
    lose(`The type ${types.filter((type) => !known.includes(type)).join(', ')}, which JSON Schema does not have, is left out`)
    if (known.length === 0) delete schema['type']
  }
  if (known.length > 0) schema['type'] = known.length === 1 ? known[0] : known
  for (const [type, keyword] of [
    ['array', 'items'],
    ['object', 'properties'],
  ] as const) {
    if (schema['type'] === undefined && keyword in schema) schema['type'] = type
    else if (keyword in schema && !known.includes(type) && known.length > 0) {
      delete schema[keyword]
      lose(`The keyword ${keyword} of a schema that is not of type ${type} is left out`)
    }
  }
  if ([schema['type']].flat().includes('array') && schema['items'] === undefined && schema['prefixItems'] === undefined)
    schema['items'] = {}
  for (const [limit, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const)
    if (limit in schema && bound in schema) delete schema[bound]
}

function tidyEnum(schema: Node, lose: (what: string) => void): void {
  const { enum: values, type } = schema
  if (!Array.isArray(values)) return
  const types = type === undefined ? [] : [type].flat().map(String)
  const converted = values.map((value: unknown) => (fitsType(value, types) ? value : asType(value, types)))
  const fitting = [...new Set(converted)].filter((value) => value === null || fitsType(value, types))
  if (fitting.length < values.length) lose('A duplicate or mistyped value of an enum is left out')
  if (fitting.length === 0) delete schema['enum']
  else schema['enum'] = fitting
  // An enum without a type has those of its values; null in an enum is meant, although the type lacks it.
  const needed =
    types.length === 0 ? [...new Set(fitting.map(typeOf))] : fitting.includes(null) && !types.includes('null') ? [...types, 'null'] : []
  if (fitting.length > 0 && needed.length > 0) schema['type'] = needed.length === 1 ? needed[0] : needed
}

function fitsType(value: unknown, types: readonly string[]): boolean {
  return types.length === 0 || types.includes(typeOf(value)) || (types.includes('number') && typeof value === 'number')
}

/** Returns a number that is meant as a text, or a text as a number. */
function asType(value: unknown, types: readonly string[]): unknown {
  if (types.includes('string') && ['number', 'boolean'].includes(typeof value)) return String(value)
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
  return isNumber && types.some((type) => ['integer', 'number'].includes(type)) ? Number(value) : value
}

function tidyDefault(schema: Node, lose: (what: string) => void): void {
  if (!('default' in schema)) return
  const types = [schema['type'] ?? []].flat().map(String)
  const value = fitsType(schema['default'], types) ? schema['default'] : asType(schema['default'], types)
  const isKnown = !Array.isArray(schema['enum']) || schema['enum'].includes(value)
  if (fitsType(value, types) && isKnown) schema['default'] = value
  else {
    delete schema['default']
    lose('A default that the schema does not allow is left out')
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

function tidyObject(schema: Node, lose: (what: string) => void): void {
  const properties = nodeAt(schema, 'properties')
  // Without any, whoever wrote it meant an object of any kind.
  if (Object.keys(properties).length === 0) delete schema['properties']
  if (Array.isArray(schema['required'])) {
    const required = (schema['required'] as unknown[]).filter((name): name is string => typeof name === 'string')
    const missing = required.filter((name) => !Object.hasOwn(properties, name))
    if (missing.length > 0 && (isNode(schema['properties']) || schema['type'] === 'object')) {
      schema['properties'] = { ...properties, ...Object.fromEntries(missing.map((name) => [name, {}])) }
      lose('A required property without a schema may be anything')
    }
    if (required.length === 0) delete schema['required']
    else schema['required'] = [...new Set(required)]
  } else delete schema['required']
  for (const [name, property] of Object.entries(properties)) {
    if (!SECRET.test(name) || !isNode(property) || property['format'] !== undefined || 'enum' in property) continue
    if ([property['type']].flat().includes('string')) property['format'] = 'password'
  }
}

/** Opens an object, in place. */
function open(schema: Node, lose: (what: string) => void): void {
  for (const key of ['additionalProperties', 'unevaluatedProperties']) {
    if (schema[key] !== false) continue
    delete schema[key]
    lose('Closed objects became open, as responses may gain fields')
  }
}
