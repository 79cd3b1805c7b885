import type { Document, PaginationStyle, Parameter, Schema } from '../../spec/document.ts'
import { findRef } from '../../spec/operations.ts'
import type { SpecOperation } from '../../spec/operations.ts'
import { isObject } from '../../spec/pointer.ts'
import { schemasAt, successSchema } from '../../spec/schema-lookup.ts'
import type { Finding, Rule } from '../rule.ts'

const styleTypes: Record<string, string[]> = {
  items: ['array'],
  next: ['string'],
  first: ['string'],
  last: ['string'],
}
/** Properties of a style that are pointers to numbers. */
const counts = new Set(['total', 'page', 'lastPage', 'size', 'from', 'to'])

/** A list that pages names a declared style, and its answer and parameters are as the style says. */
export const pagination: Rule = {
  name: 'pagination',
  *check({ document, operations }) {
    for (const entry of operations) {
      const name = entry.operation['x-pagination']
      if (typeof name !== 'string') continue
      const style = document['x-pagination-styles']?.[name]
      if (isObject(style)) {
        for (const message of mistakes(document, entry, style)) yield finding(entry, message)
      } else yield finding(entry, `"${name}" is not declared in x-pagination-styles of openapi.yaml`)
    }
  },
}

function finding({ operation }: SpecOperation, message: string): Finding {
  return { node: operation, key: 'x-pagination', message }
}

function* mistakes(document: Document, entry: SpecOperation, style: PaginationStyle): Generator<string> {
  for (const parameter of Object.values(style.query ?? {}) as string[]) {
    if (!entry.parameters.some((declared) => queryNames(document, declared).includes(parameter))) {
      yield `the style's query parameter "${parameter}" is not a parameter of the operation`
    }
  }
  const schema = successSchema(document, entry.operation)
  if (schema === undefined) {
    yield 'the operation has no 2xx response with a JSON schema'
    return
  }
  // A reference that leads nowhere has a problem of its own.
  if (findRef<Schema>(document, schema) === undefined) return
  for (const [property, pointer] of Object.entries(style) as [string, unknown][]) {
    const types = counts.has(property) ? ['integer', 'number'] : styleTypes[property]
    if (types !== undefined && typeof pointer === 'string') yield* pointerMistakes(document, schema, property, pointer, types)
  }
}

function* pointerMistakes(document: Document, schema: Schema, property: string, pointer: string, types: string[]): Generator<string> {
  const found = schemasAt(document, schema, pointer)
  if (found.length === 0) yield `the style's "${property}" is at ${pointer}, which the schema of the 2xx response does not have`
  else if (!found.some((candidate) => [candidate.type].flat().some((type) => type !== undefined && types.includes(type)))) {
    yield `the style's "${property}" is at ${pointer}, which must be of type ${types.join(' or ')}`
  }
}

/** A query parameter's names in the URL: those of its properties where it is a deepObject. */
function queryNames(document: Document, parameter: Parameter): string[] {
  if (parameter.in !== 'query') return []
  if (parameter.style !== 'deepObject') return [parameter.name]
  const schema = findRef<Schema>(document, parameter.schema ?? {})
  return Object.keys(schema?.properties ?? {}).map((property) => `${parameter.name}[${property}]`)
}
