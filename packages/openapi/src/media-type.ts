/** Whether a media type is JSON or a form of it (RFC 6839, 3.1). */
export function isJson(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType)
}
