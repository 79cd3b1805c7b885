import { malformedTexts } from '@hostwright/openapi/syntax.ts'
import type { Rule } from '../rule.ts'

/** Paths, header names and patterns are those of their standards. */
export const syntax: Rule = {
  name: 'syntax',
  check: ({ document }) => malformedTexts(document),
}
