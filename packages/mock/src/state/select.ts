import { filterOf, type DeclaredList, type Filter } from '@hostwright/openapi/resources.ts'
import { childPointer, valueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'

type Query = Pick<MockRequest, 'query' | 'headers'>

/**
 * Returns the rows that a request selects, in the order that it asks for, by the parameters that the list declares; the same array if
 * these are all of them in their order.
 */
export function selectRows({ filters = {}, sort }: DeclaredList, rows: unknown[], request: Query): unknown[] {
  const kept = Object.entries(filters).reduce((current, [parameter, declared]) => {
    const filter = filterOf(declared)
    return namesOf(parameter, Object.keys(filters), request).reduce((selected, { name, field }) => {
      const values = valuesOf(name, request)
      const fields = filter.fields.map((pointer) => pointer.replace('*', () => escapeKey(field)))
      return values.length === 0 ? selected : selected.filter((row) => isSelected({ ...filter, fields }, row, values))
    }, current)
  }, rows)
  const selected = sort && valuesOf(sort.by, request).length > 0 ? sorted(sort, kept, request) : kept
  return selected.length === rows.length && selected.every((row, index) => row === rows[index]) ? rows : selected
}

/** Returns the sent parameters that a declared one stands for, and what `*` in it stands for: each other one of its form. */
function namesOf(declared: string, all: readonly string[], { query }: Query): { name: string; field: string }[] {
  const [start = '', end] = declared.split('*')
  if (end === undefined) return [{ name: declared, field: '' }]
  const names = new Set([...query.keys()].filter((name) => !all.includes(name) && name.startsWith(start) && name.endsWith(end)))
  return [...names].map((name) => ({ name, field: name.slice(start.length, name.length - end.length) }))
}

/** Returns the values of a parameter: of a list in any style, and of a header. */
function valuesOf(parameter: string, { query, headers }: Query): string[] {
  const named = [...query].flatMap(([name, value]) => (name === parameter || name.replace(/\[\d*\]$/, '') === parameter ? [value] : []))
  const header = headers[parameter.toLowerCase()]
  return named.length > 0 || header === undefined ? named : [header]
}

function isSelected({ fields, separator, part = false, from }: Filter, row: unknown, values: readonly string[]): boolean {
  const wanted = separator === undefined ? values : values.flatMap((value) => value.split(separator).map((each) => each.trim()))
  const present = fields.flatMap((pointer) => valueAt(row, pointer)).filter((value) => value !== undefined)
  return wanted.some((value) =>
    present.some((field) => {
      const text = String(field)
      if (from !== undefined) return from === 'from' ? compare(text, value) >= 0 : compare(text, value) <= 0
      return part ? text.toLowerCase().includes(value.toLowerCase()) : text === value
    }),
  )
}

function sorted({ by, direction, fields = {} }: NonNullable<DeclaredList['sort']>, rows: unknown[], request: Query): unknown[] {
  const [names = ''] = valuesOf(by, request)
  const isReversed = direction !== undefined && valuesOf(direction, request)[0]?.toLowerCase() === 'desc'
  const keys = names
    .split(',')
    .filter((name) => name !== '')
    .map((name) => {
      const field = name.replace(/^-/, '')
      return {
        pointer: fields[field] ?? (fields['*'] ?? '/*').replace('*', () => escapeKey(field)),
        sign: name.startsWith('-') !== isReversed ? -1 : 1,
      }
    })
  return rows.toSorted((a, b) => {
    for (const { pointer, sign } of keys) {
      const difference = compare(valueAt(a, pointer), valueAt(b, pointer))
      if (difference !== 0) return difference * sign
    }
    return 0
  })
}

/** Returns a name as a part of a JSON Pointer (RFC 6901 section 3). */
function escapeKey(name: string): string {
  return childPointer('', name).slice(1)
}

/** Compares numbers and times by their value, anything else as text. Missing values come first. */
function compare(a: unknown, b: unknown): number {
  const [left, right] = [a, b].map((value) => (value === null || value === undefined ? -Infinity : Number(value)))
  if (left !== undefined && right !== undefined && !Number.isNaN(left) && !Number.isNaN(right)) return Math.sign(left - right) || 0
  const times = [a, b].map((value) => Date.parse(String(value)))
  if (times.every((time) => !Number.isNaN(time))) return Math.sign((times[0] ?? 0) - (times[1] ?? 0))
  return String(a).localeCompare(String(b), 'en')
}
