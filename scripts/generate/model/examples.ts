import type { Document, Example, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { findRef, resolveRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { OperationModel, ProviderModel } from './model.ts'
import { code, Expression, literal } from '../code.ts'

/** Arguments of a call, derived from the specification's examples. */
export type ExampleArguments = {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, unknown>
  body?: unknown
}

/** Returns the example arguments of an operation, all or only the required ones; undefined if there are none. */
export function callArguments(
  { document, routes }: ProviderModel,
  { route, variant, bodyType, requestKind }: OperationModel,
  { required }: { readonly required: boolean },
): ExampleArguments | undefined {
  const spec = routes.get(route)
  if (!spec) return undefined
  const args: ExampleArguments = {}
  for (const parameter of spec.parameters) {
    if (required && !parameter.required) continue
    const group = parameter.in === 'header' ? 'headers' : (parameter.in as 'path' | 'query')
    ;(args[group] ??= {})[parameter.name] = exampleOf(document, parameter)
  }
  const body = spec.operation.requestBody && findRef<RequestBody>(document, spec.operation.requestBody)
  const media = bodyType === undefined ? undefined : body?.content[bodyType]
  if (body && media && (body.required || !required)) {
    const example = exampleOf(document, media, variant?.example)
    args.body = requestKind === 'file' ? fileExample(document, media, example) : example
  }
  return Object.keys(args).length > 0 ? args : undefined
}

/** Returns a file, or the fields of a form with files. */
function fileExample(document: Document, { schema }: MediaType, example: unknown): unknown {
  const blob = (value: unknown) => new Expression(code`new Blob([${literal(value)}])`)
  if (!isObject(example)) return blob(example)
  const properties = schema === undefined ? {} : (resolveRef<Schema>(document, schema).properties ?? {})
  const isFile = (field: string) =>
    isObject(properties[field]) && resolveRef<Schema>(document, properties[field] as Schema).format === 'binary'
  return Object.fromEntries(Object.entries(example).map(([field, value]) => [field, isFile(field) ? blob(value) : value]))
}

/** Returns an example. @param name of one of several examples; the first by default */
function exampleOf(document: Document, { example, examples = {} }: Pick<MediaType, 'example' | 'examples'>, name?: string): unknown {
  if (name === undefined && example !== undefined) return example
  const chosen = name === undefined ? Object.values(examples)[0] : examples[name]
  return chosen && findRef<Example>(document, chosen)?.value
}
