import type { Document, Header } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { responseOf } from '../spec/responses.js'

/**
 * Returns the function that removes response headers without a value in the spec, which Prism invents, and rate limit headers, whose
 * examples are not the actual counts. A client would believe either.
 */
export function createHeaderFilter(
  document: Document,
  resolve: Resolve,
): (operation: Operation, status: number, headers: Record<string, string>) => Record<string, string> {
  const limits = Object.values(document['x-rate-limit']?.headers ?? {}).map((name) => name.toLowerCase())
  return ({ object }, status, headers) => {
    const declared = responseOf(object, status, resolve)?.headers ?? {}
    const madeUp = Object.keys(declared).filter((name) => !hasValue(resolve<Header>(declared[name] ?? {})))
    const dropped = new Set([...limits, ...madeUp.map((name) => name.toLowerCase())])
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)))
  }
}

function hasValue({ example, examples, schema = {} }: Header): boolean {
  const values = [example, examples, schema.example, schema.examples, schema.default, schema.const, schema.enum]
  return values.some((value) => value !== undefined)
}
