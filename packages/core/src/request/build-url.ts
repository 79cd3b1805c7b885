import type { Operation } from '../model/operation.js'
import { orInvalid } from './invalid-request.js'
import { entriesOf, isRecord, textOf, unsendable } from './values.js'

/**
 * Returns the path of a call: the template with percent-encoded values; of parameters that the operation joins, lists with commas.
 *
 * @throws InvalidRequestError for a missing or empty value, and for `.` and `..`, which would lead to another route
 */
export function buildPath(operation: Operation, values: unknown): string {
  const given = Object(values) as Record<string, unknown>
  // Split by hand, for speed.
  const [start = '', ...parts] = operation.path.split('{')
  return orInvalid(operation, () => {
    let path = start
    for (const part of parts) {
      const end = part.indexOf('}')
      const name = part.slice(0, end)
      const value = given[name]
      const isList = operation.joined?.includes(name) && Array.isArray(value) && value.length > 0
      path += (isList ? value.map((item) => pathValue(name, item)).join() : pathValue(name, value)) + part.slice(end + 1)
    }
    return path
  })
}

/**
 * Returns the URL of a call: base, path and query.
 *
 * @throws as `buildPath` and `buildQuery`
 */
export function buildUrl(baseUrl: string, operation: Operation, path: unknown, query: unknown): string {
  const url = baseUrl + buildPath(operation, path)
  const search = buildQuery(operation, query)
  return search === '' ? url : `${url}?${search}`
}

function pathValue(name: string, value: unknown): string {
  const path = `path.${name}`
  if (value === undefined || value === null || value === '') throw new TypeError(`${path} is ${value === '' ? 'empty' : 'missing'}`)
  if (typeof value !== 'string' && !Number.isFinite(value)) throw unsendable(path, value)
  if (value === '.' || value === '..') throw new TypeError(`${path} is "${value}", which cannot be sent`)
  return encodeURIComponent(value as string | number)
}

/**
 * Returns a query string without `?`. Arrays repeat their name (`tag=a&tag=b`), or number or join them if the operation declares so;
 * objects become `name[key]=value` (OpenAPI's deepObject); dates are ISO 8601. Undefined and null are left out.
 *
 * @throws InvalidRequestError for values that are no text, number, boolean or date, for invalid Unicode and cycles
 */
export function buildQuery(operation: Operation, query: unknown): string {
  const pairs: string[] = []
  orInvalid(operation, () => {
    for (const [name, value] of entriesOf('`query`', query)) {
      if (operation.joined?.includes(name) && Array.isArray(value)) {
        const items = value.map((item) => encodeURIComponent(textOf(`query.${name}`, item)))
        if (items.length > 0) pairs.push(`${encodeURIComponent(name)}=${items.join()}`)
        continue
      }
      // As an object, an array has its positions as keys: `name[0]=a&name[1]=b`.
      append(pairs, name, operation.indexed?.includes(name) && Array.isArray(value) ? { ...(value as unknown[]) } : value)
    }
  })
  return pairs.join('&')
}

function append(pairs: string[], name: string, value: unknown): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) for (const item of value) append(pairs, name, item)
  else if (isRecord(value)) for (const key in value) append(pairs, `${name}[${key}]`, value[key])
  else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(textOf(`query.${name}`, value))}`)
}
