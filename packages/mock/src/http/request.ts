import { append } from '../append.js'
import type { Bytes } from '../bytes.js'

/** A received request with its body. */
export interface MockRequest {
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** The query as sent, without the question mark. */
  readonly search: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Record<string, string>
  /** Decompressed. */
  readonly body: Bytes
  /** The maximum size in bytes if the body exceeded it and was not kept. */
  readonly exceeded?: number | undefined
}

export type QueryValues = Record<string, string | string[]>

/** Parameters by name; repeated ones are lists. */
export function queryValues(query: URLSearchParams): QueryValues {
  const values = new Map<string, string[]>()
  for (const [name, value] of query) append(values, name, value)
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all.join('')]))
}
