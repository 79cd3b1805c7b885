import type { Rule } from '../rule.ts'

/**
 * A DELETE with a body has x-retry, as its URL may not identify the deleted thing: if the body names one of several equal things, each
 * request deletes another one, although the method is idempotent (RFC 9110 section 9.2.2).
 */
export const deleteRetry: Rule = {
  name: 'delete-retry',
  *check({ operations }) {
    for (const { operation, method, path } of operations) {
      if (method !== 'delete' || !operation.requestBody || operation['x-retry']) continue
      yield {
        node: operation,
        key: 'operationId',
        message: `delete ${path} has a body: write x-retry: safe, or never if a second request deletes something else`,
      }
    }
  },
}
