import type { Header, Parameter, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { isTooDeep } from '../http/json-depth.js'
import { flatten } from '../spec/schema.js'
import { nameParts, nest, type NestedField } from './nested-names.js'

/** The value of a parameter or header. */
export type ParameterValue =
  | { kind: 'absent' }
  | { kind: 'not-json' }
  /** A serialization with several interpretations; a valid request has at least one that fits, if there are any. */
  | { kind: 'unclear'; schema: Schema; readings: readonly unknown[] }
  /** `isText` if numbers and booleans are still text. */
  | { kind: 'value'; schema: Schema; value: unknown; isText: boolean }

/** Parses a query parameter in its style (OpenAPI 3.1, Style Values). */
export function queryValue(parameter: Parameter, query: URLSearchParams, resolve: Resolve): ParameterValue {
  const { name, style = 'form', explode = style === 'form', schema, content } = parameter
  const values = query.getAll(name)
  if (content) return jsonValue(content, values)
  if (!schema) return unclear()
  const shape = shapeOf(schema, resolve)
  if (style === 'deepObject') return deepValue(schema, shape, name, query)
  if (shape === 'object' && style === 'form' && explode) return spreadValue(schema, query, resolve)
  if (values.length === 0) return { kind: 'absent' }
  if (shape === 'scalar' || (explode && shape !== 'object')) return several(schema, shape, values)
  const delimiter = DELIMITERS[style]
  if (delimiter === undefined || values.length > 1) return unclear(schema, [values])
  return delimited(schema, shape, values[0] ?? '', delimiter, explode)
}

const DELIMITERS: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' }

/** Parses a path parameter or header in style `simple`, or a path parameter in style `label`; `matrix` is opaque. */
export function simpleValue(
  { style = 'simple', explode = false, schema, content }: Pick<Parameter, 'style'> & Header,
  text: string | undefined,
  resolve: Resolve,
): ParameterValue {
  if (text === undefined) return { kind: 'absent' }
  if (content) return jsonValue(content, [text])
  if (!schema || (style !== 'simple' && style !== 'label')) return unclear()
  const isLabel = style === 'label'
  return delimited(schema, shapeOf(schema, resolve), isLabel ? text.replace(/^\./, '') : text, isLabel && explode ? '.' : ',', explode)
}

function jsonValue(content: NonNullable<Parameter['content']>, values: readonly string[]): ParameterValue {
  const [[type, { schema } = {}] = []] = Object.entries(content)
  const [text] = values
  if (text === undefined) return { kind: 'absent' }
  if (values.length > 1 || !schema || !isJson(type)) return unclear()
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? { kind: 'not-json' } : { kind: 'value', schema, value, isText: false }
  } catch {
    return { kind: 'not-json' }
  }
}

/** `filter[name]=a`, `tags[0]=a`. Other names of a list are reported as undeclared. */
function deepValue(schema: Schema, shape: Shape, name: string, query: URLSearchParams): ParameterValue {
  const fields = [...query].flatMap(([key, text]): NestedField[] => {
    const [head, ...path] = nameParts(key)
    const isPart = shape === 'array' ? /^\d+$/.test(path[0] ?? '') : path.length > 0
    return head === name && isPart ? [[path, text]] : []
  })
  return fields.length > 0 ? ofText(schema, nest(fields)) : { kind: 'absent' }
}

/** An exploded object sends its properties as separate parameters. */
function spreadValue(schema: Schema, query: URLSearchParams, resolve: Resolve): ParameterValue {
  const names = new Set(flatten(resolve, schema).flatMap(({ properties }) => Object.keys(properties ?? {})))
  const fields = [...query].filter(([key]) => names.has(key)).map(([key, text]): NestedField => [[key], text])
  return fields.length > 0 ? ofText(schema, nest(fields)) : { kind: 'absent' }
}

function several(schema: Schema, shape: Shape, values: readonly string[]): ParameterValue {
  if (shape === 'array') return isEmpty(values) ? unclear(schema, [[...values], []]) : ofText(schema, [...values])
  return ofText(schema, values.length > 1 ? [...values] : values[0])
}

function delimited(schema: Schema, shape: Shape, text: string, delimiter: string, explode: boolean): ParameterValue {
  if (shape === 'scalar' || (shape === 'mixed' && !text.includes(delimiter))) return ofText(schema, text)
  const parts = text.split(delimiter).map((part) => part.trim())
  if (shape === 'mixed' || isEmpty(parts)) return unclear(schema, shape === 'mixed' ? [text, parts] : [parts, []])
  if (shape === 'array') return ofText(schema, parts)
  const words = explode
    ? parts.flatMap((part) => (part.includes('=') ? [part.replace(/=.*$/s, ''), part.replace(/^.*?=/s, '')] : [part]))
    : parts
  if (words.length % 2 > 0) return unclear(schema, [words])
  const names = words.filter((_word, index) => index % 2 === 0)
  return ofText(schema, Object.fromEntries(names.map((name, index) => [name, words[index * 2 + 1]])))
}

/** `tags=` may be no tag, or one with an empty name. */
function isEmpty(values: readonly string[]): boolean {
  return values.every((value) => value === '')
}

function unclear(schema: Schema = {}, readings: readonly unknown[] = []): ParameterValue {
  return { kind: 'unclear', schema, readings }
}

function ofText(schema: Schema, value: unknown): ParameterValue {
  return { kind: 'value', schema, value, isText: true }
}

export type Shape = 'array' | 'object' | 'scalar' | 'mixed'

/** Returns the type that determines how a value is serialized; `mixed` if the schema has several or none. */
export function shapeOf(schema: Schema, resolve: Resolve): Shape {
  const shapes = flatten(resolve, schema).flatMap(({ type = [], properties, items, enum: values, const: constant }): Shape[] => {
    const ofType = [type].flat().map((name) => (name === 'array' || name === 'object' ? name : 'scalar'))
    if (ofType.length > 0) return [type].flat().every((name) => name === 'null') ? [] : ofType
    if (properties) return ['object']
    if (items) return ['array']
    return values || constant !== undefined ? ['scalar'] : []
  })
  const [shape = 'mixed', ...others] = new Set(shapes)
  return others.length > 0 ? 'mixed' : shape
}
