import { isDeepStrictEqual } from 'node:util'
import type { Document, MediaType, RequestBody, Response, Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { findRef, isReference, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { type Code, code, identifier } from '../code.ts'
import { capitalized } from '../text.ts'

/** The types of a body by media type, or the media types that share hey-api's type. */
export type Content = readonly string[] | Readonly<Record<string, Code>>

/** The bodies of an operation, except those with hey-api's type and the provider's usual media type. */
export interface Contents {
  /** By status, or `body` for the request. */
  readonly places: Readonly<Record<string, Content>>
  /** Schemas that need a type of their own, by its name: hey-api reads only one media type of each body. */
  readonly schemas: Readonly<Record<string, Schema>>
  /** Names of the schemas that describe the request. */
  readonly inputs: readonly string[]
}

/**
 * Returns the contents of a route.
 *
 * @param stem of the names of its types
 * @param usual the provider's usual media type
 */
export function contentsOf(document: Document, route: SpecOperation, stem: string, usual: string): Contents {
  const { requestBody, responses = {} } = route.operation
  const body = requestBody && findRef<RequestBody>(document, requestBody)
  const bodies = [
    ['body', body?.content] as const,
    ...Object.entries(responses).map(([status, response]) => [status, findRef<Response>(document, response)?.content] as const),
  ]
  const places: Record<string, Content> = {}
  const schemas: Record<string, Schema> = {}
  const inputs: string[] = []
  for (const [place, content = {}] of bodies) {
    const types = Object.entries(content)
    const [first] = types
    if (first === undefined || (types.length === 1 && first[0] === usual)) continue
    const isOne = types.every(([, { schema }]) => isDeepStrictEqual(schema, first[1].schema))
    if (isOne && (isJson(first[0]) || plainType(first[1]) === undefined)) {
      places[place] = types.map(([type]) => type)
      continue
    }
    places[place] = Object.fromEntries(
      types.map(([type, media]) => {
        const plain = plainType(media)
        if (plain !== undefined) return [type, plain]
        const name = freeName(document, stem + capitalized(place) + type.split(/\W+/).map(capitalized).join(''))
        schemas[name] = media.schema ?? {}
        if (place === 'body') inputs.push(name)
        return [type, code`t.${identifier(name)}`]
      }),
    )
  }
  return { places, schemas, inputs }
}

/** Returns the type of a body that needs no name of its own. */
function plainType({ schema }: MediaType): Code | undefined {
  if (schema === undefined) return code`unknown`
  if (isReference(schema) && /^#\/components\/schemas\/\w+$/.test(schema.$ref))
    return code`t.${identifier(schema.$ref.split('/').at(-1) ?? '')}`
  if (schema.type !== 'string' || schema.enum || schema.const !== undefined) return undefined
  return schema.format === 'binary' ? code`Blob` : code`string`
}

function freeName({ components }: Document, name: string): string {
  let free = name
  while (components?.schemas?.[free]) free += 'Content'
  return free
}
