import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { essence, isJson } from '@hostwright/openapi/media-type.ts'
import { isTooDeep } from '../http/json-depth.js'
import { urlencodedFields, type FormField } from '../http/form-field.js'
import { formValue } from '../validate/form-fields.js'
import { multipartFields } from '../http/multipart.js'
import type { RecordedBody } from './recorded-body.js'

/** The value of a body; `opaque` if its type is unknown or it is nested too deeply. */
export type BodyValue =
  | { kind: 'value'; value: unknown; isText: boolean; files: ReadonlySet<string> }
  | { kind: 'opaque' | 'not-recorded' | 'not-json' }

type Recorded = Extract<RecordedBody, { kind: 'recorded' }>

/** Parses JSON and forms; leaves other types alone. */
export function bodyValue(resolve: Resolve, schema: Schema | undefined, contentType: string | undefined, body: Recorded): BodyValue {
  const type = essence(contentType)
  const isMultipart = type === 'multipart/form-data'
  if (isMultipart || type === 'application/x-www-form-urlencoded') {
    if (body.isTruncated()) return { kind: 'not-recorded' }
    const fields: readonly FormField[] | undefined =
      body.fields ?? (isMultipart ? multipartFields(body.text(), contentType) : urlencodedFields(body.text()))
    return fields ? { kind: 'value', isText: true, ...formValue(resolve, schema, fields) } : { kind: 'not-recorded' }
  }
  if (!isJson(contentType)) return { kind: 'opaque' }
  const value = parse(body.text())
  if (value === undefined) return { kind: body.isTruncated() ? 'not-recorded' : 'not-json' }
  return isTooDeep(value) ? { kind: 'opaque' } : { kind: 'value', isText: false, value, files: new Set() }
}

/** Returns undefined for invalid JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}
