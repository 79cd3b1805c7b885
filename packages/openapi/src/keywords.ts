import type { Document } from './document.ts'
import { walkDocument } from './walk.ts'

/** Keywords of JSON Schema that types, validators, examples and mocks are all made from. */
const SUPPORTED = new Set(
  // nullable has a rule of its own, which knows what to write in its place.
  `$ref $comment type enum const format title description default example examples deprecated readOnly writeOnly nullable
  properties additionalProperties unevaluatedProperties required items prefixItems allOf anyOf oneOf discriminator
  pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minItems maxItems uniqueItems minProperties maxProperties contentEncoding contentMediaType externalDocs xml`.split(/\s+/),
)

/** Whether a keyword of a schema can be generated; extensions are checked elsewhere. */
export function isSupportedKeyword(keyword: string): boolean {
  return SUPPORTED.has(keyword) || keyword.startsWith('x-')
}

/** Schemas with a keyword that would be lost on the way into the packages, or that JSON Schema does not have. */
export function* unsupportedKeywords(document: Document): Generator<{ node: object; key: string; message: string }> {
  for (const { kind, node } of walkDocument(document)) {
    if (kind !== 'schema') continue
    for (const key of Object.keys(node).filter((keyword) => !isSupportedKeyword(keyword))) {
      const message = `the schema keyword "${key}" is not supported: say it with those that are (${EXAMPLES}), or leave it out and write what is lost into CURATION.md`
      yield { node, key, message }
    }
  }
}

const EXAMPLES = 'type, enum, properties, additionalProperties, items, allOf, oneOf, anyOf, pattern, bounds'
