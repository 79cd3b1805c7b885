import { decode } from '@hostwright/openapi/path-template.ts'
import type { FormField } from '../http/form-field.js'

/** A body in a HAR: none, not recorded, or its text. */
export type RecordedBody =
  | { kind: 'none' }
  /** `isCertain` if the recorder counted bytes or stored them elsewhere; otherwise there may have been no body. */
  | { kind: 'not-recorded'; isCertain: boolean }
  | {
      kind: 'recorded'
      /** Decoded from base64 as UTF-8; empty if there are `fields`. */
      text: () => string
      /** The fields of a form that was recorded as parameters. */
      fields?: readonly FormField[]
      /** Whether there were more bytes than the recorder kept. */
      isTruncated: () => boolean
    }

interface Content {
  readonly text: unknown
  readonly encoding: unknown
  /** The bytes that the recorder counted; -1 if unknown. */
  readonly size: unknown
  /** Whether a header indicates a body. */
  readonly isAnnounced: boolean
  /** Whether a description without text indicates a body. */
  readonly isDescribed?: boolean
}

/** Reads `postData` or `content`, sections 6.12 and 6.16 of the HAR specification. Compressed content is recorded decompressed. */
export function recordedBody({ text, encoding, size, isAnnounced, isDescribed = false }: Content): RecordedBody {
  const bytes = typeof size === 'number' ? size : -1
  if (typeof text !== 'string' || text === '') {
    const isCertain = bytes > 0 || isAnnounced
    const isMissing = isCertain || isDescribed || (bytes < 0 && text !== '')
    return isMissing ? { kind: 'not-recorded', isCertain } : { kind: 'none' }
  }
  const isBase64 = typeof encoding === 'string' && encoding.toLowerCase() === 'base64'
  return {
    kind: 'recorded',
    text: () => (isBase64 ? Buffer.from(text, 'base64').toString() : text),
    isTruncated: () => bytes > Buffer.byteLength(text, isBase64 ? 'base64' : 'utf8'),
  }
}

/** Reads `postData.params`, section 6.13, which may replace the text of a form. */
export function recordedForm(params: readonly unknown[]): RecordedBody {
  const list = params.filter((param) => typeof param === 'object' && param !== null) as Record<string, unknown>[]
  const fields = list.map(({ name, value, fileName }) => ({
    // Some recorders keep the escapes.
    name: decode(String(name)),
    value: typeof fileName === 'string' ? undefined : decode(typeof value === 'string' ? value : ''),
  }))
  return { kind: 'recorded', fields, text: () => '', isTruncated: () => false }
}
