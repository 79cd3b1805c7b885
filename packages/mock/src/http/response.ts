/** What is sent back. A body that is not yet text or bytes is written in the content type's format when it is sent. */
export interface MockResponse {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: unknown
}

/** An error that the spec does not document, in the form that Prism gives its own (RFC 9457). */
export function problem(status: number, type: string, title: string, detail: string): MockResponse {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: `https://stoplight.io/prism/errors#${type}`, title, status, detail },
  }
}
