import { type RequestSummary, HostwrightError } from './errors.js'
import { isSecretName, secretsIn } from './secrets.js'
import { causes } from './causes.js'

/** Request headers whose values errors may show; all others may carry credentials. */
const SAFE_HEADER = /^(accept|content|if|prefer|user-agent)\b/
export const REDACTED = '[redacted]'

/** Returns a request as errors show it: without its body and without values whose names look secret. */
export function summarize(request: Pick<Request, 'method' | 'url' | 'headers'>): RequestSummary {
  const headers = [...request.headers].map(([name, value]) => [name, SAFE_HEADER.test(name) ? value : REDACTED])
  return { method: request.method, url: redactUrl(request.url), headers: Object.fromEntries(headers) }
}

/** Returns a URL without the values of query parameters whose names look secret. */
export function redactUrl(text: string): string {
  const url = new URL(text)
  for (const name of url.searchParams.keys()) if (isSecretName(name)) url.searchParams.set(name, REDACTED)
  return url.href
}

/** Hides secrets: returns a text without them; removes them from an error and its causes, in place. */
export type Redact = <T>(shown: T) => T

/** A character that is no letter or digit, in any spelling: plain, percent-encoded (also twice), in JSON or in HTML. */
const SYMBOL = '(%(25)*\\w\\w|\\\\u\\w{4}|&#?\\w+;|[\\W_])'
/** Largest number of lines of secrets that are hidden. */
const MOST = 250

/**
 * Returns a function that makes a `Redact` for one call, which also hides the secrets in the call's arguments.
 *
 * @param secrets the client's own, which may change
 */
export function redactor(secrets: Iterable<string>): (args?: unknown) => Redact {
  let known: string
  let patterns: readonly string[]
  return (args) => {
    let own: readonly string[] | undefined
    const redact = <T>(shown: T): T => {
      if (typeof shown !== 'string') return redactError(shown, redact)
      const all = [...secrets, ...(own ??= secretsIn(args))].join('\n')
      if (all !== known) patterns = patternsOf((known = all))
      // Compiling those of a private key takes 15 ms, after each new token again: only those compile whose first letters are there.
      const text = shown.toLowerCase()
      const possible = patterns.filter((pattern) => text.includes(pattern.replace(/\W.*/, '').toLowerCase()))
      return shown.replace(new RegExp(possible.join('|') || '$.', 'gi'), REDACTED) as T
    }
    return redact
  }
}

/** Returns patterns of the secrets, line by line, in all spellings; longer ones first. */
function patternsOf(secrets: string): readonly string[] {
  const lines = secrets.match(/^.{4,99}/gm)?.slice(0, MOST) ?? []
  return lines.flatMap(spellings).toSorted().toReversed()
}

/** Returns patterns of a line: plain, and as a part of a longer base64 text, which has three alignments. */
function spellings(line: string): string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(line))
  const inBase64 = [0, 1, 2].map((before) => btoa(' '.repeat(before) + bytes).slice(before * 1.5 + 0.5, ((before + bytes.length) * 4) / 3))
  return [line, ...inBase64].map((text) => {
    const isClear = /([a-z\d].*){4}/i.test(text)
    const found = isClear ? text.replace(/[\W_]+/g, ({ length }) => `${SYMBOL}{${length},${4 * length}}?`) : text.replace(/\W/g, '\\$&')
    return found + (line[98] ? '\\S*' : '')
  })
}

/** In place, since others may hold the same error. The response and its body stay: they are not shown. */
function redactError<E>(error: E, redact: Redact): E {
  for (const each of causes(error)) {
    // The reason of a signal belongs to the caller.
    if (each.name === 'AbortError') break
    redactFields(each, redact, each instanceof HostwrightError)
  }
  return error
}

/** @param isOwn false if fields may hold anything */
function redactFields(owner: object, redact: Redact, isOwn: boolean): void {
  for (const key of ['message', 'stack', 'cause', ...Object.keys(owner)]) {
    const value: unknown = Reflect.get(owner, key)
    const isCause = key === 'cause'
    if (isCause && value instanceof Error) continue
    if (value instanceof Object && isOwn && !isCause) redactFields(value, redact, isOwn)
    else if (value instanceof Object || key === 'data') Reflect.deleteProperty(owner, key)
    // The name of a documented operation is public; that of another has the caller's path.
    else if (typeof value === 'string' && !(isOwn && key === 'operation' && /^[\w.]+$/.test(value)))
      Reflect.defineProperty(owner, key, { value: redact(value) })
  }
}
