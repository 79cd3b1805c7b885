import type { Document, Example, MediaType, RequestBody } from '../../spec/document.ts'
import { findRef } from '../../spec/operations.ts'
import type { OperationModel, ProviderModel } from '../model.ts'

/** Arguments of a call made of the specification's examples. */
export interface ExampleArguments {
  path?: Record<string, unknown>
  query?: Record<string, unknown>
  headers?: Record<string, unknown>
  body?: unknown
}

/** Arguments of one operation from its examples, all of them or only the required; undefined when there are none. */
export function callArguments(
  { document, routes }: ProviderModel,
  { route, variant, bodyType }: OperationModel,
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
  if (body && media && (body.required || !required)) args.body = exampleOf(document, media, variant?.example)
  return Object.keys(args).length > 0 ? args : undefined
}

/** @param name of one of several examples; the only or first one by default */
function exampleOf(document: Document, { example, examples = {} }: Pick<MediaType, 'example' | 'examples'>, name?: string): unknown {
  if (name === undefined && example !== undefined) return example
  const chosen = name === undefined ? Object.values(examples)[0] : examples[name]
  return chosen && findRef<Example>(document, chosen)?.value
}

/** A value as TypeScript source on one line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, inner]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key)}: ${literal(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function quote(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`
}
