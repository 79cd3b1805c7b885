/** Returns a media type without parameters, in lower case: `application/json` of `Application/JSON; charset=utf-8`; empty for none. */
export function essence(mediaType: string | undefined): string {
  const [type = ''] = (mediaType ?? '').split(';', 1)
  return type.trim().toLowerCase()
}

/** Whether a media type is JSON or based on it (RFC 6839 section 3.1). */
export function isJson(mediaType: string | undefined): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(essence(mediaType))
}
