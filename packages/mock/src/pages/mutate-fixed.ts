import type { Schema } from '@hostwright/openapi/document.ts'
import { allowsValue } from '../spec/schema.js'
import { numbered } from './mutate.js'

/** Formats of text that may contain a number anywhere. */
const NUMBERED = new Set(['email', 'idn-email', 'uri', 'uri-reference', 'iri', 'iri-reference', 'url'])

const DAY = 24 * 60 * 60 * 1000

/**
 * Returns the `n`th mutation of a value with a fixed form: a date, an address, a fraction, or a member of an enum. Such a value rarely
 * identifies a row, so it is mutated only if nothing else distinguishes the rows.
 */
export function mutateFixed(value: unknown, n: number, schemas: readonly Schema[]): string | number | undefined {
  return candidates(value, n, schemas).find((candidate) => candidate !== value && allowsValue(schemas, candidate))
}

function candidates(value: unknown, n: number, schemas: readonly Schema[]): (string | number)[] {
  const members = schemas.find((schema) => schema.enum)?.enum?.filter((member) => typeof member === 'string' || typeof member === 'number')
  if (members) return [...members, ...members].slice(n % members.length)
  if (typeof value === 'number') return [value + n, value - n]
  if (typeof value !== 'string') return []
  const date = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(value)
  if (date) return laterDate(String(date[1]), n).map((day) => day + String(date[2]))
  const address = /^([^/]+)(\/\d+)?$/.exec(value)
  if (address) {
    const [, host = '', length = ''] = address
    // Address ranges for benchmarks (RFC 2544) and documentation (RFC 3849), which are not routed.
    if (isIPv4(host)) return [`198.${18 + ((n >> 16) & 1)}.${(n >> 8) & 255}.${n & 255}${length}`]
    if (isIPv6(host)) return [`2001:db8::${hex(n >>> 16)}:${hex(n)}${length}`]
  }
  const format = schemas.find((schema) => schema.format !== undefined)?.format
  return NUMBERED.has(format ?? '') ? numbered(value, n) : []
}

function isIPv4(host: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) < 256)
}

function isIPv6(host: string): boolean {
  return host.includes(':') && URL.canParse(`http://[${host}]`)
}

/** Returns the date `days` later; nothing for an invalid date or a year with five digits. */
function laterDate(date: string, days: number): string[] {
  const time = Date.parse(date) + days * DAY
  return time < Date.UTC(10_000, 0) ? [new Date(time).toISOString().slice(0, 10)] : []
}

function hex(n: number): string {
  return (n & 0xffff).toString(16)
}
