import type { Document, Example, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { findRef, resolveRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { code, Expression, literal } from '../code.ts'
import type { RequestKind } from './bodies.ts'

/** Arguments of a call, derived from the specification's examples. */
export type ExampleArguments = {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, unknown>
  body?: unknown
}

/** Arguments of a call, all and only the required ones; undefined if there are none. */
export interface Examples {
  readonly all: ExampleArguments | undefined
  readonly required: ExampleArguments | undefined
  /** Whether each required argument has an example. */
  readonly isComplete: boolean
}

/**
 * Returns the example arguments of an operation.
 *
 * @param bodyType media type of its body
 * @param name of the body's example; the first by default
 */
export function examplesOf(
  document: Document,
  spec: SpecOperation,
  bodyType: string | undefined,
  requestKind: RequestKind,
  name?: string,
): Examples {
  let isComplete = true
  const args = (isWanted: (part: { readonly required?: boolean }) => boolean): ExampleArguments | undefined => {
    const found: ExampleArguments = {}
    for (const parameter of spec.parameters.filter(isWanted)) {
      const group = parameter.in === 'header' ? 'headers' : (parameter.in as 'path' | 'query')
      const example = exampleOf(document, parameter)
      if (example === undefined) isComplete &&= !(parameter.required ?? false)
      else (found[group] ??= {})[parameter.name] = example
    }
    const body = spec.operation.requestBody && findRef<RequestBody>(document, spec.operation.requestBody)
    const media = bodyType === undefined ? undefined : body?.content[bodyType]
    if (body && media && isWanted(body)) {
      const example = exampleOf(document, media, name)
      if (example === undefined) isComplete &&= !(body.required ?? false)
      else found.body = requestKind === 'file' || requestKind === 'parts' ? fileExample(document, media, example) : example
    }
    return Object.keys(found).length > 0 ? found : undefined
  }
  const [all, required] = [args(() => true), args((part) => part.required ?? false)]
  return { all, required, isComplete }
}

/** Returns a file, or the fields of a form with files. */
function fileExample(document: Document, { schema }: MediaType, example: unknown): unknown {
  const blob = (value: unknown) => new Expression(code`new Blob([${literal(value)}])`)
  if (!isObject(example)) return blob(example)
  const properties = schema === undefined ? {} : (resolveRef<Schema>(document, schema).properties ?? {})
  const isFile = (property: unknown): boolean => isObject(property) && resolveRef<Schema>(document, property as Schema).format === 'binary'
  const fieldOf = (property: unknown, value: unknown): unknown => {
    if (isFile(property)) return blob(value)
    const { items } = isObject(property) ? resolveRef<Schema>(document, property as Schema) : {}
    return Array.isArray(value) && isFile(items) ? value.map(blob) : value
  }
  return Object.fromEntries(Object.entries(example).map(([field, value]) => [field, fieldOf(properties[field], value)]))
}

/** Returns an example. @param name of one of several examples; the first by default */
function exampleOf(document: Document, { example, examples = {} }: Pick<MediaType, 'example' | 'examples'>, name?: string): unknown {
  if (name === undefined && example !== undefined) return example
  const chosen = name === undefined ? Object.values(examples)[0] : examples[name]
  return chosen && findRef<Example>(document, chosen)?.value
}
