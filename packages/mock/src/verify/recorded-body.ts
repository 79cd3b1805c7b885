import { decode } from '../http/path-template.js'
import type { FormField } from '../http/form-field.js'

/** What a HAR holds of a body: nothing because there was none, nothing although there was one, or its text. */
export type RecordedBody =
  | { kind: 'none' }
  /** `isCertain` where the recorder counted bytes or kept them elsewhere; else there may have been none. */
  | { kind: 'not-recorded'; isCertain: boolean }
  | {
      kind: 'recorded'
      /** Decoded of base64, read as UTF-8; empty where there are `fields`. */
      text: () => string
      /** Of a form that was recorded taken apart. */
      fields?: readonly FormField[]
      /** True where the recorder says that there were more bytes than it kept. */
      isCut: () => boolean
    }

interface Content {
  text: unknown
  encoding: unknown
  /** Bytes that the recorder counted; -1 where it does not know. */
  size: unknown
  /** True where a header tells of a body. */
  isAnnounced: boolean
  /** True where a description without text tells of a body. */
  isDescribed?: boolean
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
    isCut: () => bytes > Buffer.byteLength(text, isBase64 ? 'base64' : 'utf8'),
  }
}

/** Reads `postData.params`, section 6.13, in which a recorder may keep a form's fields instead of its text. */
export function recordedForm(params: readonly unknown[]): RecordedBody {
  const list = params.filter((param) => typeof param === 'object' && param !== null) as Record<string, unknown>[]
  const fields = list.map(({ name, value, fileName }) => ({
    // Some keep what was escaped as it is.
    name: decode(String(name)),
    value: typeof fileName === 'string' ? undefined : decode(typeof value === 'string' ? value : ''),
  }))
  return { kind: 'recorded', fields, text: () => '', isCut: () => false }
}
