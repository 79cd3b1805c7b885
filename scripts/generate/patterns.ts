import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Rewrites, in place, the patterns of a document's schemas so that each can stand between the slashes of a literal. */
export function escapePatterns(document: Document): void {
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'schema' && typeof node['pattern'] === 'string') node['pattern'] = escapedPattern(node['pattern'])
  }
}

/**
 * The same pattern with every slash and line break escaped, in classes as well. hey-api itself takes slashes at both
 * ends away, and takes a slash after any backslash for escaped, also after one that is itself escaped.
 *
 * @throws SyntaxError for what is no pattern; specs with one are rejected before
 */
export function escapedPattern(pattern: string): string {
  const { source } = new RegExp(pattern, 'u')
  return source.replaceAll(/\\[^]|\//g, (token) => (token === '/' ? String.raw`\/` : token))
}
