import { isObject } from '@hostwright/openapi/pointer.ts'
import { ourAlternatives, pairAlternatives } from './alternatives.ts'
import type { LocalFinding, Trio } from './comparison.ts'
import { KeywordComparison, listed } from './compare-keyword.ts'
import { edit, type FileEdit } from './findings.ts'
import { child, linkTo, type Place, placeKey } from './place.ts'
import { type At, isSame, type Side } from './side.ts'

const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const
const SUBSCHEMAS = new Set(['items', 'additionalProperties', 'unevaluatedProperties'])
const IGNORED = new Set(['$ref', 'discriminator', 'xml', 'externalDocs', 'title', 'description', 'example', 'examples'])
const UNION = { anyOf: 'oneOf', oneOf: 'anyOf' } as const

/** Compares schemas, and finds for each change of the documents the place in the spec. */
export class SchemaComparison extends KeywordComparison {
  readonly #seen = new Set<string>()

  compare(trio: Trio): void {
    const { base, newer, spec, uses, links } = this.context
    const [from, to] = [base.component(trio.base), newer.component(trio.newer)]
    if (from !== undefined) uses.note(from, to, spec.follow(trio.ours))
    if (
      links !== undefined &&
      from !== undefined &&
      to !== undefined &&
      links.newerOf.get(from) !== to &&
      !this.#isVariant(trio, from, to)
    ) {
      this.#reference(trio, from, to)
      return
    }
    const plain = this.#single(this.enter(this.#unwrapped(trio)))
    const id = JSON.stringify([plain.instance, plain.base, plain.newer, placeKey(plain.ours)])
    if (this.#seen.has(id)) return
    this.#seen.add(id)
    const { use, ours } = plain
    if (this.#isReplaced(plain)) {
      // Components change themselves; another schema changes at this use only.
      const isShared = from !== undefined && to !== undefined
      this.#replace(isShared ? plain : { ...plain, ours: trio.ours, instance: trio.instance }, plain.ours)
      return
    }
    const isOwn = use !== undefined && placeKey(ours).startsWith(placeKey(use.target).slice(0, -1))
    this.#keywords({ ...plain, use: isOwn ? use : undefined })
  }

  /** Whether a component that takes another's place here is new, and mostly the same: then curation of the old one fits it too. */
  #isVariant(trio: Trio, from: string, to: string): boolean {
    const { base, newer, spec, links } = this.context
    if (links?.ours.has(to) === true || links?.oursOfBase.get(from)?.has(placeKey(spec.follow(trio.ours))) !== true) return false
    const [before, after] = [base.properties(base.follow(trio.base), true), newer.properties(newer.follow(trio.newer), true)]
    const both = [...before.keys()].filter((name) => after.has(name)).length
    return 2 * both > Math.max(before.size, after.size)
  }

  /** Whether a union took the place of an object, or the other way round. */
  #isReplaced({ base: from, newer: to }: Trio): boolean {
    const [before, after] = [this.context.base.node(from), this.context.newer.node(to)].map(isUnion)
    return before !== after && this.context.links !== undefined
  }

  #replace(trio: Trio, own: Place): void {
    const { base, newer, spec, fragments } = this.context
    const isOurs = isUnion(spec.node(own)) === isUnion(base.node(trio.base))
    const text = isUnion(newer.node(trio.newer)) ? 'is one of several schemas now' : 'is one schema now, no longer one of several'
    const { description } = spec.node(trio.ours)
    const value = () =>
      Object.assign(fragments.body(trio.newer, trio.ours.file, nameOf(own)) as object, description !== undefined && { description })
    this.visit(trio)
    this.add(trio, 'union', {
      state: isOurs ? 'applied' : 'kept',
      kind: 'alternatives',
      text,
      edits: isOurs ? [edit(trio.ours, value())] : [],
    })
  }

  /** Steps into an `allOf` of one schema and nothing else. */
  #single(trio: Trio): Trio {
    const { base, newer, spec } = this.context
    const isLone = (node: Readonly<Record<string, unknown>>) =>
      Array.isArray(node['allOf']) && node['allOf'].length === 1 && Object.keys(node).every((key) => key === 'allOf' || IGNORED.has(key))
    const step = (at: At, side: Side): At => (isLone(side.node(at)) ? step(side.follow([...at, 'allOf', '0']), side) : at)
    const stepped = { ...trio, base: step(trio.base, base), newer: step(trio.newer, newer) }
    return isLone(spec.node(trio.ours)) ? this.#single(this.enter({ ...stepped, ours: child(trio.ours, 'allOf', 0) })) : stepped
  }

  /** Compares whether null is allowed by a union with it, and steps into the other alternative. */
  #unwrapped(trio: Trio): Trio {
    const { base, newer, spec } = this.context
    const [from, to] = [nullable(base.node(trio.base)), nullable(newer.node(trio.newer))]
    const written = spec.node(trio.ours)
    const own = nullable(written)
    if ((from === undefined) !== (to === undefined)) {
      const isNullable = own !== undefined || [spec.node(spec.follow(trio.ours))['type']].flat().includes('null')
      const { $ref, anyOf: _, ...beside } = written
      const inner = own === undefined ? { $ref } : (spec.get(child(trio.ours, ...own)) as object)
      const value = to === undefined ? { ...beside, ...inner } : { ...beside, anyOf: [inner, { type: 'null' }] }
      const isClear = to === undefined ? own !== undefined : $ref !== undefined
      const text = to === undefined ? 'may not be null any more' : 'may be null'
      const state = isNullable === (to !== undefined) ? 'same' : isClear ? 'applied' : 'kept'
      this.add(trio, 'null', { state, kind: 'nullable', text, edits: [edit(trio.ours, value)] })
    }
    return {
      ...trio,
      base: [...trio.base, ...(from ?? [])],
      newer: [...trio.newer, ...(to ?? [])],
      ours: child(trio.ours, ...(own ?? [])),
    }
  }

  #reference(trio: Trio, from: string, to: string): void {
    const { spec, links, fragments } = this.context
    const own = placeKey(spec.follow(trio.ours))
    const now = links?.ours.get(to)
    const text = `is now a ${to.split('/').pop()}, no ${from.split('/').pop()}`
    const isBase = links?.oursOfBase.get(from)?.has(own) === true && typeof spec.node(trio.ours)['$ref'] === 'string'
    const state = now !== undefined && placeKey(now) === own ? 'same' : isBase ? 'applied' : 'kept'
    const edits = () => [edit(child(trio.ours, '$ref'), linkTo(fragments.component(to, trio.ours.file), trio.ours.file))]
    this.visit(trio)
    this.add(trio, '$ref', { state, kind: 'reference', text, edits: state === 'applied' ? edits() : [] })
  }

  #keywords(trio: Trio): void {
    this.visit(trio)
    const { base, newer } = this.context
    const [from, to] = [base.node(trio.base), newer.node(trio.newer)]
    const isFlattened = (from['allOf'] === undefined) !== (to['allOf'] === undefined)
    for (const key of new Set([...Object.keys(from), ...Object.keys(to), ...(isFlattened ? ['properties', 'required'] : [])])) {
      if (isFlattened && (key === 'allOf' || key === 'type')) continue
      if (key === 'properties') this.#properties(trio)
      else if (key === 'required' || key === 'enum') this.set(trio, key)
      else if (key === 'type') this.type(trio)
      else if (SUBSCHEMAS.has(key)) this.#subschema(trio, key)
      else if (LISTS.some((list) => list === key)) this.#list(trio, key as (typeof LISTS)[number])
      else if (!IGNORED.has(key) && !isSame(from[key], to[key])) this.scalar(trio, key)
    }
  }

  #properties(trio: Trio): void {
    const { base, newer, spec, fragments, held } = this.context
    const [from, to] = this.flat(trio, (side, at, deep) => side.properties(at, deep))
    for (const name of new Set([...from.keys(), ...to.keys()])) {
      const [fromAt, toAt] = [from.get(name), to.get(name)]
      const holder = this.holder(trio.ours, name)
      const place = child(holder, 'properties', name)
      const isOurs = Object.hasOwn(spec.node(child(holder, 'properties')), name)
      if (fromAt !== undefined && toAt !== undefined) {
        if (isOurs) this.compare({ ...trio, base: fromAt, newer: toAt, ours: place })
        else if (!isSame(base.get(fromAt), newer.get(toAt)))
          this.add(trio, `properties ${name}`, { state: 'kept', kind: 'field', text: `\`${name}\` changes, which the spec leaves out` })
      } else if (toAt !== undefined) {
        const state = isOurs ? 'same' : 'applied'
        const edits = isOurs ? [] : [edit(place, fragments.value(toAt, place.file))]
        this.add(trio, `properties ${name}`, { state, kind: 'field', text: `has the new field \`${name}\``, edits }, toAt)
      } else {
        const state = !isOurs ? 'same' : held.has(name) ? 'undecided' : 'applied'
        const edits = [edit(place, undefined), ...this.#unrequire(holder, name)]
        this.add(trio, `properties ${name}`, { state, kind: 'field', text: `has no field \`${name}\` any more`, edits })
      }
    }
  }

  #unrequire(holder: Place, name: string): FileEdit[] {
    const required = this.context.spec.node(holder)['required']
    const index = Array.isArray(required) ? required.indexOf(name) : -1
    return index < 0 ? [] : [edit(child(holder, 'required', index), undefined)]
  }

  #subschema(trio: Trio, key: string): void {
    const { base, newer, spec } = this.context
    const [from, to] = [base.node(trio.base)[key], newer.node(trio.newer)[key]]
    const own = spec.node(trio.ours)[key]
    if (isObject(from) && isObject(to) && isObject(own))
      return this.compare({ ...trio, base: [...trio.base, key], newer: [...trio.newer, key], ours: child(trio.ours, key) })
    if (isSame(from, to) || (from === undefined && to === true)) return undefined
    if (to === false) return this.add(trio, key, { state: 'kept', kind: 'closed', text: 'is closed, but responses may gain fields' })
    if (isObject(from) && to === undefined && isObject(own))
      return this.add(trio, key, {
        state: 'applied',
        kind: key,
        text: `has no \`${key}\` any more`,
        edits: [edit(child(trio.ours, key), undefined)],
      })
    return this.scalar(trio, key)
  }

  #list(trio: Trio, written: (typeof LISTS)[number]): void {
    const { base, newer, spec, fragments } = this.context
    const own = spec.node(trio.ours)
    const key = written === 'anyOf' || written === 'oneOf' ? (own[written] === undefined ? UNION[written] : written) : written
    const [from, to] = [listed(base.node(trio.base)[written]) ?? [], listed(newer.node(trio.newer)[written]) ?? []]
    const partners = pairAlternatives(this.context, trio, written)
    const add = (slot: string, finding: Omit<LocalFinding, 'kind'>) =>
      this.add(trio, `${written} ${slot}`, { ...finding, kind: 'alternatives' })
    const places = ourAlternatives(this.context, trio, [written, key])
    for (const [index, other] of partners) {
      const place = places.get(index)
      // Curation may have merged the parts of an allOf.
      const ours = place === undefined ? trio.ours : child(trio.ours, key, place)
      const isOurs = place !== undefined || written === 'allOf'
      if (other !== undefined && isOurs)
        this.compare({ ...trio, base: [...trio.base, written, `${index}`], newer: [...trio.newer, written, `${other}`], ours })
      else if (other === undefined && place !== undefined)
        add(`-${index}`, { state: 'applied', text: `loses an alternative of \`${written}\``, edits: [edit(ours, undefined)] })
      else if (other === undefined && isOurs) add('', { state: 'undecided', text: `has other alternatives in \`${written}\`` })
      else if (other !== undefined && !isSame(from[index], to[other]))
        add(`-${index}`, { state: 'kept', text: `an alternative of \`${written}\` changes, which the spec leaves out` })
    }
    const known = new Set(partners.values())
    for (const index of to.keys()) {
      if (known.has(index)) continue
      if (listed(own[key]) === undefined && from.length > 0) {
        add('', { state: 'undecided', text: `has other alternatives in \`${written}\`` })
        continue
      }
      const value = fragments.value([...trio.newer, written, `${index}`], trio.ours.file)
      const edits = [edit(child(trio.ours, key, '-'), value)]
      add(`+${index}`, { state: 'applied', text: `has a new alternative in \`${written}\``, edits })
    }
  }
}

/** Returns the keys to the schema that a union makes nullable; undefined for another schema. */
function nullable(schema: Readonly<Record<string, unknown>>): string[] | undefined {
  for (const key of ['anyOf', 'oneOf']) {
    const list = listed(schema[key])
    if (list?.length !== 2) continue
    const index = list.findIndex((one) => isObject(one) && isSame(one, { type: 'null' }))
    if (index >= 0) return [key, `${1 - index}`]
  }
  return undefined
}

function isUnion(schema: Readonly<Record<string, unknown>>): boolean {
  return schema['properties'] === undefined && (schema['oneOf'] !== undefined || schema['anyOf'] !== undefined)
}

function nameOf({ path }: Place): string {
  return path.length === 1 ? String(path[0]) : 'Alternative'
}
