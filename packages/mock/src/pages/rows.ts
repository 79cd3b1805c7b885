import type { Resolve, Schema } from '../spec/document.js'
import { child } from '../spec/schema.js'
import { vary } from './vary.js'

/** Properties that tell one row from another. */
const IDENTITY = /^([a-z]{0,4}id|identifier|name|key|label|title|login)$|(Name|_name|-name)$/i

/** Properties that do so where they come first, and name another object elsewhere. */
const FIRST_IDENTITY = /(Id|_id|-id)$/

/**
 * Grows a documented list into `count` rows: its own first, then variants of them in turn that differ in what
 * identifies them. The same example gives the same rows. Rows that the schema leaves no room to vary repeat.
 */
export function growRows(examples: readonly unknown[], count: number, schemas: readonly Schema[], resolve: Resolve): unknown[] {
  if (examples.length === 0) return []
  const rows = examples.slice(0, count)
  const seen = new Set<unknown>()
  for (const row of rows) for (const value of identityOf(row)) seen.add(value)
  for (let n = 1; rows.length < count; n++) {
    const example = examples[rows.length % examples.length]
    let varied = variant(example, n, schemas, resolve)
    // A variant may meet an earlier row, as id 1 plus one meets id 2; two rows cannot meet for ever.
    for (let tries = rows.length; tries > 0 && varied.identity.some((value) => seen.has(value)); tries--)
      varied = variant(example, ++n, schemas, resolve)
    for (const value of varied.identity) seen.add(value)
    rows.push(varied.row)
  }
  return rows
}

interface Variant {
  row: unknown
  /** What was changed. */
  identity: unknown[]
}

function variant(row: unknown, n: number, schemas: readonly Schema[], resolve: Resolve): Variant {
  if (typeof row !== 'object' || row === null) {
    const value = vary(row, n, schemas)
    return value === undefined ? { row, identity: [] } : { row: value, identity: [value] }
  }
  if (Array.isArray(row)) return { row, identity: [] }
  const changes = Object.entries(row)
    .map(([name, value]) => [name, vary(value, n, child(resolve, schemas, name))] as const)
    .filter(([, value]) => value !== undefined)
  const telling = changes.filter(([name], index) => IDENTITY.test(name) || (index === 0 && FIRST_IDENTITY.test(name)))
  const chosen = telling.length > 0 ? telling : changes.slice(0, 1)
  return { row: { ...row, ...Object.fromEntries(chosen) }, identity: chosen.map(([, value]) => value) }
}

function identityOf(row: unknown): unknown[] {
  return typeof row === 'object' && row !== null ? Object.values(row) : [row]
}
