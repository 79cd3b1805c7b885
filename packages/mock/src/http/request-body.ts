import { toText, type Bytes } from '../bytes.js'
import type { Operation } from '../spec/operations.js'
import { isTooDeep, MAX_DEPTH } from './json-depth.js'
import { jsonEnd } from './json-end.js'
import { essence, isJson } from '@hostwright/openapi/media-type.ts'
import { isDeclared, isText } from './media-type.js'
import { urlencodedFields, type FormField } from './form-field.js'
import type { MockRequest } from './request.js'
import type { Finding } from '../record/violation.js'

/** A body as its media type says. */
export type ReadBody =
  | {
      /** JSON as a value, other text as text, anything else as text with one character a byte; undefined for an empty body or a form. */
      readonly value: unknown
      /** The fields of a form. */
      readonly fields?: readonly FormField[]
    }
  | { readonly finding: Finding }

/** Finds a body whose media type the operation does not declare, or a body that it does not take. */
export function wrongMediaType({ requestMediaTypes }: Operation, { headers, body }: MockRequest): Finding[] {
  const contentType = headers['content-type']
  if (body.length === 0) return []
  if (!requestMediaTypes) return [{ code: 'media-type', message: 'the operation takes no body', location: 'request.body' }]
  if (requestMediaTypes.length === 0 || isDeclared(contentType, requestMediaTypes)) return []
  const message = `the body is ${contentType ?? 'sent without a content-type'}, the operation takes ${requestMediaTypes.join(' or ')}`
  return [{ code: 'media-type', message, location: 'request.headers.content-type' }]
}

/** Parses the body of a request. */
export async function readBody({ headers, body }: MockRequest): Promise<ReadBody> {
  const contentType = headers['content-type']
  if (body.length === 0) return { value: undefined }
  const type = essence(contentType)
  if (type === 'application/x-www-form-urlencoded') return { value: undefined, fields: urlencodedFields(toText(body)) }
  if (type === 'multipart/form-data') return await readMultipart(body, contentType ?? '')
  if (!isJson(contentType)) return { value: isText(contentType) ? toText(body) : new TextDecoder('latin1').decode(body) }
  try {
    const value: unknown = JSON.parse(toText(body))
    if (!isTooDeep(value)) return { value }
    const message = `the body nests more than ${MAX_DEPTH} objects and lists in one another`
    return { finding: { code: 'json', message, location: 'request.body' } }
  } catch {
    // The error's own message quotes the body, which may contain a password.
    return {
      finding: { code: 'json', message: `the body is not JSON at byte ${jsonEnd(body)} of ${body.length}`, location: 'request.body' },
    }
  }
}

/** The platform's own parser, as it reads a form in a service worker (Fetch Standard, Body.formData). */
async function readMultipart(body: Bytes, contentType: string): Promise<ReadBody> {
  try {
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
    const fields = await Promise.all(
      [...form].map(async ([name, value]) => {
        if (typeof value === 'string') return { name, value }
        return { name, value: isJson(value.type) ? parseJson(await value.text()) : undefined }
      }),
    )
    return { value: undefined, fields }
  } catch {
    const message = 'the body is no form of the boundary in its content-type, or it is cut off'
    return { finding: { code: 'multipart', message, location: 'request.body' } }
  }
}

/** Returns undefined, as for any file, if it is not JSON or nested too deeply. */
function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? undefined : value
  } catch {
    return undefined
  }
}
