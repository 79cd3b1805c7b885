import type { Document, Parameter, Response, Schema } from '@hostwright/openapi/document.ts'
import type { HeaderStyle, LinkStyle, PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { findRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { paginationOf } from '@hostwright/openapi/pagination.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import { schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import type { Finding, Rule } from '../rule.ts'

const styleTypes: Record<string, string[]> = {
  items: ['array'],
  next: ['string'],
  first: ['string'],
  last: ['string'],
  more: ['boolean'],
}
/** Properties of a style that point to numbers. */
const COUNTS = new Set(['total', 'page', 'lastPage', 'size', 'skip', 'from', 'to'])

/** A list that pages names a declared style, and its response and parameters match the style. */
export const pagination: Rule = {
  name: 'pagination',
  *check({ document, operations }) {
    for (const entry of operations) {
      const declared = paginationOf(document, entry.operation)
      if (declared === undefined) continue
      const { name, style, items } = declared
      if (!isObject(style)) yield finding(entry, `"${name}" is not declared in x-pagination-styles of openapi.yaml`)
      else if (items === undefined) yield finding(entry, `"${name}" does not say where the items are: write { style: ${name}, items: … }`)
      else for (const message of mistakes(document, entry, style, items)) yield finding(entry, message)
    }
  },
}

function finding({ operation }: SpecOperation, message: string): Finding {
  return { node: operation, key: 'x-pagination', message }
}

function* mistakes(document: Document, entry: SpecOperation, style: PaginationStyle, items: string): Generator<string> {
  if (style.kind === 'header') yield* headerMistakes(document, entry, style)
  else yield* queryMistakes(document, entry, Object.values(style.query ?? {}) as string[])
  const schema = successSchema(document, entry.operation)
  if (schema === undefined) {
    yield 'the operation has no 2xx response with a JSON schema'
    return
  }
  // A broken reference has a problem of its own.
  if (findRef<Schema>(document, schema) === undefined) return
  for (const [property, pointer] of Object.entries({ ...style, items }) as [string, unknown][]) {
    // A cursor may be a number: that of the next page, or the id of an item.
    const isCursor = property === 'after' || (property === 'next' && style.kind === 'cursor')
    const types = isCursor ? ['string', 'integer', 'number'] : COUNTS.has(property) ? ['integer', 'number'] : styleTypes[property]
    if (types === undefined || typeof pointer !== 'string') continue
    if (property === 'next' && 'relation' in style) yield* relationMistakes(document, schema, style)
    else if (property === 'after') yield* pointerMistakes(document, schema, property, `${items}/0${pointer}`, types)
    else yield* pointerMistakes(document, schema, property, pointer, types)
  }
}

function* queryMistakes(document: Document, { parameters }: SpecOperation, names: string[]): Generator<string> {
  for (const name of names) {
    if (!parameters.some((declared) => queryNames(document, declared).includes(name))) {
      yield `the style's query parameter "${name}" is not a parameter of the operation`
    }
  }
}

function* headerMistakes(
  document: Document,
  { operation, parameters }: SpecOperation,
  { request, response }: HeaderStyle,
): Generator<string> {
  const sent = new Set(parameters.flatMap((parameter) => (parameter.in === 'header' ? parameter.name.toLowerCase() : [])))
  for (const name of Object.values(request)) {
    if (!sent.has(name.toLowerCase())) yield `the style's request header "${name}" is not a header parameter of the operation`
  }
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  for (const [status, answer] of successes) {
    const received = new Set(Object.keys(findRef<Response>(document, answer)?.headers ?? {}).map((name) => name.toLowerCase()))
    for (const name of Object.values(response)) {
      if (!received.has(name.toLowerCase())) yield `the style's response header "${name}" is not a header of the ${status} response`
    }
  }
}

function* relationMistakes(document: Document, schema: Schema, { next, relation }: LinkStyle): Generator<string> {
  const notArray = [...pointerMistakes(document, schema, 'next', next, ['array'])]
  yield* notArray
  if (notArray.length > 0 || relation === undefined) return
  for (const member of [relation.name, relation.href]) {
    yield* pointerMistakes(document, schema, 'relation', childPointer(`${next}/0`, member), ['string'])
  }
}

function* pointerMistakes(document: Document, schema: Schema, property: string, pointer: string, types: string[]): Generator<string> {
  const found = schemasAt(document, schema, pointer)
  const place = pointer === '' ? 'the whole body' : `at ${pointer}`
  if (found.length === 0) yield `the style's "${property}" is ${place}, which the schema of the 2xx response does not have`
  else if (!found.some((candidate) => [candidate.type].flat().some((type) => type !== undefined && types.includes(type)))) {
    yield `the style's "${property}" is ${place}, which must be of type ${types.join(' or ')}`
  }
}

/** Returns the names of a query parameter in the URL: those of its properties for a deepObject. */
function queryNames(document: Document, parameter: Parameter): string[] {
  if (parameter.in !== 'query') return []
  if (parameter.style !== 'deepObject') return [parameter.name]
  const schema = findRef<Schema>(document, parameter.schema ?? {})
  return Object.keys(schema?.properties ?? {}).map((property) => `${parameter.name}[${property}]`)
}
