import type { MockResponse } from '../http/response.js'
import type { Operation } from '../spec/operations.js'
import { isEntity } from '@hostwright/openapi/body-objects.ts'

/** A response without the fields that come only where a query parameter names them (`x-includes`), and that it does not name. */
export function withoutUnasked(response: MockResponse, { object }: Operation, query: URLSearchParams): MockResponse {
  const rule = object['x-includes']
  if (!rule) return response
  const asked = new Set(query.getAll(rule.parameter).flatMap((names) => names.split(',')))
  const unasked = new Set(rule.fields.filter((field) => !asked.has(field)))
  return { ...response, body: without(response.body, unasked) }
}

function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, names))
  if (!isEntity(value)) return value
  const kept = Object.entries(value).filter(([name]) => !names.has(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, names)]))
}
