import { localReferences } from '@hostwright/openapi'

import type { Document } from '@hostwright/openapi/document.ts'

/** What a `$ref` is called while Prism, which would follow it, has it. */
const HIDDEN = '$ref that is data'

/**
 * Renames, in place, every `$ref` of a document that is data: in examples, defaults, constants and extensions. Prism follows them
 * all, also to files and URLs. Returns whether there is any.
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

/** A value as Prism has to be given it where its document has hidden names. */
export const withHidden = (value: unknown): unknown => renamed(value, '$ref', HIDDEN)

/** A value of Prism's with the names as they are. */
export const withRevealed = (value: unknown): unknown => renamed(value, HIDDEN, '$ref')

function renamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => renamed(entry, from, to))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key === from ? to : key, renamed(member, from, to)]))
}
