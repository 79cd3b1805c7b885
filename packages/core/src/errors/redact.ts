/** Request headers whose values no error needs to hide; all others may carry credentials. */
const HARMLESS_HEADER = /^(accept|content|if|prefer|user-agent)\b/
const SECRET_PARAMETER = /auth|cookie|credential|key|pass|secret|sign|token/i
const HIDDEN = '[redacted]'

/** What an error says of the request it belongs to; credentials are replaced by `[redacted]`. */
export interface RequestSummary {
  readonly method: string
  /** Absolute URL; values of query parameters that look like secrets are hidden. */
  readonly url: string
  /** Header values by lower-case name; those that are not known to be harmless are hidden. */
  readonly headers: Readonly<Record<string, string>>
}

/** Describes a request for errors without its body and without secrets. */
export function summarize(request: Pick<Request, 'method' | 'url' | 'headers'>, template?: string): RequestSummary {
  const headers: Record<string, string> = {}
  request.headers.forEach((value, name) => {
    headers[name] = HARMLESS_HEADER.test(name) ? value : HIDDEN
  })
  return { method: request.method, url: redactUrl(request.url, template), headers }
}

/**
 * Hides the values of secret-looking query and path parameters in a request's URL; any other URL stays as it is spelled.
 *
 * @param template path of the operation, `/tokens/{token}`; ids of secrets are none
 */
export function redactUrl(text: string, template = ''): string {
  const url = new URL(text)
  for (const name of url.searchParams.keys()) if (SECRET_PARAMETER.test(name)) url.searchParams.set(name, HIDDEN)
  const names = template.split('/').toReversed()
  const isSecret = (name = '') => SECRET_PARAMETER.test(name) && /^\{.*(?<!Id)\}$/.test(name)
  if (names.some(isSecret)) {
    const segments = url.pathname.split('/').toReversed()
    url.pathname = segments
      .map((segment, index) => (isSecret(names[index]) ? HIDDEN : segment))
      .toReversed()
      .join('/')
  }
  return url.href
}

/** The texts in a request's body whose names say that they are secret; a provider may repeat them. */
export function secretsIn(body: unknown, name = ''): string[] {
  if (typeof body === 'string') return SECRET_PARAMETER.test(name) ? [body] : []
  return Object.entries(Object(body) as object).flatMap(([key, value]) => secretsIn(value, Array.isArray(body) ? name : key))
}

/** Replaces every occurrence of the given secrets in a text. */
export function redactText(text: string, secrets: Iterable<string>): string {
  for (const secret of secrets) if (secret.length > 3) text = text.replaceAll(secret, HIDDEN)
  return text
}
