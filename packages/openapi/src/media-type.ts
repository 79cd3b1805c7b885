/** `application/json` of `Application/JSON; charset=utf-8`; empty when there is none. */
export function essence(mediaType: string | undefined): string {
  const [type = ''] = (mediaType ?? '').split(';', 1)
  return type.trim().toLowerCase()
}

/** Whether a media type is JSON or a form of it (RFC 6839, 3.1). */
export function isJson(mediaType: string | undefined): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(essence(mediaType))
}
