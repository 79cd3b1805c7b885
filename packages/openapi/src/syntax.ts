import type { Document } from './document.ts'
import { walkDocument } from './walk.ts'

/** Segments of characters that RFC 3986 section 3.3 allows in a path, and parameters in braces. */
const PATH = /^(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\dA-F]{2}|\{[\w.~$:@[\]-]+\})*)+$/i

/** A token of RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/

export function isPath(text: string): boolean {
  return PATH.test(text)
}

export function isHeaderName(text: unknown): text is string {
  return typeof text === 'string' && TOKEN.test(text)
}

/** Whether a text is a regular expression of JSON Schema: ECMAScript with the flag `u`. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** Finds invalid paths, header names and patterns, and parameters that no object can have as a property. */
export function* malformedTexts(document: Document): Generator<{ node: object; key: string; message: string }> {
  for (const path of Object.keys(document.paths ?? {})) {
    if (!isPath(path))
      yield {
        node: document.paths,
        key: path,
        message: `${JSON.stringify(path)} is no path (RFC 3986): percent-encode what is no parameter`,
      }
  }
  for (const { kind, node } of walkDocument(document)) {
    const names = (kind === 'parameter' || kind === 'securityScheme') && node['in'] === 'header' ? [node['name']] : []
    const headers = kind === 'response' ? Object.keys((node['headers'] ?? {}) as object) : []
    if (kind === 'parameter' && node['name'] === '__proto__')
      yield { node, key: 'name', message: 'a parameter cannot be named "__proto__": in JavaScript it is no name of a property' }
    for (const name of [...names, ...headers])
      if (!isHeaderName(name))
        yield { node, key: headers.length > 0 ? 'headers' : 'name', message: `${JSON.stringify(name)} is no name of a header (RFC 9110)` }
    if (kind === 'schema' && typeof node['pattern'] === 'string' && !isPattern(node['pattern']))
      yield { node, key: 'pattern', message: `${JSON.stringify(node['pattern'])} is no regular expression of ECMAScript with the flag u` }
  }
}
