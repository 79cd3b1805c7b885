import { EXHAUSTIVE, type Verdicts } from './difference.ts'
import { kindOfLiteral, type Members } from './members.ts'

/** Two versions of something. */
export interface Versions<T> {
  readonly before: T
  readonly after: T
}

/**
 * Compares the members of two unions, except objects and lists of the same kind. A response with a new member is an addition if it had
 * several before: code has to tell them apart already.
 *
 * @param own the members without those that exported types in both unions have
 */
export function* memberDifferences(all: Versions<Members>, own: Versions<Members>): Generator<Verdicts> {
  const { before, after } = all
  if (before.isUnknown || after.isUnknown || before.isEmpty || after.isEmpty) {
    yield* wholeDifferences(before, after)
    return
  }
  if (after.isNullable && !before.isNullable) yield both(['added', 'may be null'], ['breaking', 'may be null'])
  if (before.isNullable && !after.isNullable) yield both(['breaking', 'is never null'], ['fixed', 'is never null'])
  yield* literalDifferences(all, own)
  const [lost, gained] = [missing(before.kinds, after.kinds), missing(after.kinds, before.kinds)]
  if (lost.length > 0 && gained.length > 0) yield same('breaking', `is ${list(after.kinds)} instead of ${list(before.kinds)}`)
  else if (lost.length > 0) {
    const isNamed = lost.some((kind) => !['string', 'number', 'boolean'].includes(kind))
    yield both(['breaking', `is never ${list(lost)}`], [isNamed ? 'breaking' : 'fixed', `is never ${list(lost)}`])
  } else if (gained.length > 0) {
    const message = `may be ${list(gained)} too`
    yield both(['added', message], before.kinds.size > 1 ? ['added', message, EXHAUSTIVE] : ['breaking', message])
  }
}

function* wholeDifferences(before: Members, after: Members): Generator<Verdicts> {
  if (before.isUnknown && after.isUnknown) return
  // Code can do nothing with an unknown value that it could not do with none.
  if (before.isUnknown)
    yield after.isEmpty
      ? both(['breaking', 'is gone'], ['fixed', 'is empty'])
      : both(['breaking', `is ${list(after.kinds)} instead of anything`], ['fixed', `is ${list(after.kinds)}`])
  else if (after.isUnknown) yield both(['added', 'may be anything'], [before.isEmpty ? 'fixed' : 'breaking', 'may be anything'])
  else if (before.isEmpty && !after.isEmpty) yield same('added', 'has a body')
  else if (after.isEmpty && !before.isEmpty) yield same('breaking', 'has no body')
}

function* literalDifferences({ before, after }: Versions<Members>, own: Versions<Members>): Generator<Verdicts> {
  const isPrimitive = (members: Members, kind: string) =>
    members.kinds.has(kind) && ![...members.literals].some((literal) => kindOfLiteral(literal) === kind)
  for (const kind of ['string', 'number', 'boolean']) {
    const of = (members: Members) => [...members.literals].filter((literal) => kindOfLiteral(literal) === kind)
    if (!before.kinds.has(kind) || !after.kinds.has(kind)) continue
    if (isPrimitive(before, kind) && isPrimitive(after, kind)) continue
    if (isPrimitive(before, kind))
      yield both(['breaking', `is one of ${of(after).join(', ')}`], ['fixed', `is one of ${of(after).join(', ')}`])
    else if (isPrimitive(after, kind))
      yield both(
        ['added', `is no longer limited to ${of(before).join(', ')}`],
        ['breaking', `is no longer limited to ${of(before).join(', ')}`],
      )
    else {
      const [gone, fresh] = [
        of(own.before).filter((literal) => !after.literals.has(literal)),
        of(own.after).filter((literal) => !before.literals.has(literal)),
      ]
      if (gone.length > 0) yield same('breaking', `no longer has the ${valueList(gone)}`)
      if (fresh.length > 0)
        yield both(['added', `has the new ${valueList(fresh)}`], ['added', `has the new ${valueList(fresh)}`, EXHAUSTIVE])
    }
  }
}

type Short = readonly [level: Verdicts['request']['level'], message: string, note?: string]

/** Returns verdicts for code that sends and for code that receives. */
export function both(request: Short, response: Short): Verdicts {
  return { request: verdict(request), response: verdict(response) }
}

function verdict([level, message, note]: Short): Verdicts['request'] {
  return note === undefined ? { level, message } : { level, message, note }
}

/** Returns the same verdict for both. */
export function same(...short: Short): Verdicts {
  return both(short, short)
}

function missing(names: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...names].filter((name) => !others.has(name))
}

function list(names: Iterable<string>): string {
  return [...names].join(' or ') || 'null'
}

function valueList(values: readonly string[]): string {
  return `${values.length > 1 ? 'values' : 'value'} ${values.join(', ')}`
}
