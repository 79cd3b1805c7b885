import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { changesOf, leavesOf, type Leaf } from './row-changes.js'

/** The seed whose rows directly continue those of the examples. */
const FIRST_SEED = 1

/**
 * Generates `count` rows from a documented list: its own rows first, then mutations of each in turn that differ in the identifying
 * values. The same examples and seed give the same rows. Rows repeat if the schema allows no further mutation.
 *
 * @param seed An integer. Another seed gives other rows after the documented ones, if the schema allows enough of them
 */
export function generateRows(
  examples: readonly unknown[],
  count: number,
  schemas: readonly Schema[],
  resolve: Resolve,
  seed = FIRST_SEED,
): unknown[] {
  if (examples.length === 0) return []
  const rows = examples.slice(0, count)
  const leaves = examples.map((example) => leavesOf(example, schemas, resolve))
  const seen = new Set(leaves.flat().map(identityOf))
  const skipped = skippedBy(seed, leaves, count)
  for (let n = 1 + skipped; rows.length < count; n++) {
    const turn = rows.length % examples.length
    let changes = changesOf(leaves[turn] ?? [], n)
    // A mutation may equal an earlier row, as id 1 plus one equals id 2. Bounded, because some rows cannot be made unique.
    for (let tries = rows.length; tries > 0 && changes.some((change) => seen.has(identityOf(change))); tries--)
      changes = changesOf(leaves[turn] ?? [], ++n)
    for (const change of changes) seen.add(identityOf(change))
    rows.push(changes.reduce<unknown>((row, { pointer, value }) => withValueAt(row, pointer, value), examples[turn]))
  }
  return rows
}

/** Returns what makes a value unique: itself for a top-level value, else itself and its pointer. */
function identityOf({ parents, pointer, value }: Pick<Leaf, 'parents' | 'pointer' | 'value'>): unknown {
  return parents > 1 ? `${pointer} ${String(value)}` : value
}

/** Returns the number of mutations that a seed skips, such that the identifying values still have as many mutations. */
function skippedBy(seed: number, leaves: readonly (readonly Leaf[])[], count: number): number {
  const mutations = (n: number): string => leaves.map((row) => changesOf(row, n).map(({ pointer }) => pointer)).join(' ')
  const usual = mutations(2) === mutations(3) ? mutations(2) : mutations(1)
  const room = (skipped: number): number => [1, 2, 3, 2 * count].filter((n) => mutations(n + skipped) === usual).length
  const distance = (((seed - FIRST_SEED) % SEEDS) + SEEDS) % SEEDS
  return STRIDES.map((stride) => (distance * stride) % SEEDS).find((skipped) => room(skipped) >= room(0)) ?? 0
}

/** The number of mutations between one seed and the next, by preference. */
const STRIDES = [1000, 100, 10, 1]
/** A prime, so that no two of these seeds skip the same number. */
const SEEDS = 999_983
