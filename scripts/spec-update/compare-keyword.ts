import { isSupportedKeyword } from '@hostwright/openapi/keywords.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { Comparison, type Trio } from './comparison.ts'
import { edit } from './findings.ts'
import { child, type Place } from './place.ts'
import { type At, isSame, type Side } from './side.ts'

/** Compares keywords of schemas other than those that contain schemas. */
export class KeywordComparison extends Comparison {
  /** Returns the same of both documents; of all parts of an `allOf` if only one document has it. */
  flat<Value>({ base: from, newer: to }: Trio, read: (side: Side, at: At, deep: boolean) => Value): [Value, Value] {
    const { base, newer } = this.context
    const deep = (base.node(from)['allOf'] === undefined) !== (newer.node(to)['allOf'] === undefined)
    return [read(base, from, deep), read(newer, to, deep)]
  }

  /** Returns the object schema in which curation put a property: the place, or a part of its `allOf`. */
  holder(place: Place, name: string): Place {
    const { spec } = this.context
    const parts = spec.get(child(place, 'allOf'))
    const places = [place, ...(Array.isArray(parts) ? parts.map((_, index) => spec.follow(child(place, 'allOf', index))) : [])]
    const has = (one: Place) => Object.hasOwn(spec.node(child(one, 'properties')), name)
    return places.find(has) ?? places.find((one) => spec.node(one)['properties'] !== undefined) ?? place
  }

  /** Compares the entries of `required` or `enum`. */
  set(trio: Trio, key: 'required' | 'enum'): void {
    const { spec, held } = this.context
    const [from, to] = this.flat(trio, (side, at, deep) => (key === 'required' ? side.required(at, deep) : listed(side.node(at)[key])))
    const [properties, newProperties] = this.flat(trio, (side, at, deep) => side.properties(at, deep))
    if (key === 'enum' && (from === undefined || to === undefined)) return this.scalar(trio, key)
    for (const value of to ?? []) {
      if (from?.some((one) => isSame(one, value))) continue
      const holder = key === 'required' ? this.holder(trio.ours, String(value)) : trio.ours
      const own = listed(spec.node(holder)[key])
      const isOurs = own?.some((one) => isSame(one, value)) === true
      const isKnown =
        key === 'enum'
          ? own !== undefined
          : spec.get(child(holder, 'properties', String(value))) !== undefined || !properties.has(String(value))
      const text = key === 'enum' ? `may be \`${String(value)}\`` : `requires \`${String(value)}\``
      this.add(trio, `${key} ${JSON.stringify(value)}`, {
        state: isOurs ? 'same' : isKnown ? 'applied' : 'kept',
        kind: key,
        text,
        edits: [edit(child(holder, key, '-'), value)],
      })
    }
    for (const value of from ?? []) {
      if (to?.some((one) => isSame(one, value))) continue
      const holder = key === 'required' ? this.holder(trio.ours, String(value)) : trio.ours
      const index = listed(spec.node(holder)[key])?.findIndex((one) => isSame(one, value)) ?? -1
      // A field that is gone takes its entry along.
      if (key === 'required' && !newProperties.has(String(value))) continue
      const text = key === 'enum' ? `is never \`${String(value)}\` any more` : `does not require \`${String(value)}\` any more`
      const state = index < 0 ? 'same' : held.has(String(value)) ? 'undecided' : 'applied'
      this.add(trio, `${key} ${JSON.stringify(value)}`, { state, kind: key, text, edits: [edit(child(holder, key, index), undefined)] })
    }
  }

  type(trio: Trio): void {
    const { base, newer, spec } = this.context
    const [from, to] = [base.node(trio.base)['type'], newer.node(trio.newer)['type']]
    const parts = [from, to].map((type) => [type].flat().filter((one) => one !== undefined))
    const [before = [], after = []] = parts
    if (isSame(before.toSorted(), after.toSorted())) return
    const own = spec.node(trio.ours)['type']
    const types = [own].flat()
    const others = (list: unknown[]) => list.filter((one) => one !== 'null').toSorted()
    if (!isSame(others(before), others(after)) || own === undefined) return this.scalar(trio, 'type')
    const isNullable = after.includes('null')
    const value = isNullable ? [...types, 'null'] : types.filter((one) => one !== 'null')
    this.add(trio, 'type', {
      state: types.includes('null') === isNullable ? 'same' : 'applied',
      kind: 'nullable',
      text: isNullable ? 'may be null' : 'may not be null any more',
      edits: [edit(child(trio.ours, 'type'), value.length === 1 ? value[0] : value)],
    })
  }

  /** Compares a keyword whose value changes as a whole. */
  scalar(trio: Trio, key: string): void {
    const { base, newer, spec, fragments } = this.context
    const [from, to] = [base.node(trio.base)[key], newer.node(trio.newer)[key]]
    const own = spec.node(trio.ours)[key]
    const value = () => (isObject(to) && key !== 'default' && key !== 'enum' ? fragments.value([...trio.newer, key], trio.ours.file) : to)
    const state = !isSupportedKeyword(key) ? 'undecided' : isSame(own, to) ? 'same' : isSame(own, from) ? 'applied' : 'kept'
    const text =
      to === undefined
        ? `has no \`${key}\` any more`
        : `\`${key}\` is ${short(to)}${from === undefined ? '' : `, no longer ${short(from)}`}`
    this.add(trio, key, { state, kind: key, text, edits: state === 'applied' ? [edit(child(trio.ours, key), value())] : [] })
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function listed(value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}
