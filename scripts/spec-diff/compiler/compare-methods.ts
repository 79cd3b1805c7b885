import ts from 'typescript'
import { type Level, worst } from '../change.ts'
import type { Client, ClientMethod } from './client.ts'
import { differencesOf, EXHAUSTIVE } from './difference.ts'
import { Findings } from './findings.ts'
import type { Versions } from './member-differences.ts'
import type { Side } from './program.ts'
import type { TypeComparer } from './type-comparer.ts'
import type { DeclaredType, Property, TypeReader } from './type-reader.ts'

/** Options that hold parameters: whether they are required follows from the parameters. */
const GROUPS = new Set(['path', 'query', 'headers'])

/** Compares methods with the same name: what they accept, and what they resolve to. */
export class MethodComparer {
  readonly #reader: TypeReader
  readonly #comparer: TypeComparer
  readonly findings = new Findings()

  constructor(reader: TypeReader, comparer: TypeComparer) {
    this.#reader = reader
    this.#comparer = comparer
  }

  compareAll(before: Client['methods'], after: Client['methods']): void {
    for (const [name, method] of before) {
      const match = after.get(name)
      if (match) this.compare(name, { before: method, after: match })
    }
  }

  compare(name: string, { before, after }: Versions<ClientMethod>): void {
    if (before.options !== after.options || before.isOptional !== after.isOptional) this.#compareOptions(name, { before, after })
    if (before.call === after.call) return
    this.#compareErrors(name, { before, after })
    // Items are a part of the page, unless the emitter is another.
    if (!this.#compareResponses(name, { before, after })) this.#compareItems(name, { before, after })
    // A route of `paths` is no call.
    if (before.awaited === before.call) return
    const known = this.#reader.properties(after.call)
    for (const member of this.#reader.properties(before.call).keys())
      if (!known.has(member)) this.findings.note(name, [], { level: 'breaking', message: `has no ${member}() any more` })
  }

  #compareOptions(method: string, { before, after }: Versions<ClientMethod>): void {
    const { checker } = this.#reader
    const [was, is] = [before.options, after.options]
    // waitUntil accepts the name of a state.
    const isText = [was, is].some((type) => type && this.#reader.members(type).some(({ flags }) => flags & ts.TypeFlags.StringLike))
    const all =
      isText && was && is ? this.#comparer.compare({ type: was }, { type: is }) : this.#comparer.compareProperties(was, is, [], GROUPS)
    const levels = [this.findings.add(all, 'request', method)]
    const groups = (type: ts.Type | undefined, name: string) => {
      const found = type && this.#reader.properties(type).get(name)
      return found && checker.getNonNullableType(found.type)
    }
    for (const name of GROUPS) {
      const [group, newGroup] = [groups(was, name), groups(is, name)]
      if (group !== newGroup) levels.push(this.findings.add(this.#comparer.compareProperties(group, newGroup, [name]), 'request', method))
    }
    if (levels.includes('breaking')) return
    // The comparison above names what changed. The compiler has the last word.
    const isAccepted = was === undefined || is === undefined || this.#accepts(was, is)
    if (!isAccepted || (before.isOptional && !after.isOptional))
      this.findings.note(method, [], { level: 'breaking', message: 'accepts other options' })
  }

  /**
   * Returns whether a value of the older type can be passed as the newer one. Classes with private members are never those of another core;
   * core's types are compared by themselves.
   */
  #accepts(before: ts.Type, after: ts.Type): boolean {
    if (this.#reader.checker.isTypeAssignableTo(before, after) || (isOfCore(before, 'before') && isOfCore(after, 'after'))) return true
    const [was, is] = [this.#reader.properties(before), this.#reader.properties(after)]
    return (
      isObject(before) &&
      isObject(after) &&
      [...is].every(([name, { type, isOptional }]) => {
        const old = was.get(name)
        return old ? this.#accepts(old.type, type) : isOptional
      })
    )
  }

  /** Returns whether there is a difference. */
  #compareResponses(method: string, { before, after }: Versions<ClientMethod>): boolean {
    const [was, is] = [this.#bodies(before, 'Responses'), this.#bodies(after, 'Responses')]
    const gone = [...was.keys()].filter((status) => !is.has(status))
    const fresh = [...is.keys()].filter((status) => !was.has(status))
    const levels = [...was].map(([status, body]) => this.#compareBody(method, status, body, is.get(status)))
    if (gone.length + fresh.length === 0) return levels.some((level) => level !== undefined)
    // The statuses are members of the union that the call resolves to; a route of `paths` is no call.
    const differences = differencesOf(this.#comparer.compare({ type: before.awaited }, { type: after.awaited }))
    const mayBeAbsent = (type: ts.Type) =>
      this.#reader.members(type).some(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void))
    const isBreaking =
      before.awaited !== before.call &&
      (worst([...differences].map(({ response }) => response)) === 'breaking' ||
        (mayBeAbsent(after.awaited) && !mayBeAbsent(before.awaited)))
    for (const status of gone) this.findings.note(method, [status], { level: 'breaking', message: 'is no longer documented' })
    for (const status of fresh) {
      const verdict = { message: 'is a new response', note: `for result(), ${EXHAUSTIVE}` }
      if (isBreaking && gone.length === 0)
        this.findings.note(method, [status], { level: 'breaking', ...verdict, note: 'awaiting the call gives another type too' })
      else this.findings.note(method, [status], { level: 'added', ...verdict })
    }
    if (isBreaking && gone.length > 0 && fresh.length > 0)
      this.findings.note(method, [], {
        level: 'breaking',
        message: `resolves to the body of ${fresh.join(' or ')} instead of ${gone.join(' or ')}`,
      })
    return true
  }

  #compareErrors(method: string, { before, after }: Versions<ClientMethod>): void {
    const [was, is] = [this.#bodies(before, 'Errors'), this.#bodies(after, 'Errors')]
    for (const [status, body] of was) {
      // Without an entry of its own, a status is one of the default's.
      const match = is.get(status) ?? is.get('default')
      if (match) this.#compareBody(method, status, body, match)
      else this.findings.note(method, [status], { level: 'breaking', message: 'is no longer documented' })
    }
    for (const status of is.keys())
      if (!was.has(status))
        this.findings.note(method, [status], { level: 'added', message: 'is a new response', note: `for result(), ${EXHAUSTIVE}` })
  }

  #bodies({ parts }: ClientMethod, part: 'Responses' | 'Errors'): Map<string, Property> {
    const type = parts.get(part)
    return type ? this.#reader.properties(type) : new Map()
  }

  #compareBody(method: string, status: string, before: DeclaredType, after: DeclaredType | undefined): Level | undefined {
    if (after === undefined || before.type === after.type) return undefined
    const comparison = this.#comparer.compare(before, after, [status])
    const level = this.findings.add(comparison, 'response', method)
    if (level !== undefined || this.#reader.checker.isTypeAssignableTo(after.type, before.type)) return level
    this.findings.note(method, [status], { level: 'breaking', message: 'has another type' })
    return 'breaking'
  }

  #compareItems(method: string, { before, after }: Versions<ClientMethod>): void {
    const [was, is] = [before.parts.get('Item'), after.parts.get('Item')]
    if (was && is) this.findings.add(this.#comparer.compare({ type: was }, { type: is }, ['item']), 'response', method)
  }
}

/** Whether a type is declared by a core of its own. */
function isOfCore({ symbol }: ts.Type, side: Side): boolean {
  return symbol?.declarations?.[0]?.getSourceFile().fileName.startsWith(`/${side}/core/`) ?? false
}

function isObject(type: ts.Type): boolean {
  return (
    (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
    type.getProperties().length > 0 &&
    type.getCallSignatures().length === 0
  )
}
