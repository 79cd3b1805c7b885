import { resolveNode, type Spec } from './spec.js'

/** Options of a call, with the specification's examples. */
export interface ExampleArguments {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly example?: unknown
}

export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly $ref?: string; readonly content?: Readonly<Record<string, Media>> }
}

interface Media {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>
}

/** What an operation is called with, and the schema of its body, where that is JSON. */
export function exampleArguments(spec: Spec, method: string, path: string): ExampleArguments & { readonly schema: Schema | undefined } {
  const item = spec.paths[path] ?? {}
  const operation = item[method.toLowerCase()] as Operation
  const parameters = [...((item['parameters'] ?? []) as Parameter[]), ...(operation.parameters ?? [])].map((node) =>
    resolveNode(spec, node),
  )
  const place = (name: string) => {
    const required = parameters.filter((parameter) => parameter.in === name && parameter.required === true)
    return Object.fromEntries(required.map((parameter) => [parameter.name, parameter.example]))
  }
  const content = operation.requestBody && resolveNode(spec, operation.requestBody).content
  const entries = Object.entries(content ?? {})
  const json = entries.find(([type]) => /[/+]json$/.test(type))
  const [, media] = json ?? entries[0] ?? []
  const [first] = Object.values(media?.examples ?? {})
  const body = media?.example ?? (first && resolveNode(spec, first).value)
  return { path: place('path'), query: place('query'), headers: place('header'), body, schema: json?.[1].schema }
}

/** The schema of a property, with what allOf adds. */
export function propertyOf(spec: Spec, schema: Schema | undefined, name: string): Schema | undefined {
  const known = schema && resolveNode(spec, schema)
  const own = known?.properties?.[name]
  if (own) return resolveNode(spec, own)
  return known?.allOf?.map((part) => propertyOf(spec, part, name)).find((found) => found !== undefined)
}
