/**
 * Response headers that describe the message rather than what it is about (RFC 9110, section 8; RFC 9112): a server sends those of
 * the body that it really sends, and fetch reads them itself.
 */
export const MESSAGE_HEADERS: ReadonlySet<string> = new Set(
  'connection content-encoding content-length content-type keep-alive trailer transfer-encoding upgrade'.split(' '),
)
