import type { Document, MediaType, Schema } from '@hostwright/openapi/document.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { Refusal } from './refusal.ts'

/** A body as JSON, as a form in the URL's encoding, or as a file, alone or in a form of several parts. */
export type Sends = 'json' | 'form' | 'file'
/** JSON, or nothing where nothing is documented; text; a file; a redirect that is not followed. */
export type Answers = 'json' | 'text' | 'file' | 'redirect'

/** The one form whose fields are text. */
export const URLENCODED = 'application/x-www-form-urlencoded'

/** What `core` can read. @throws Refusal */
export function answerKind(id: string, successes: readonly { readonly status: number; readonly types: readonly string[] }[]): Answers {
  if (successes.length === 0) throw new Refusal(`${id} documents no answer of success; name its status, as 200 or 204.`)
  if (successes.every(({ status }) => status >= 300)) return 'redirect'
  const types = successes.flatMap((answer) => (answer.types.length > 0 ? [answer.types] : []))
  if (types.every((one) => one.some(isJson))) return 'json'
  if (types.every(([first]) => first === 'text/plain')) return 'text'
  if (types.every(([first]) => first === 'application/octet-stream')) return 'file'
  throw new Refusal(`${id} answers with ${types.flat().join(', ')}; core reads JSON, text/plain and application/octet-stream.`)
}

const BODY_TYPES: Readonly<Record<string, Sends>> = {
  [URLENCODED]: 'form',
  'application/octet-stream': 'file',
  'multipart/form-data': 'file',
}

export function typeOfBody(id: string, content: Record<string, MediaType>): string {
  const types = Object.keys(content)
  const type = types.find(isJson) ?? types.find((other) => other in BODY_TYPES)
  if (type === undefined) throw new Refusal(`${id} takes ${types.join(', ')}; core sends JSON, ${Object.keys(BODY_TYPES).join(', ')}.`)
  return type
}

export function bodyKind(type: string): Sends {
  return BODY_TYPES[type] ?? 'json'
}

/** The field of a form that holds its only file, if that is all that the form needs. */
export function fileField(document: Document, type: string, form: Schema | undefined): string | undefined {
  if (type !== 'multipart/form-data') return undefined
  const { properties = {}, required = [] } = (form && findRef<Schema>(document, form)) ?? {}
  const files = Object.entries(properties).flatMap(([name, property]) =>
    typeof property === 'object' && findRef<Schema>(document, property)?.format === 'binary' ? name : [],
  )
  const [only] = files
  return files.length === 1 && required.every((name) => name === only) ? only : undefined
}

/** A form has texts, and a name again for each item of an array. @throws Refusal for a field that is an object */
export function refuseNestedForm(document: Document, id: string, written: Schema | undefined): void {
  const properties = (written && findRef<Schema>(document, written))?.properties ?? {}
  for (const [name, property] of Object.entries(properties)) {
    const schema = typeof property === 'object' ? findRef<Schema>(document, property) : undefined
    if (schema?.properties || [schema?.type].flat().includes('object'))
      throw new Refusal(
        `${id} has the object "${name}" in a form, which core does not send; leave the field out, and say so in CURATION.md.`,
      )
  }
}
