import type { Document, PathItem } from '@hostwright/openapi/document.ts'

/** Our extensions that describe a provider's behavior (specs/extensions.schema.json). */
const OF_DOCUMENT = ['x-provider', 'x-pagination-styles', 'x-rate-limit', 'x-error', 'x-client-options', 'x-consistency']
const OF_SCHEME = ['x-credentials', 'x-token-request', 'x-auth']
const OF_OPERATION = ['x-pagination', 'x-retry', 'x-variants', 'x-upload', 'x-includes']

/** Whether a document describes its provider's behavior with our extensions. */
export function usesExtensions(document: Document): boolean {
  const schemes = Object.values(document.components?.['securitySchemes'] ?? {})
  const operations = Object.values(document.paths ?? {}).flatMap((item: PathItem) => Object.values(item))
  return (
    hasAny(document, OF_DOCUMENT) ||
    schemes.some((scheme) => hasAny(scheme, OF_SCHEME)) ||
    operations.some((each) => hasAny(each, OF_OPERATION))
  )
}

function hasAny(node: unknown, names: readonly string[]): boolean {
  return typeof node === 'object' && node !== null && names.some((name) => Object.hasOwn(node, name))
}
