import type { Rule } from '../rule.ts'

const KEYWORDS = new Set(['description', 'summary', 'title', 'example', 'examples', 'tags', 'version', 'termsOfService'])
const OBJECTS = new Set(['Info', 'Contact', 'License', 'Tag', 'TagList', 'Example', 'ExamplesMap', 'ExternalDocs'])

/** Classifies changes of texts and examples. */
export const docsOnly: Rule = ({ typeName, property }) =>
  OBJECTS.has(typeName) || KEYWORDS.has(property ?? '')
    ? [{ level: 'docs-only', message: `has another text (${property ?? typeName})` }]
    : undefined
