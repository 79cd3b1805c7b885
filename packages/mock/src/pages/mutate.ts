import type { Schema } from '@hostwright/openapi/document.ts'
import { allowsValue } from '../spec/schema.js'

/** Returns the `n`th mutation of an example value that its schemas allow; undefined if there is none. */
export function mutate(value: unknown, n: number, schemas: readonly Schema[]): string | number | undefined {
  const format = schemas.find((schema) => schema.format !== undefined)?.format
  const candidates = typeof value === 'string' ? textMutations(value, n, format) : Number.isSafeInteger(value) ? [Number(value) + n] : []
  return candidates.find((candidate) => candidate !== value && allowsValue(schemas, candidate))
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function textMutations(value: string, n: number, format: string | undefined): string[] {
  if (UUID.test(value)) return [value.slice(0, -12) + n.toString(16).padStart(12, '0')]
  if (format !== undefined && !['hostname', 'idn-hostname', 'password'].includes(format)) return []
  if (/^\d+$/.test(value)) return [String(BigInt(value) + BigInt(n)).padStart(value.length, '0')]
  // Addresses, dates and times without a format would become invalid with a suffix.
  if (/^[\d.:/TZ +-]+$/.test(value) || /^[\da-f:]+:[\da-f:/]*$/i.test(value)) return []
  return numbered(value, n)
}

/** Returns a text with a number in it, in several forms from which a schema may allow one. */
export function numbered(value: string, n: number): string[] {
  const digits = String(n)
  const overwritten = value.slice(0, Math.max(0, value.length - digits.length)) + digits
  const label = /^[\w+-]+(?=[@.])/.exec(value)?.[0]
  if (label !== undefined) return [`${label}-${digits}${value.slice(label.length)}`, `${label}${digits}${value.slice(label.length)}`]
  return [/\s/.test(value) ? `${value} ${digits}` : `${value}-${digits}`, `${value}${digits}`, overwritten]
}
