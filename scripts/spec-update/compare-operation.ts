import { toCase } from '@hostwright/generate'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Route } from '@hostwright/new-provider/routes.ts'
import { SchemaComparison } from './compare-schema.ts'
import { Comparison, type Context, type LocalFinding, type Trio } from './comparison.ts'
import { edit } from './findings.ts'
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
    const part = { base: ['paths', from.path, from.method], newer: ['paths', to.path, to.method], ours: ours.place }
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

  #parameters(from: Route, to: Route, { base: at, newer: toAt, ours: place }: Trio, ours: OurOperation): void {
    const { base, newer, spec, fragments, held } = this.context
    const [before, after] = [base.parameters(from), newer.parameters(to)]
    const own = ourParameters(spec, ours)
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      const [was, is, mine] = [before.get(key), after.get(key), own.get(key)]
      const part = { base: was ?? at, newer: is ?? toAt, ours: place }
      const name = String(newer.node(newer.follow(is ?? []))['name'] ?? base.node(base.follow(was ?? []))['name'])
      const add = (finding: LocalFinding) => this.add({ base: at, newer: toAt, ours: place }, `parameter ${key}`, finding, part.newer)
      if (was !== undefined && is !== undefined) {
        const whole = { base: base.follow(was), newer: newer.follow(is) }
        if (mine !== undefined) this.#parameter({ ...whole, ours: mine.target }, mine.entry, place)
        else if (!isSame(base.node(whole.base), newer.node(whole.newer)))
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
    this.#schemas.compare({
      base: [...part.base, 'schema'],
      newer: [...part.newer, 'schema'],
      ours: child(part.ours, 'schema'),
      use,
    })
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
      const inner = { base: base.follow(before), newer: newer.follow(after), ours: spec.follow(place) }
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
    for (const type of new Set([...Object.keys(base.node(from)), ...Object.keys(newer.node(to))])) {
      // Importing reads */* as JSON.
      const place = child(part.ours, 'content', type === '*/*' ? 'application/json' : type)
      const isOurs = spec.get(place) !== undefined
      const [was, is] = [base.get([...from, type]), newer.get([...to, type])]
      if (was !== undefined && is !== undefined) {
        if (isOurs) this.#schemas.compare({ base: [...from, type, 'schema'], newer: [...to, type, 'schema'], ours: child(place, 'schema') })
        else if (!isSame(was, is))
          this.add(part, `content ${type}`, { state: 'kept', kind: 'media type', text: `${type} changes, which the spec leaves out` })
        continue
      }
      const isFirst = Object.keys(base.node(from)).length === 0 && spec.node(part.ours)['content'] === undefined
      const text = is === undefined ? `has no ${type} any more` : `has ${type} now`
      const state = isOurs === (is !== undefined) ? 'same' : isFirst ? 'applied' : 'undecided'
      const edits = state === 'applied' ? [edit(child(part.ours, 'content'), fragments.content(to, part.ours.file, name))] : []
      this.add(part, 'content', { state, kind: 'media type', text, edits })
    }
  }

  #responses(part: Trio, { id }: OurOperation): void {
    const { base, newer, spec, fragments, uses, links } = this.context
    const [from, to] = [
      [...part.base, 'responses'],
      [...part.newer, 'responses'],
    ]
    for (const status of new Set([...Object.keys(base.node(from)), ...Object.keys(newer.node(to))])) {
      const [before, after] = [
        [...from, status],
        [...to, status],
      ]
      const place = child(part.ours, 'responses', statusOf(status))
      const [was, is, own] = [base.get(before), newer.get(after), spec.get(place)]
      const name = `${toCase(id, 'PascalCase')}${status.startsWith('2') ? 'Result' : `Problem${status}`}`
      if (was === undefined && is !== undefined) {
        const state = own === undefined ? 'applied' : 'same'
        const edits = own === undefined ? [edit(place, fragments.response(after, place.file, name, status))] : []
        this.add(part, `status ${status}`, { state, kind: 'status', text: `may respond ${status}`, edits }, after)
      } else if (is === undefined) {
        const edits = [edit(place, undefined)]
        this.add(part, `status ${status}`, {
          state: own === undefined ? 'same' : 'applied',
          kind: 'status',
          text: `does not respond ${status} any more`,
          edits,
        })
      } else if (own === undefined) {
        if (!isSame(base.get(base.follow(before)), newer.get(newer.follow(after))) && links !== undefined)
          this.add(part, `status ${status}`, { state: 'kept', kind: 'status', text: `${status} changes, which the spec leaves out` })
      } else {
        const target = spec.follow(place)
        const component = base.component(before)
        if (component !== undefined) uses.note(component, newer.component(after), target)
        this.#response({ base: base.follow(before), newer: newer.follow(after), ours: target }, name)
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
        const ours = child(spec.follow(place), 'schema')
        if (known !== undefined) this.#schemas.compare({ base: [...from, header, 'schema'], newer: [...to, header, 'schema'], ours })
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

/** Returns the status under which importing puts a response: ranges of statuses are not supported. */
function statusOf(status: string): string {
  return /^2xx$/i.test(status) ? '200' : /^[3-5]xx$/i.test(status) ? 'default' : status
}

/** Returns the schemes that an operation accepts, without their names. */
export function schemesOf(side: Context['base'], own: unknown): unknown {
  const security = own ?? side.get(['security'])
  if (!Array.isArray(security)) return []
  const ways = security.map((requirement: unknown) => (isObject(requirement) ? Object.keys(requirement) : []))
  // An empty requirement makes credentials optional.
  return ways.some((names) => names.length === 0)
    ? []
    : ways.map((names) => names.map((name) => side.get(['components', 'securitySchemes', name])))
}
