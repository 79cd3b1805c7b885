import type { Document, Example, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { listOperations, resolveRef } from '@hostwright/openapi/operations.ts'

/** The options of a call, from the specification's examples. */
export interface ExampleArguments {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** Returns an operation's example arguments and the schema of its JSON body. */
export function exampleArguments(spec: Document, method: string, path: string): ExampleArguments & { readonly schema: Schema | undefined } {
  const found = listOperations(spec).find((each) => each.path === path && each.method === method.toLowerCase())
  if (!found) throw new Error(`The spec has no ${method} ${path}.`)
  const parametersIn = (name: string) => {
    const required = found.parameters.filter((parameter) => parameter.in === name && parameter.required === true)
    return Object.fromEntries(required.map((parameter) => [parameter.name, parameter.example]))
  }
  const { requestBody } = found.operation
  const entries = Object.entries(requestBody ? resolveRef<RequestBody>(spec, requestBody).content : {})
  const json = entries.find(([type]) => isJson(type))
  const body = firstExample(spec, (json ?? entries[0])?.[1])
  return { path: parametersIn('path'), query: parametersIn('query'), headers: parametersIn('header'), body, schema: json?.[1].schema }
}

/** Returns the first example of a body; undefined if there is none. */
export function firstExample(spec: Document, media: MediaType | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {})
  return media?.example ?? (first && resolveRef<Example>(spec, first).value)
}

/** Returns the schema of a property, including those from allOf. */
export function propertyOf(spec: Document, schema: Schema | undefined, name: string): Schema | undefined {
  const known = schema && resolveRef<Schema>(spec, schema as Schema & { $ref: string })
  const own = known?.properties?.[name]
  if (typeof own === 'object') return resolveRef<Schema>(spec, own as Schema & { $ref: string })
  return known?.allOf?.map((part) => propertyOf(spec, part, name)).find((found) => found !== undefined)
}
