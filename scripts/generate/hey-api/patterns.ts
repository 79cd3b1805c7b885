import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Escapes, in place, the patterns of a document's schemas for regular expression literals. */
export function escapePatterns(document: Document): void {
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'schema' && typeof node['pattern'] === 'string') node['pattern'] = escapedPattern(node['pattern'])
  }
}

/**
 * Returns a pattern with every slash and line break escaped, in classes too. hey-api removes slashes at both ends, and
 * considers a slash after any backslash escaped, even after an escaped backslash.
 *
 * @throws SyntaxError for an invalid pattern; specs with one are rejected earlier
 */
export function escapedPattern(pattern: string): string {
  const { source } = new RegExp(pattern, 'u')
  return source.replaceAll(/\\[^]|\//g, (token) => (token === '/' ? String.raw`\/` : token))
}
