import type ts from 'typescript'
import { both, same, type Versions } from './member-differences.ts'
import { EXHAUSTIVE, type Verdicts } from './difference.ts'
import type { TypeReader } from './type-reader.ts'

/** The object types of two unions, paired. */
export interface ObjectPairs {
  readonly pairs: Versions<ts.Type>[]
  readonly removed: ts.Type[]
  readonly added: ts.Type[]
}

/** Pairs object types that are equal, have the same discriminator value, or the most properties in common. */
export function pairObjects(before: readonly ts.Type[], after: readonly ts.Type[], reader: TypeReader): ObjectPairs {
  if (before.length === 1 && after.length === 1)
    return { pairs: [{ before: before[0] as ts.Type, after: after[0] as ts.Type }], removed: [], added: [] }
  const scored = before.flatMap((one) => after.map((other) => ({ before: one, after: other, score: similarity(one, other, reader) })))
  const open = new Set([...before, ...after])
  const pairs: Versions<ts.Type>[] = []
  for (const pair of scored.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)) {
    if (!open.has(pair.before) || !open.has(pair.after)) continue
    open.delete(pair.before)
    open.delete(pair.after)
    pairs.push(pair)
  }
  return { pairs, removed: before.filter((type) => open.has(type)), added: after.filter((type) => open.has(type)) }
}

function similarity(before: ts.Type, after: ts.Type, reader: TypeReader): number {
  if (before === after) return Infinity
  const [was, is] = [reader.properties(before), reader.properties(after)]
  let [common, points] = [0, 0]
  for (const [name, { type }] of was) {
    const other = is.get(name)?.type
    if (other === undefined) continue
    common++
    if (!type.isLiteral() || !other.isLiteral()) continue
    if (type.value !== other.value) return 0
    points++
  }
  return was.size + is.size === 0 ? 1 : points + common / Math.max(was.size, is.size)
}

/** Returns the verdict on an alternative that is gone. Code may name its properties, and the values that tell it apart. */
export function removedAlternative(
  type: ts.Type,
  before: readonly ts.Type[],
  after: readonly ts.Type[],
  whole: ts.Type,
  reader: TypeReader,
): Verdicts {
  const message = `has lost the alternative ${describe(type, before, 'before', reader)}`
  if (before.length === 1 && after.length === 0) return same('breaking', message)
  const isAccepted = reader.checker.isTypeAssignableTo(type, whole)
  const isNameable = [...reader.properties(type)].every(([name, { type: value }]) =>
    after.some((other) => {
      const found = reader.properties(other).get(name)
      return found !== undefined && (!value.isLiteral() || reader.checker.isTypeAssignableTo(value, found.type))
    }),
  )
  return both([isAccepted ? 'fixed' : 'breaking', message], [isNameable ? 'fixed' : 'breaking', message])
}

/** Returns the verdict on a new alternative. Code can go on if the alternative has what all others had. */
export function addedAlternative(type: ts.Type, before: readonly ts.Type[], whole: ts.Type, reader: TypeReader): Verdicts {
  const message = `has the new alternative ${describe(type, before.concat(type), 'after', reader)}`
  if (reader.checker.isTypeAssignableTo(type, whole)) return same('added', message)
  const properties = reader.properties(type)
  const common = [...reader.properties(before[0] as ts.Type)].filter(([name]) =>
    before.every((other) => reader.properties(other).has(name)),
  )
  const isUsable = common.every(([name, { type: value, isOptional }]) => {
    const found = properties.get(name)
    if (found === undefined || (found.isOptional && !isOptional)) return false
    // The value that tells the alternatives apart is another one.
    return (value.isLiteral() && found.type.isLiteral()) || reader.checker.isTypeAssignableTo(found.type, value)
  })
  return both(
    ['added', message],
    isUsable && (before.length > 1 || common.length > 0) ? ['added', message, EXHAUSTIVE] : ['breaking', message],
  )
}

/** Returns an alternative's name, otherwise the properties that the others lack. */
function describe(type: ts.Type, all: readonly ts.Type[], side: 'before' | 'after', reader: TypeReader): string {
  const others = new Set(all.filter((other) => other !== type).flatMap((other) => Array.from(reader.properties(other).keys())))
  const names = [...reader.properties(type).keys()]
  const own = names.filter((name) => !others.has(name))
  const shown = own.length > 0 ? own : names
  return `\`${reader.nameOf({ type }, side) ?? `{ ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ', …' : ''} }`}\``
}
