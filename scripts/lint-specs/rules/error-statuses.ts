import type { Rule } from '../rule.ts'

/** Every operation documents at least one 4xx or default response, and has one tag. */
export const errorStatuses: Rule = {
  name: 'error-statuses',
  *check({ operations }) {
    for (const { operation, method, path } of operations) {
      const statuses = Object.keys(operation.responses ?? {})
      if (!statuses.some((status) => status.startsWith('4') || status === 'default')) {
        yield { node: operation, key: 'responses', message: `${method} ${path} documents no 4xx response and no default` }
      }
      // Redocly's operation-tag-defined reports operations without tags.
      const tags = operation.tags?.length ?? 1
      if (tags !== 1) yield { node: operation, key: 'tags', message: `${method} ${path} has ${tags} tags instead of one` }
    }
  },
}
