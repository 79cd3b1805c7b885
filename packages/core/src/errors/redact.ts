import { isSecretName } from './secret-name.js'

/** Request headers whose values no error needs to hide; all others may carry credentials. */
const SAFE_HEADER = /^(accept|content|if|prefer|user-agent)\b/
export const REDACTED = '[redacted]'

/** What an error says of the request it belongs to; credentials are replaced by `[redacted]`. */
export interface RequestSummary {
  readonly method: string
  /** Absolute URL; values of query parameters that look like secrets are hidden. */
  readonly url: string
  /** Header values by lower-case name; those that are not known to be harmless are hidden. */
  readonly headers: Readonly<Record<string, string>>
}

/** Describes a request for errors without its body and without what its names say is secret. */
export function summarize(request: Pick<Request, 'method' | 'url' | 'headers'>): RequestSummary {
  const headers = [...request.headers].map(([name, value]) => [name, SAFE_HEADER.test(name) ? value : REDACTED])
  return { method: request.method, url: redactUrl(request.url), headers: Object.fromEntries(headers) }
}

/** Hides the values of secret-looking query parameters in a URL; any other URL stays as it is spelled. */
export function redactUrl(text: string): string {
  const url = new URL(text)
  for (const name of url.searchParams.keys()) if (isSecretName(name)) url.searchParams.set(name, REDACTED)
  return url.href
}
