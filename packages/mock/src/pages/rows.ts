import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { withValueAt } from '@hostwright/openapi/pointer.ts'
import { changesOf, leavesOf, type Leaf } from './row-changes.js'

/** The seed of the rows that count on from the examples. */
const FIRST_SEED = 1

/**
 * Grows a documented list into `count` rows: its own first, then variants of them in turn that differ in what
 * identifies them. The same example and seed give the same rows. Rows that the schema leaves no room to vary repeat.
 *
 * @param seed an integer; another one gives other rows after the documented ones, as far as the schema has room for them
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
  const seen = new Set(leaves.flat().map(mark))
  const skipped = skippedBy(seed, leaves, count)
  for (let n = 1 + skipped; rows.length < count; n++) {
    const turn = rows.length % examples.length
    let changes = changesOf(leaves[turn] ?? [], n)
    // A variant may meet an earlier row, as id 1 plus one meets id 2; two rows cannot meet for ever.
    for (let tries = rows.length; tries > 0 && changes.some((change) => seen.has(mark(change))); tries--)
      changes = changesOf(leaves[turn] ?? [], ++n)
    for (const change of changes) seen.add(mark(change))
    rows.push(changes.reduce<unknown>((row, { pointer, value }) => withValueAt(row, pointer, value), examples[turn]))
  }
  return rows
}

/** What no two rows share: a value of their own, wherever it is, or one further down in its place. */
function mark({ parents, pointer, value }: Pick<Leaf, 'parents' | 'pointer' | 'value'>): unknown {
  return parents > 1 ? `${pointer} ${String(value)}` : value
}

/** How many variants a seed skips: as many as leave what usually tells the rows apart with as much room to vary. */
function skippedBy(seed: number, leaves: readonly (readonly Leaf[])[], count: number): number {
  const mutations = (n: number): string => leaves.map((row) => changesOf(row, n).map(({ pointer }) => pointer)).join(' ')
  const usual = mutations(2) === mutations(3) ? mutations(2) : mutations(1)
  const room = (skipped: number): number => [1, 2, 3, 2 * count].filter((n) => mutations(n + skipped) === usual).length
  const distance = (((seed - FIRST_SEED) % SEEDS) + SEEDS) % SEEDS
  return STRIDES.map((stride) => (distance * stride) % SEEDS).find((skipped) => room(skipped) >= room(0)) ?? 0
}

/** Variants between one seed and the next, where the schema has room for as many. */
const STRIDES = [1000, 100, 10, 1]
/** A prime, so that no two of as many seeds skip the same. */
const SEEDS = 999_983
