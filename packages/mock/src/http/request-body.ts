import type { Operation } from '../spec/operations.js'
import { isTooDeep, MAX_DEPTH } from './json-depth.js'
import { jsonEnd } from './json-end.js'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { isDeclared, isText } from './media-type.js'
import type { MockRequest } from './request.js'
import type { Finding } from '../record/violation.js'

/** Finds a body whose media type the operation does not declare; Prism accepts some of them. */
export function wrongMediaType({ requestMediaTypes }: Operation, { headers, body }: MockRequest): Finding[] {
  const contentType = headers['content-type']
  if (!requestMediaTypes || requestMediaTypes.length === 0) return []
  if (body.length === 0 || isDeclared(contentType, requestMediaTypes)) return []
  const message = `the body is ${contentType ?? 'sent without a content-type'}, the operation takes ${requestMediaTypes.join(' or ')}`
  return [{ code: 'media-type', message, location: 'request.headers.content-type' }]
}

/** Parses the body for Prism: JSON as a value, anything else as text with one character for each byte that is no text. */
export function readBody({ headers, body }: MockRequest): { value: unknown } | { finding: Finding } {
  const contentType = headers['content-type']
  if (body.length === 0) return { value: undefined }
  if (!isJson(contentType)) return { value: body.toString(isText(contentType) ? 'utf8' : 'latin1') }
  try {
    const value: unknown = JSON.parse(body.toString())
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
