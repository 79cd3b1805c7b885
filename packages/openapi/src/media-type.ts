import type { MediaType } from './document.ts'

/** Returns a media type without parameters, in lower case: `application/json` of `Application/JSON; charset=utf-8`; empty for none. */
export function essence(mediaType: string | undefined): string {
  const [type = ''] = (mediaType ?? '').split(';', 1)
  return type.trim().toLowerCase()
}

/** Whether a media type is JSON or based on it (RFC 6839 section 3.1). */
export function isJson(mediaType: string | undefined): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(essence(mediaType))
}

/** Returns the first JSON media type among several. */
export function jsonMediaType(content: Record<string, MediaType> | undefined): string | undefined {
  return Object.keys(content ?? {}).find((type) => isJson(type))
}

/** Returns the content of the first JSON media type among several. */
export function jsonMedia(content: Record<string, MediaType> | undefined): MediaType | undefined {
  return content?.[jsonMediaType(content) ?? '']
}
