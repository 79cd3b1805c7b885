import type ts from 'typescript'
import { worst } from '../change.ts'
import { type Comparison, differencesOf, ITEMS, type Step, VALUES, type Verdicts } from './difference.ts'
import { both, memberDifferences, same, type Versions } from './member-differences.ts'
import { type Members, sortMembers } from './members.ts'
import { addedAlternative, pairObjects, removedAlternative } from './object-pairs.ts'
import type { DeclaredType, Property, TypeReader } from './type-reader.ts'

/** Where two types are compared: the exported type, and the steps from it. */
interface Place {
  readonly component: string | undefined
  readonly steps: readonly Step[]
  readonly result: Comparison
}

/**
 * Compares types by what code can do with them: name a property, pass a value, use a result as before. Each difference has a verdict for
 * code that sends the type, and one for code that receives it.
 */
export class TypeComparer {
  readonly #reader: TypeReader
  /** Results for exported types. */
  readonly #results = new Map<ts.Type, Map<ts.Type, Comparison>>()
  /** Pairs of anonymous types that are being compared. */
  readonly #open = new Map<ts.Type, Set<ts.Type>>()
  /** New names of exported types by the old ones. */
  readonly renamed: Map<string, string>

  /** @param renamed the new names that are known */
  constructor(reader: TypeReader, renamed: ReadonlyMap<string, string>) {
    this.#reader = reader
    this.renamed = new Map(renamed)
  }

  /** Compares two types of a method. @param steps steps from the method */
  compare(before: DeclaredType, after: DeclaredType, steps: readonly Step[] = []): Comparison {
    const result: Comparison = { own: [], parts: new Set() }
    this.#compare(before, after, { component: undefined, steps, result })
    return result
  }

  /** Compares the properties of two object types of a method, except ignored ones; undefined has none. */
  compareProperties(
    before: ts.Type | undefined,
    after: ts.Type | undefined,
    steps: readonly Step[],
    ignored: ReadonlySet<string> = new Set(),
  ): Comparison {
    const result: Comparison = { own: [], parts: new Set() }
    this.#properties(before, after, { component: undefined, steps, result }, ignored)
    return result
  }

  #compare(before: DeclaredType, after: DeclaredType, place: Place): void {
    if (before.type === after.type) return
    const name = this.#commonName(before, after)
    if (name === undefined) {
      const open = this.#open.get(before.type) ?? new Set()
      if (open.has(after.type)) return
      this.#open.set(before.type, open.add(after.type))
      this.#alternatives(before, after, place)
      open.delete(after.type)
      return
    }
    const results = this.#results.get(before.type) ?? new Map<ts.Type, Comparison>()
    const known = results.get(after.type)
    const result = known ?? { own: [], parts: new Set<Comparison>() }
    place.result.parts.add(result)
    if (known) return
    this.#results.set(before.type, results.set(after.type, result))
    this.#alternatives(before, after, { component: name, steps: [], result })
  }

  /**
   * Returns the newer name of an exported type if both types are that one, by the same or by a new name.
   *
   * @param isPair whether types with other names may be the same type
   */
  #commonName(before: DeclaredType, after: DeclaredType, isPair = true): string | undefined {
    const [was, is] = [this.#reader.nameOf(before, 'before'), this.#reader.nameOf(after, 'after')]
    if (was === is || was === undefined || is === undefined) return was === undefined ? undefined : is
    const known = this.renamed.get(was)
    if (known !== undefined || !isPair) return known === is ? is : undefined
    const { components } = this.#reader
    const isFree = !components.after.has(was) && !components.before.has(is)
    // A new prefix is a better reason than the same place.
    if (!isFree || (!is.endsWith(was) && [...components.after.keys()].some((name) => name.endsWith(was)))) return undefined
    this.renamed.set(was, is)
    return is
  }

  #alternatives(before: DeclaredType, after: DeclaredType, place: Place): void {
    const reader = this.#reader
    const [was, is] = [[...reader.alternatives(before, 'before')], [...reader.alternatives(after, 'after')]]
    for (const type of was.slice()) {
      const match = is.find(
        (other) =>
          other === type || (this.#isPart(type, other, before, after) && this.#commonName({ type }, { type: other }, false) !== undefined),
      )
      if (match === undefined) continue
      was.splice(was.indexOf(type), 1)
      is.splice(is.indexOf(match), 1)
      this.#compare({ type }, { type: match }, place)
    }
    const sorted = (types: readonly ts.Type[]) =>
      sortMembers(
        types.flatMap((type) => reader.members(type)),
        reader.checker,
      )
    const all = { before: sorted([before.type]), after: sorted([after.type]) }
    const own = { before: sorted(was), after: sorted(is) }
    for (const verdicts of memberDifferences(all, own)) add(place, verdicts)
    this.#objects(own, all, { before: before.type, after: after.type }, place)
    const [list, other] = [own.before.lists[0], own.after.lists[0]]
    if (list && other) this.#lists(list, other, place)
  }

  /** Whether one of two alternatives is not the whole type. */
  #isPart(one: ts.Type, other: ts.Type, before: DeclaredType, after: DeclaredType): boolean {
    return one !== before.type || other !== after.type
  }

  #objects(own: Versions<Members>, all: Versions<Members>, whole: Versions<ts.Type>, place: Place): void {
    const { pairs, removed, added } = pairObjects(own.before.objects, own.after.objects, this.#reader)
    for (const { before, after } of pairs) this.#pair(before, after, place)
    const [before, after] = [all.before.objects, all.after.objects]
    // Without any object, the kind of the value has changed.
    if (before.length === 0 || after.length === 0) return
    for (const type of removed) add(place, removedAlternative(type, before, after, whole.after, this.#reader))
    for (const type of added) add(place, addedAlternative(type, before, whole.before, this.#reader))
  }

  /** Compares two object types. If they are different exported types, the change is that one replaces the other. */
  #pair(before: ts.Type, after: ts.Type, place: Place): void {
    const [was, is] = [this.#reader.nameOf({ type: before }, 'before'), this.#reader.nameOf({ type: after }, 'after')]
    if (was === undefined || is === undefined || place.result === this.#results.get(before)?.get(after)) {
      this.#properties(before, after, place)
      return
    }
    if (this.#commonName({ type: before }, { type: after }) !== undefined) {
      this.#compare({ type: before }, { type: after }, place)
      return
    }
    const result: Comparison = { own: [], parts: new Set() }
    this.#properties(before, after, { ...place, result })
    const differences = [...differencesOf(result)]
    const [request, response] = (['request', 'response'] as const).map((direction) => worst(differences.map((one) => one[direction])))
    const message = `is \`${is}\` instead of \`${was}\``
    if (request && response) add(place, both([request, message], [response, message]))
  }

  #lists(before: ts.Type, after: ts.Type, place: Place): void {
    const items = (type: ts.Type) => this.#reader.itemsOf(type)
    this.#compare(items(before), items(after), { ...place, steps: [...place.steps, ITEMS] })
  }

  #properties(before: ts.Type | undefined, after: ts.Type | undefined, place: Place, ignored: ReadonlySet<string> = new Set()): void {
    const [was, is] = [before, after].map((type) => (type ? this.#reader.properties(type) : new Map<string, Property>())) as [
      Map<string, Property>,
      Map<string, Property>,
    ]
    const [values, newValues] = [before, after].map((type) => type && this.#reader.valuesOf(type))
    for (const name of new Set([...was.keys(), ...is.keys()])) {
      if (ignored.has(name)) continue
      const [old, now] = [was.get(name), is.get(name)]
      const at = this.#placeOf(name, old, now, place)
      if (old && now) this.#property(old, now, at)
      else if (old && newValues) this.#compare(old, newValues, at)
      else if (old) add(at, same('breaking', 'is gone'))
      else if (now && values) this.#compare(values, now, at)
      else if (now) add(at, now.isOptional ? same('added', 'is new') : both(['breaking', 'is new and required'], ['added', 'is new']))
    }
    if (values && newValues) this.#compare(values, newValues, { ...place, steps: [...place.steps, VALUES] })
    else if (values) add(place, same('breaking', 'has no further fields'))
    else if (newValues) add(place, same('added', 'may have further fields'))
  }

  #property(before: Property, after: Property, place: Place): void {
    if (before.isOptional && !after.isOptional) add(place, both(['breaking', 'is required'], ['fixed', 'is always there']))
    if (after.isOptional && !before.isOptional) add(place, both(['added', 'may be left out'], ['breaking', 'may be absent']))
    this.#compare(before, after, place)
  }

  /** Returns the place of a property: in the exported type that an intersection takes it from, if that one has changed itself. */
  #placeOf(name: string, before: Property | undefined, after: Property | undefined, place: Place): Place {
    const owner = after?.owner ?? before?.owner ?? ''
    const [was, is] = (['before', 'after'] as const).map((side) => this.#reader.hasProperty(side, owner, name))
    return was === (before !== undefined) && is === (after !== undefined)
      ? { ...place, component: owner, steps: [name] }
      : { ...place, steps: [...place.steps, name] }
  }
}

function add({ component, steps, result }: Place, verdicts: Verdicts): void {
  result.own.push({ component, steps, ...verdicts })
}
