import { resourceMistakes } from '@hostwright/openapi/resource-mistakes.ts'
import type { Rule } from '../rule.ts'

/** Every kind in x-resources fits the paths, schemas and examples that it names. */
export const resources: Rule = {
  name: 'resources',
  check: ({ document }) => resourceMistakes(document),
}
