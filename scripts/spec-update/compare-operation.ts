import { toCase } from '@hostwright/generate'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Route } from '@hostwright/new-provider/routes.ts'
import { SchemaComparison } from './compare-schema.ts'
import { Comparison, type Context, type LocalFinding, type Trio } from './comparison.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import { type OurOperation, ourParameters } from './our-operations.ts'
import { child, type Place, placeKey } from './place.ts'
import { isSame } from './side.ts'

const PLAIN = ['deprecated', 'required', 'style', 'explode'] as const

/** Compares operations, and finds for each change of the documents the place in the spec. */
export class OperationComparison extends Comparison {
  readonly #schemas: SchemaComparison

  constructor(context: Context) {
    super(context)
    this.#schemas = new SchemaComparison(context)
  }

  compare(from: Route, to: Route, ours: OurOperation): void {
    const instance = placeKey(ours.place)
    const part = { base: ['paths', from.path, from.method], newer: ['paths', to.path, to.method], ours: ours.place, instance }
    this.context.findings.link(instance, ours.place)
    this.visit(part)
    this.#plain(part, 'deprecated')
    this.#parameters(from, to, part, ours)
    this.#body(part, ours)
    this.#responses(part, ours)
    this.#security(from, to, part)
  }

  #plain(part: Trio, key: (typeof PLAIN)[number]): void {
    const { base, newer, spec } = this.context
    const [before, after] = [base.node(part.base)[key], newer.node(part.newer)[key]].map((value) => (value === false ? undefined : value))
    if (isSame(before, after)) return
    const own = spec.node(part.ours)[key]
    const state = isSame(own === false ? undefined : own, after) ? 'same' : isSame(own, before) ? 'applied' : 'kept'
    const text = after === undefined ? `is no longer ${key}` : after === true ? `is ${key} now` : `has the ${key} ${String(after)} now`
    this.add(part, key, { state, kind: key, text, edits: [edit(child(part.ours, key), after)] })
  }

  #parameters(from: Route, to: Route, whole: Trio, ours: OurOperation): void {
    const { base, newer, spec, fragments, held } = this.context
    const { newer: toAt, ours: place } = whole
    const [before, after] = [base.parameters(from), newer.parameters(to)]
    const own = ourParameters(spec, ours)
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [was, is, mine] = [before.get(key), after.get(key), own.get(key)]
      const name = String(newer.node(newer.follow(is ?? []))['name'] ?? base.node(base.follow(was ?? []))['name'])
      const add = (finding: LocalFinding) => this.add(whole, `parameter ${key}`, finding, is ?? toAt)
      if (was !== undefined && is !== undefined) {
        if (mine !== undefined) this.#parameter(this.enter({ ...whole, base: was, newer: is, ours: mine.entry }), mine.entry, place)
        else if (!isSame(base.node(base.follow(was)), newer.node(newer.follow(is))))
          add({ state: 'kept', kind: 'parameter', text: `the parameter \`${name}\` changes, which the spec leaves out` })
      } else if (is !== undefined) {
        const isIgnored = newer.node(newer.follow(is))['in'] === 'header' && /^(accept|content-type|authorization)$/i.test(name)
        const state = isIgnored ? 'kept' : mine === undefined ? 'applied' : 'same'
        const edits = state === 'applied' ? [edit(child(place, 'parameters', '-'), fragments.parameter(is, place.file))] : []
        add({ state, kind: 'parameter', text: `has the new parameter \`${name}\``, edits })
      } else {
        // The parameters of a path may be those of other operations.
        const isMoved = from.path !== to.path && base.node(base.follow(was ?? []))['in'] === 'path'
        const isShared = mine !== undefined && !placeKey(mine.entry).startsWith(placeKey(place).slice(0, -1))
        const state = mine === undefined || (isShared && isMoved) ? 'same' : isShared || held.has(name) ? 'undecided' : 'applied'
        const edits = mine === undefined ? [] : [edit(mine.entry, undefined)]
        add({ state, kind: 'parameter', text: `has no parameter \`${name}\` any more`, edits })
      }
    }
  }

  #parameter(part: Trio, entry: Place, operation: Place): void {
    const { spec } = this.context
    const isOwn = placeKey(part.ours).startsWith(placeKey(operation).slice(0, -1))
    const use = isOwn ? undefined : { target: part.ours, entry, operation }
    this.visit({ ...part, use })
    const written = spec.node(part.ours)
    for (const key of PLAIN) if (written['in'] !== 'path' || key !== 'required') this.#plain({ ...part, use }, key)
    this.#schemas.compare({ ...within(part, 'schema'), use })
  }

  #body(part: Trio, { id }: OurOperation): void {
    const { base, newer, spec, fragments } = this.context
    const [before, after] = [
      [...part.base, 'requestBody'],
      [...part.newer, 'requestBody'],
    ]
    const [was, is] = [base.get(before), newer.get(after)]
    const place = child(part.ours, 'requestBody')
    const own = spec.get(place)
    if (was === undefined && is === undefined) return
    if (is === undefined) {
      const state = own === undefined ? 'same' : 'applied'
      this.add(part, 'requestBody', { state, kind: 'body', text: 'has no request body any more', edits: [edit(place, undefined)] })
    } else if (own === undefined) {
      const state = was === undefined ? 'applied' : 'kept'
      if (was !== undefined && isSame(base.get(base.follow(before)), newer.get(newer.follow(after)))) return
      const edits = was === undefined ? [edit(place, fragments.requestBody(after, place.file, `${toCase(id, 'PascalCase')}Input`))] : []
      this.add(part, 'requestBody', { state, kind: 'body', text: 'has a request body now', edits })
    } else if (was !== undefined) {
      const inner = this.enter({ ...part, base: before, newer: after, ours: place })
      this.visit(inner)
      this.#plain(inner, 'required')
      this.#content(inner, `${toCase(id, 'PascalCase')}Input`)
    }
  }

  #content(part: Trio, name: string): void {
    const { base, newer, spec, fragments } = this.context
    const [from, to] = [
      [...part.base, 'content'],
      [...part.newer, 'content'],
    ]
    // Importing reads */* as JSON.
    const typeOf = (type: string) => (type === '*/*' ? 'application/json' : type)
    const [before, after] = [keysBy(base.node(from), typeOf), keysBy(newer.node(to), typeOf)]
    const own = spec.node(child(part.ours, 'content'))
    const renamed = renamedKey(before, after, own, (type) => /[/+]json$/.test(type))
    for (const type of new Set([...before.keys(), ...after.keys()])) {
      if (type === renamed?.to) continue
      const place = child(part.ours, 'content', type)
      const isOurs = own[type] !== undefined
      const isRenamed = type === renamed?.from
      const [old, now] = [before.get(type), after.get(isRenamed ? renamed.to : type)]
      const add = (state: Finding['state'], text: string, edits: FileEdit[] = []) =>
        this.add(part, `content ${type}`, { state, kind: 'media type', text, edits })
      if (isRenamed) add('applied', `has ${renamed.to}, no longer ${type}`, [{ ...edit(place, undefined), rename: renamed.to }])
      if (old !== undefined && now !== undefined) {
        const schemas = { base: [...from, old, 'schema'], newer: [...to, now, 'schema'], ours: child(place, 'schema') }
        if (isOurs) this.#schemas.compare({ ...part, ...schemas })
        else if (!isSame(base.get([...from, old]), newer.get([...to, now]))) add('kept', `${type} changes, which the spec leaves out`)
      } else if (now === undefined) {
        const isLast = Object.keys(own).length === 1
        const isEmpty = after.size === 0
        const state = !isOurs ? 'same' : isLast && !isEmpty ? 'undecided' : 'applied'
        add(state, `has no ${type} any more`, [edit(isLast ? child(part.ours, 'content') : place, undefined)])
      } else {
        const isFirst = before.size === 0 && Object.keys(own).length === 0
        const edits = isFirst ? [edit(child(part.ours, 'content'), fragments.content(to, part.ours.file, name))] : []
        add(isOurs ? 'same' : isFirst ? 'applied' : 'undecided', `has ${type} now`, edits)
      }
    }
  }

  #responses(part: Trio, { id }: OurOperation): void {
    const { base, newer, spec, fragments, uses, links } = this.context
    const [from, to] = [
      [...part.base, 'responses'],
      [...part.newer, 'responses'],
    ]
    const [before, after] = [keysBy(base.node(from), statusOf), keysBy(newer.node(to), statusOf)]
    const renamed = renamedKey(before, after, spec.node(child(part.ours, 'responses')), (status) => status.startsWith('2'))
    for (const status of new Set([...before.keys(), ...after.keys()])) {
      if (status === renamed?.to) continue
      const place = child(part.ours, 'responses', status)
      const isRenamed = status === renamed?.from
      const [old, now] = [before.get(status), after.get(isRenamed ? renamed.to : status)]
      const [was, is] = [
        [...from, old ?? ''],
        [...to, now ?? ''],
      ] as const
      const own = spec.get(place)
      if (isRenamed) {
        const edits = [{ ...edit(place, undefined), rename: renamed.to }]
        this.add(
          part,
          `status ${status}`,
          { state: 'applied', kind: 'status', text: `responds ${renamed.to}, no longer ${status}`, edits },
          is,
        )
      }
      const name = `${toCase(id, 'PascalCase')}${status.startsWith('2') ? 'Result' : `Problem${status}`}`
      if (old === undefined) {
        const state = own === undefined ? 'applied' : 'same'
        const edits = own === undefined ? [edit(place, fragments.response(is, place.file, name, status))] : []
        this.add(part, `status ${status}`, { state, kind: 'status', text: `may respond ${status}`, edits }, is)
      } else if (now === undefined) {
        const edits = [edit(place, undefined)]
        this.add(part, `status ${status}`, {
          state: own === undefined ? 'same' : 'applied',
          kind: 'status',
          text: `does not respond ${status} any more`,
          edits,
        })
      } else if (own === undefined) {
        if (!isSame(base.get(base.follow(was)), newer.get(newer.follow(is))) && links !== undefined)
          this.add(part, `status ${status}`, { state: 'kept', kind: 'status', text: `${status} changes, which the spec leaves out` })
      } else {
        const component = base.component(was)
        if (component !== undefined) uses.note(component, newer.component(is), spec.follow(place))
        this.#response(this.enter({ ...part, base: was, newer: is, ours: place }), name)
      }
    }
  }

  #response(part: Trio, name: string): void {
    const { base, newer, spec, fragments } = this.context
    this.visit(part)
    this.#content(part, name)
    const [from, to] = [
      [...part.base, 'headers'],
      [...part.newer, 'headers'],
    ]
    for (const header of new Set([...Object.keys(base.node(from)), ...Object.keys(newer.node(to))])) {
      const known = Object.keys(spec.node(child(part.ours, 'headers'))).find((own) => own.toLowerCase() === header.toLowerCase())
      const place = child(part.ours, 'headers', known ?? header)
      const [was, is] = [base.get([...from, header]), newer.get([...to, header])]
      if (was !== undefined && is !== undefined) {
        const entered = this.enter({ ...part, base: [...from, header], newer: [...to, header], ours: place })
        if (known !== undefined) this.#schemas.compare(within(entered, 'schema'))
        continue
      }
      const state = (known === undefined) === (is === undefined) ? 'same' : 'applied'
      const value =
        is === undefined ? undefined : fragments.header(header, fragments.value([...to, header], part.ours.file), part.ours.file)
      const text = is === undefined ? `has no header ${header} any more` : `has the new header ${header}`
      this.add(part, `header ${header}`, { state, kind: 'header', text, edits: [edit(place, value)] })
    }
  }

  #security(from: Route, to: Route, part: Trio): void {
    const { base, newer, spec } = this.context
    const was = schemesOf(base, from.operation['security'])
    const is = schemesOf(newer, to.operation['security'])
    if (isSame(was, is)) return
    const place = child(part.ours, 'security')
    const own = spec.get(place)
    const isOpen = isSame(is, [])
    const isDefault = isSame(own, []) && isSame(was, []) && isSame(is, schemesOf(newer, undefined))
    const state = isSame(own, []) && isOpen ? 'same' : (isOpen && own === undefined) || isDefault ? 'applied' : 'undecided'
    const text = isOpen ? 'needs no credentials any more' : isDefault ? 'needs credentials now' : 'needs other credentials now'
    this.add(part, 'security', { state, kind: 'security', text, edits: [edit(place, isOpen ? [] : undefined)] })
  }
}

/** Returns the keys of an object by another form of them; of several with the same form, the first. */
function keysBy(node: object, formOf: (key: string) => string): Map<string, string> {
  return new Map(
    Object.keys(node)
      .toReversed()
      .map((key) => [formOf(key), key]),
  )
}

/** Returns the only key that is gone if another one of its sort is the only new one: it has another name now. */
function renamedKey(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  own: object,
  isOfSort: (key: string) => boolean,
): { from: string; to: string } | undefined {
  const [from, ...gone] = [...before.keys()].filter((key) => isOfSort(key) && !after.has(key) && Object.hasOwn(own, key))
  const [to, ...added] = [...after.keys()].filter((key) => isOfSort(key) && !before.has(key))
  const isOnly = from !== undefined && to !== undefined && gone.length + added.length === 0
  return isOnly && !Object.hasOwn(own, to) ? { from, to } : undefined
}

/** Returns the part of all three under a key. */
function within(trio: Trio, key: string): Trio {
  return { ...trio, base: [...trio.base, key], newer: [...trio.newer, key], ours: child(trio.ours, key) }
}

/** Returns the status under which importing puts a response: ranges of statuses are not supported. */
function statusOf(status: string): string {
  return /^2xx$/i.test(status) ? '200' : /^[3-5]xx$/i.test(status) ? 'default' : status
}

/** Returns the schemes that an operation accepts, without their names. */
export function schemesOf(side: Context['base'], own: unknown): unknown {
  const security = own ?? side.get(['security'])
  if (!Array.isArray(security)) return []
  const ways = security.map((requirement: unknown) => (isObject(requirement) ? Object.keys(requirement) : []))
  const described = (name: string) => JSON.stringify(side.get(['components', 'securitySchemes', name]))
  // An empty requirement makes credentials optional. The order means nothing.
  return ways.some((names) => names.length === 0) ? [] : ways.map((names) => names.map(described).toSorted().join(' ')).toSorted()
}
