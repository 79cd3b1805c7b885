/** A response of the mock. A body that is neither text nor bytes is serialized for its content type before it is sent. */
export interface MockResponse {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Record<string, string>
  readonly body: unknown
}

/** Returns an error that the spec does not document, as a problem (RFC 9457). */
export function problem(status: number, type: string, title: string, detail: string): MockResponse {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: `urn:hostwright:mock:${type}`, title, status, detail },
  }
}
