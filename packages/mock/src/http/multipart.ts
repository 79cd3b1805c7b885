import { isJson } from '@hostwright/openapi/media-type.ts'
import type { FormField } from './form-field.js'

/**
 * Parses the fields of a multipart/form-data body (RFC 7578); undefined if it is cut off or malformed. Reads only the field name of
 * a file. The boundary comes from the media type, or from the first line if a recorder left it out.
 */
export function multipartFields(text: string, contentType: string | undefined): FormField[] | undefined {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType ?? '') ?? []
  const boundary = quoted ?? bare ?? /^--([^\r\n]{1,70})\r?\n/.exec(text)?.[1]
  if (boundary === undefined) return undefined
  const [, ...parts] = `\n${text}`.split(`\n--${boundary}`)
  if (!parts.at(-1)?.startsWith('--')) return undefined
  return parts.slice(0, -1).flatMap(toField)
}

function toField(part: string): FormField[] {
  const [, head = '', body = ''] = /^[^\n]*\n((?:[^\r\n]+\r?\n)*)\r?\n(.*)$/s.exec(part) ?? []
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  const name = parameter(disposition, 'name')
  if (name === undefined) return []
  if (parameter(disposition, 'filename') !== undefined || /;\s*filename\*=/i.test(disposition)) return [{ name, value: undefined }]
  const type = /^content-type:(.*)$/im.exec(head)?.[1]?.trim()
  const text = body.replace(/\r$/, '')
  if (type === undefined || /^text\/plain\b/i.test(type)) return [{ name, value: text }]
  return [{ name, value: isJson(type) ? parse(text) : undefined }]
}

function parameter(disposition: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(String.raw`;\s*${name}=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))`, 'i').exec(disposition) ?? []
  return quoted ?? bare
}

/** Returns undefined for invalid JSON, so that nothing is reported about it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
