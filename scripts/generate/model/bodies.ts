import { METHODS, type Document, type MediaType, type Reference, type Response, type Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** How core writes a request body: as JSON, as a urlencoded form, or as a file, alone or in a multipart form. */
export type RequestKind = 'json' | 'form' | 'file'
/** How core reads a successful response: JSON (or nothing if no body is documented), text, a file, or a redirect that it does not follow. */
export type ResponseKind = 'json' | 'text' | 'file' | 'redirect'

/** Media type of forms with text fields only. */
export const URLENCODED = 'application/x-www-form-urlencoded'

/** Returns how core reads the successful responses of an operation. @throws UnsupportedSpecError for unsupported media types */
export function responseKindOf(
  id: string,
  successes: readonly { readonly status: number; readonly types: readonly string[] }[],
): ResponseKind {
  if (successes.length === 0)
    throw new UnsupportedSpecError(`${id} documents no successful response; add one with its status, such as 200 or 204.`)
  if (successes.every(({ status }) => status >= 300)) return 'redirect'
  const types = successes.flatMap((success) => (success.types.length > 0 ? [success.types] : []))
  if (types.every((one) => one.some(isJson))) return 'json'
  if (types.every(([first]) => first === 'text/plain')) return 'text'
  if (types.every(([first]) => first === 'application/octet-stream')) return 'file'
  throw new UnsupportedSpecError(
    `${id} responds with ${types.flat().join(', ')}; core reads JSON, text/plain and application/octet-stream.`,
  )
}

const BODY_TYPES: Readonly<Record<string, RequestKind>> = {
  [URLENCODED]: 'form',
  'application/octet-stream': 'file',
  'multipart/form-data': 'file',
}

export function typeOfBody(id: string, content: Record<string, MediaType>): string {
  const types = Object.keys(content)
  const type = types.find(isJson) ?? types.find((other) => other in BODY_TYPES)
  if (type === undefined)
    throw new UnsupportedSpecError(`${id} takes ${types.join(', ')}; core sends JSON, ${Object.keys(BODY_TYPES).join(', ')}.`)
  return type
}

export function requestKindOf(type: string): RequestKind {
  return BODY_TYPES[type] ?? 'json'
}

/** Returns the field of a form's only file, if no other field is required. */
export function fileField(document: Document, type: string, form: Schema | undefined): string | undefined {
  if (type !== 'multipart/form-data') return undefined
  const { properties = {}, required = [] } = (form && findRef<Schema>(document, form)) ?? {}
  const files = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object' && findRef<Schema>(document, property)?.format === 'binary' ? name : [],
  )
  const [only] = files
  return files.length === 1 && required.every((name) => name === only) ? only : undefined
}

/** Rejects objects in urlencoded forms, which have texts and repeated names for arrays. @throws UnsupportedSpecError */
export function rejectNestedForm(document: Document, id: string, written: Schema | undefined): void {
  const properties = (written && findRef<Schema>(document, written))?.properties ?? {}
  for (const [name, property] of Object.entries(properties)) {
    const schema = typeof property === 'object' ? findRef<Schema>(document, property) : undefined
    if (schema?.properties || [schema?.type].flat().includes('object'))
      throw new UnsupportedSpecError(
        `${id} has the object "${name}" in a form, which core does not send; leave the field out, and note it in CURATION.md.`,
      )
  }
}

/** Statuses that never have a body (RFC 9110 sections 15.3.5 and 15.3.6). */
const BODILESS = new Set(['204', '205'])

/** Returns a document without bodies of responses that cannot have one: those with 204 and 205, and successful ones to HEAD. */
export function withoutImpossibleBodies(document: Document): Document {
  const copy = structuredClone(document)
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of METHODS) {
      const { responses = {} } = item[method] ?? {}
      const statuses = Object.keys(responses).filter((status) => BODILESS.has(status) || (method === 'head' && status.startsWith('2')))
      for (const status of statuses) {
        const { content, ...rest } = findRef<Response>(copy, responses[status] as Response | Reference) ?? {}
        if (content) responses[status] = rest as Response
      }
    }
  }
  return copy
}
