import type { Rule } from '../rule.ts'

const keywords = new Set(['description', 'summary', 'title', 'example', 'examples', 'tags', 'version', 'termsOfService'])
const objects = new Set(['Info', 'Contact', 'License', 'Tag', 'TagList', 'Example', 'ExamplesMap', 'ExternalDocs'])

/** What only people read. */
export const words: Rule = ({ typeName, property }) =>
  objects.has(typeName) || keywords.has(property ?? '')
    ? [{ level: 'words', message: `has other words (${property ?? typeName})` }]
    : undefined
