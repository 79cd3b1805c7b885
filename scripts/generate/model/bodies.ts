import { METHODS, type Document, type MediaType, type Reference, type Response, type Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/**
 * How core writes a request body: as JSON, as a urlencoded form, as text, as a file, alone or in a multipart form with texts, or as a
 * multipart form with other fields.
 */
export type RequestKind = 'json' | 'form' | 'text' | 'file' | 'parts'
/** How core reads a successful response: JSON (or nothing if no body is documented), text, a file, or a redirect that it does not follow. */
export type ResponseKind = 'json' | 'text' | 'file' | 'redirect'

/** Media type of forms with text fields only. */
export const URLENCODED = 'application/x-www-form-urlencoded'

/** Returns how core reads the successful responses of an operation. @throws UnsupportedSpecError for unsupported media types */
export function responseKindOf(
  id: string,
  successes: readonly { readonly status: number; readonly types: readonly string[]; readonly isBinary: boolean }[],
): ResponseKind {
  if (successes.length === 0)
    throw new UnsupportedSpecError(`${id} documents no successful response; add one with its status, such as 200 or 204.`)
  if (successes.every(({ status }) => status >= 300)) return 'redirect'
  const bodies = successes.filter(({ types }) => types.length > 0)
  if (bodies.every(({ types }) => types.some(isJson))) return 'json'
  if (bodies.some(({ types }) => types.some(isJson)))
    throw new UnsupportedSpecError(
      `${id} responds with JSON for one status and ${bodies.flatMap(({ types }) => types).join(', ')} for others.`,
    )
  return bodies.every(({ types: [first = ''], isBinary: isFile }) => isTextType(first) && !isFile) ? 'text' : 'file'
}

/** Media type of forms with files. */
export const MULTIPART = 'multipart/form-data'
const BINARY = 'application/octet-stream'

/** Returns the media type in which a body is sent: JSON if it is documented. @throws UnsupportedSpecError if there is none */
export function typeOfBody(id: string, content: Record<string, MediaType>): string {
  const types = Object.keys(content)
  const type = types.find(isJson) ?? types.find((known) => [URLENCODED, BINARY, MULTIPART].includes(known)) ?? types[0]
  if (type === undefined || type.includes('*'))
    throw new UnsupportedSpecError(
      `${id} takes ${types.join(', ') || 'no media type'}; a body is sent as one media type, such as application/json.`,
    )
  return type
}

/** Returns how core writes a body of a media type. */
export function requestKindOf(document: Document, type: string, schema: Schema | undefined): RequestKind {
  if (isJson(type)) return 'json'
  if (type === URLENCODED) return 'form'
  if (type === MULTIPART) return hasOtherFields(document, schema) ? 'parts' : 'file'
  return isTextType(type) && !isBinary(document, schema) ? 'text' : 'file'
}

/** Whether a body is text that a client can use only as a whole; an event stream is read as it comes. */
export function isTextType(type: string): boolean {
  return /^text\/(?!event-stream)|[/+-](xml|yaml|javascript|sql|toml|jwt)$|^application\/text$/i.test(type.split(';')[0]?.trim() ?? '')
}

/** Whether a schema describes bytes. */
export function isBinary(document: Document, schema: Schema | undefined): boolean {
  return schema !== undefined && findRef<Schema>(document, schema)?.format === 'binary'
}

/** Whether a form has fields that are neither a file nor text. */
function hasOtherFields(document: Document, form: Schema | undefined): boolean {
  const { properties = {} } = (form && findRef<Schema>(document, form)) ?? {}
  return Object.values(properties).some(
    (property) => typeof property !== 'object' || [findRef<Schema>(document, property)?.type].flat().some((type) => type !== 'string'),
  )
}

/** Returns the field of a form's only file, if no other field is required. */
export function fileField(document: Document, type: string, form: Schema | undefined): string | undefined {
  if (type !== MULTIPART) return undefined
  const { properties = {}, required = [] } = (form && findRef<Schema>(document, form)) ?? {}
  const files = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object' && findRef<Schema>(document, property)?.format === 'binary' ? name : [],
  )
  const [only] = files
  return files.length === 1 && required.every((name) => name === only) ? only : undefined
}

/** Returns the fields of a urlencoded form whose arrays are numbered, as deepObject has them. */
export function numberedFields({ encoding = {} }: MediaType): readonly string[] {
  return Object.entries(encoding).flatMap(([name, { style }]) => (style === 'deepObject' ? name : []))
}

/** Statuses that never have a body (RFC 9110 sections 15.3.5 and 15.3.6). */
const BODILESS = new Set(['204', '205'])

/** Whether a response cannot have a body: one with 204 or 205, and a successful one to HEAD (RFC 9110 section 9.3.2). */
export function isBodiless(method: string, status: string): boolean {
  return BODILESS.has(status) || (method === 'head' && status.startsWith('2'))
}

/** Returns a document without bodies of responses that cannot have one: those with 204 and 205, and successful ones to HEAD. */
export function withoutImpossibleBodies(document: Document): Document {
  const copy = structuredClone(document)
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of METHODS) {
      const { responses = {} } = item[method] ?? {}
      const statuses = Object.keys(responses).filter((status) => isBodiless(method, status))
      for (const status of statuses) {
        const { content, ...rest } = findRef<Response>(copy, responses[status] as Response | Reference) ?? {}
        if (content) responses[status] = rest as Response
      }
    }
  }
  return copy
}
