import type { Rule } from '../rule.ts'

const keywords = new Set(['description', 'summary', 'title', 'example', 'examples', 'tags', 'version', 'termsOfService'])
const objects = new Set(['Info', 'Contact', 'License', 'Tag', 'TagList', 'Example', 'ExamplesMap', 'ExternalDocs'])

/** Classifies changes of texts and examples. */
export const docsOnly: Rule = ({ typeName, property }) =>
  objects.has(typeName) || keywords.has(property ?? '')
    ? [{ level: 'docs-only', message: `has another text (${property ?? typeName})` }]
    : undefined
