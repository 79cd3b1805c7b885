import type { Document, Operation, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { type Code, code, docLine, identifier, joined, lines, propertyName, quote } from '../code.ts'
import type { Content } from '../model/contents.ts'
import type { ProviderModel, RouteModel } from '../model/model.ts'
import { sentence } from '../text.ts'

/**
 * Emits src/paths.gen.ts for openapi-fetch: each route with hey-api's types of its operations.
 *
 * @param types names of the emitted types: an operation without documented errors has no error type
 */
export function emitPaths(model: ProviderModel, types: ReadonlySet<string>): Code {
  const paths = Map.groupBy(model.routes.values(), ({ path }) => path)
  const members = [...paths].map(
    ([path, routes]) => code`  ${quote(path)}: {\n${lines(routes.map((route) => methodOf(route, types)))}\n  }`,
  )
  const hasNulls = hasNullMembers(model.document)
  return lines([
    code`import type { PathOperation${hasNulls ? code`, WithNulls` : code``} } from '@hostwright/core/openapi-fetch'`,
    code`import type * as t from './types.gen.js'`,
    code``,
    code`type Op<Data, Responses, Errors = unknown, Contents = unknown> = PathOperation<${quote(model.mediaType)}, ${hasNulls ? code`WithNulls<Data>` : code`Data`}, Responses, Errors, Contents>`,
    code``,
    docLine(`Routes of the ${model.name} API.`),
    code`export interface paths {`,
    ...members,
    code`}`,
    code``,
  ])
}

/** Whether an object has a property that can only be null. */
function hasNullMembers(document: Document): boolean {
  const isNull = (schema: Schema | boolean): boolean => {
    const found = typeof schema === 'object' ? findRef<Schema>(document, schema) : undefined
    return found?.type === 'null' || found?.const === null || (found?.enum?.every((value) => value === null) ?? false)
  }
  return [...walkDocument(document)].some(
    ({ kind, node }) => kind === 'schema' && Object.values((node as Schema).properties ?? {}).some(isNull),
  )
}

function methodOf({ id, method, operation, type, contents }: RouteModel, types: ReadonlySet<string>): Code {
  const places = Object.entries(contents.places).map(([place, content]) => code`${key(place)}: ${source(content)}`)
  const hasErrors = types.has(`${type}Errors`)
  const generics = [
    code`t.${type}Data`,
    responsesOf(operation, type, types),
    ...(hasErrors ? [code`t.${type}Errors`] : places.length > 0 ? [code`unknown`] : []),
    ...(places.length > 0 ? [code`{ ${joined(places, '; ')} }`] : []),
  ]
  const summary = docLine(`${sentence(operation.summary ?? id)}${operation.deprecated ? ' @deprecated' : ''}`)
  return lines([code`    ${summary}`, code`    ${identifier(method)}: Op<${joined(generics, ', ')}>`])
}

/** Returns the redirect responses, which hey-api leaves out. */
export function responsesOf({ responses = {} }: Operation, type: Code, types: ReadonlySet<string>): Code {
  const redirects = Object.keys(responses).filter((status) => status.startsWith('3'))
  const statuses = joined(
    redirects.map((status) => code`${key(status)}: void`),
    '; ',
  )
  return joined(
    [...(types.has(`${type}Responses`) ? [code`t.${type}Responses`] : []), ...(redirects.length > 0 ? [code`{ ${statuses} }`] : [])],
    ' & ',
  )
}

/** Returns the key of a status, or of a range such as `4XX`. */
function key(place: string): Code {
  return /^\d+$/.test(place) ? code`${Number(place)}` : propertyName(place)
}

function source(content: Content): Code {
  if (Array.isArray(content)) return joined(content.map(quote), ' | ')
  const members = Object.entries(content as Readonly<Record<string, Code>>).map(([mediaType, type]) => code`${quote(mediaType)}: ${type}`)
  return code`{ ${joined(members, '; ')} }`
}
