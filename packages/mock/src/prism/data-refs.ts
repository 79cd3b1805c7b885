import { localReferences } from '@hostwright/openapi'

import type { Document } from '@hostwright/openapi/document.ts'

/** Replaces `$ref` while Prism, which would follow it, has the document. */
const HIDDEN = '$ref that is data'

/**
 * Renames, in place, every `$ref` that is data: in examples, defaults, constants and extensions. Prism would follow them all, even to
 * files and URLs. Returns whether there is any.
 */
export function hideDataRefs(document: Document): boolean {
  const references = new Set<object>([...localReferences(document)].map(({ node }) => node))
  let found = false
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('$ref' in node && typeof node.$ref === 'string' && !references.has(node)) {
      found = true
      Object.assign(node, { [HIDDEN]: node.$ref })
      delete node.$ref
    }
    for (const child of Object.values(node)) walk(child)
  }
  walk(document)
  return found
}

/** Returns a value with the names hidden from Prism. */
export const withHidden = (value: unknown): unknown => renamed(value, '$ref', HIDDEN)

/** Returns a value from Prism with the original names. */
export const withRevealed = (value: unknown): unknown => renamed(value, HIDDEN, '$ref')

function renamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, from, to))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key === from ? to : key, renamed(member, from, to)]))
}
