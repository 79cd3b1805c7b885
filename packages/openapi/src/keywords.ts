import type { Document } from './document.ts'
import { walkDocument } from './walk.ts'

/** The JSON Schema keywords that types, validators, examples and mocks support. */
const SUPPORTED = new Set(
  // nullable has its own rule, which names the replacement.
  `$ref $comment type enum const format title description default example examples deprecated readOnly writeOnly nullable
  properties additionalProperties unevaluatedProperties required items prefixItems allOf anyOf oneOf discriminator
  pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minItems maxItems uniqueItems minProperties maxProperties contentEncoding contentMediaType externalDocs xml`.split(/\s+/),
)

/** Whether a schema keyword is supported; extensions are checked elsewhere. */
export function isSupportedKeyword(keyword: string): boolean {
  return SUPPORTED.has(keyword) || keyword.startsWith('x-')
}

/** Finds schemas with a keyword that the packages would lose or that JSON Schema lacks. */
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
