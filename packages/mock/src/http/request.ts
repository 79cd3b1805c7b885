import { append } from '../append.js'

/** A request as it arrived, its body read. */
export interface MockRequest {
  method: string
  /** Path as it was sent, without the query. */
  path: string
  /** Query as it was sent, without the question mark. */
  search: string
  query: URLSearchParams
  /** Names in lower case. */
  headers: Record<string, string>
  body: Buffer
  /** Bytes that a body may have, where this one had more and was not kept. */
  exceeded?: number | undefined
}

export type QueryValues = Record<string, string | string[]>

/** Parameters by name, those that come more than once as lists. */
export function queryValues(query: URLSearchParams): QueryValues {
  const values = new Map<string, string[]>()
  for (const [name, value] of query) append(values, name, value)
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all.join('')]))
}
