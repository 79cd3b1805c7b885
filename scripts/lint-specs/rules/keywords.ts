import { unsupportedKeywords } from '@hostwright/openapi/keywords.ts'
import type { Rule } from '../rule.ts'

/** Schemas keep to the keywords that packages and mocks can be made from. */
export const keywords: Rule = {
  name: 'keywords',
  check: ({ document }) => unsupportedKeywords(document),
}
