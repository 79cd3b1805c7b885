import { type RequestSummary, HostwrightError } from './errors.js'
import { isSecretName, secretsIn } from './secrets.js'
import { causes } from './causes.js'

/** Request headers whose values no error needs to hide; all others may carry credentials. */
const SAFE_HEADER = /^(accept|content|if|prefer|user-agent)\b/
export const REDACTED = '[redacted]'

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

/** Hides secrets in what is shown: gives a text without them; takes them out of an error, and out of its causes. */
export type Redact = <T>(shown: T) => T

/** A character that is no letter or digit, in any spelling: percent-encoded, also twice, as in JSON, as in HTML, as it is. */
const SYMBOL = '(%(25)*\\w\\w|\\\\u\\w{4}|&#?\\w+;|[\\W_])'
/** Lines of secrets that are looked for. */
const MOST = 250

/**
 * Makes what every message, event and summary of a client goes through.
 *
 * @param secrets the client's own, which may change
 * @returns makes a `Redact` for a call with these arguments, for the secrets among them are hidden, too
 */
export function redactor(secrets: Iterable<string>): (args?: unknown) => Redact {
  let known: string
  let pattern: RegExp
  return (args) => {
    let own: readonly string[] | undefined
    const redact = <T>(shown: T): T => {
      if (typeof shown !== 'string') return redactError(shown, redact)
      const all = [...secrets, ...(own ??= secretsIn(args))].join('\n')
      if (all !== known) pattern = patternOf((known = all))
      return shown.replace(pattern, REDACTED) as T
    }
    return redact
  }
}

/** What finds secrets, line by line, however they are spelled; of two that begin alike, the longer one first. */
function patternOf(secrets: string): RegExp {
  const lines = secrets.match(/^.{4,99}/gm)?.slice(0, MOST) ?? []
  return new RegExp(lines.flatMap(spellings).toSorted().toReversed().join('|') || '$.', 'gi')
}

/** The start of a line, and what base64 of a longer text has in it: three ways, by what stands before, without what depends on that. */
function spellings(line: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(line))
  const inBase64 = [0, 1, 2].map((before) => btoa(' '.repeat(before) + bytes).slice(before * 1.5 + 0.5, ((before + bytes.length) * 4) / 3))
  return [line, ...inBase64].map((text) => {
    const isClear = /([a-z\d].*){4}/i.test(text)
    const found = isClear ? text.replace(/[\W_]+/g, ({ length }) => `${SYMBOL}{${length},${4 * length}}?`) : text.replace(/\W/g, '\\$&')
    return found + (line[98] ? '\\S*' : '')
  })
}

/** In place, since others may have the same error. The response and its body stay as they came: they are not shown. */
function redactError<E>(error: E, redact: Redact): E {
  for (const each of causes(error)) {
    // The reason of a signal is its caller's own.
    if (each.name === 'AbortError') break
    redactFields(each, redact, each instanceof HostwrightError)
  }
  return error
}

/** @param isOwn false where fields may hold anything */
function redactFields(owner: object, redact: Redact, isOwn: boolean): void {
  for (const key of ['message', 'stack', 'cause', ...Object.keys(owner)]) {
    const value: unknown = Reflect.get(owner, key)
    const isCause = key === 'cause'
    if (isCause && value instanceof Error) continue
    if (value instanceof Object && isOwn && !isCause) redactFields(value, redact, isOwn)
    else if (value instanceof Object || key === 'data') Reflect.deleteProperty(owner, key)
    else if (typeof value === 'string') Reflect.defineProperty(owner, key, { value: redact(value) })
  }
}
