import { posix } from 'node:path'
import type { Route } from '@hostwright/new-provider/routes.ts'
import { editText } from './edit-text.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import { type OurOperation, ourOperations } from './our-operations.ts'
import { type OperationPairs, type Paired, withoutPrefix } from './pairs.ts'
import { child, linkTo, type Place, type Spec } from './place.ts'
import { templateOf } from './side.ts'
import { linesOf, nested, Verbatim } from './verbatim.ts'
import { pairText } from './yaml-text.ts'

const PATHS: Place = { file: 'openapi.yaml', path: ['paths'] }

/** What happens to operations that the newer document has no more. */
export interface GonePolicy {
  /** Whether to remove them; otherwise they are deprecated. */
  readonly remove: boolean
  /** The day of the update: `2026-01-31`. */
  readonly today: string
}

/** Returns the changes for operations that are gone, or have another route. */
export function routeFindings(
  spec: Spec,
  { paired, returned }: OperationPairs,
  prefix: string,
  policy: GonePolicy,
): { findings: Finding[]; moved: Map<string, string>; removed: Set<string> } {
  const moves = new Map<string, Moved[]>()
  const removed = new Set(policy.remove ? paired.flatMap(({ newer, ours }) => (newer === undefined && ours ? [ours.id] : [])) : [])
  const findings: Finding[] = []
  for (const pair of paired) {
    const { base, newer, ours } = pair
    if (ours === undefined || newer === undefined) continue
    const isSamePath = templateOf(base.path) === templateOf(newer.path)
    const to = isSamePath ? ours.path : ourPath(spec, withoutPrefix(newer.path, prefix), ours.path)
    const isOther = base.method !== newer.method && ours.method === base.method
    if (to === ours.path && isOther) findings.push(methodFinding(spec, ours, newer))
    else if (to !== ours.path) moves.set(to, [...(moves.get(to) ?? []), { ...pair, ours }])
  }
  const leaving = new Set([...removed, ...[...moves.values()].flat().map(({ ours }) => ours.id)])
  const operations = ourOperations(spec)
  const emptied = (path: string) => !moves.has(path) && !operations.some((own) => own.path === path && !leaving.has(own.id))
  for (const { base, newer, ours } of paired)
    if (ours !== undefined && newer === undefined) findings.push(goneFinding(spec, ours, base.label, policy, emptied(ours.path)))
  for (const { newer, ours } of returned) {
    const text = `${newer?.label} is in the document, which did not have it before`
    if (ours !== undefined)
      findings.push({ state: 'undecided', kind: 'operation', text, ours: ours.place, theirs: ['paths', newer?.path ?? ''], edits: [] })
  }
  const moved = new Map<string, string>()
  const taken = new Set<string>()
  for (const [to, group] of moves) {
    for (const { ours } of group) if (emptied(ours.path) || ours.method === 'get') moved.set(ours.path, to)
    findings.push(...moveFindings(spec, group, to, emptied, taken))
  }
  return { findings, moved, removed }
}

type Moved = Paired & { readonly ours: OurOperation }
/** An operation with the method that it has where it moves to. */
type MovedOperation = OurOperation & { readonly to: string }

/** Returns a path of the document with our names of its parameters: those of a path of ours that is the same, or of the old path. */
function ourPath(spec: Spec, path: string, ours: string): string {
  const known = Object.keys(spec.node(PATHS)).find((own) => templateOf(own) === templateOf(path))
  if (known !== undefined) return known
  const names = [...ours.matchAll(/\{[^}]*\}/g)].map(([name]) => name)
  const count = path.match(/\{[^}]*\}/g)?.length ?? 0
  let index = 0
  return names.length === count ? path.replaceAll(/\{[^}]*\}/g, () => names[index++] ?? '') : path
}

function goneFinding(spec: Spec, ours: OurOperation, label: string, { remove, today }: GonePolicy, isLast: boolean): Finding {
  const { place } = ours
  const written = spec.node(place)
  const base = { kind: 'operation', ours: place, theirs: ['paths'] }
  if (remove) {
    const edits = isLast ? itemRemoval(spec, ours.path) : [edit(place, undefined)]
    return { ...base, state: 'applied', text: `${label} is gone: removed`, edits }
  }
  if (written['deprecated'] === true) return { ...base, state: 'same', text: `${label} is gone, and deprecated already`, edits: [] }
  const description = [written['description'], `The provider's document no longer has it (${today}).`].filter(Boolean).join(' ')
  const edits = [edit(child(place, 'deprecated'), true), edit(child(place, 'description'), description)]
  return { ...base, state: 'applied', text: `${label} is gone: deprecated`, edits }
}

/** Returns the change of an operation that has the same path and another method. */
function methodFinding(spec: Spec, { id, item, place }: OurOperation, { path, method }: Route): Finding {
  const isFree = spec.get(child(item, method)) === undefined
  const text = `${id} is a ${method.toUpperCase()} now`
  const edits = [{ ...edit(place, undefined), rename: method }]
  return { state: isFree ? 'applied' : 'undecided', kind: 'operation', text, ours: place, theirs: ['paths', path, method], edits }
}

/** Returns the changes of the operations that move to a path. @param emptied whether nothing is left at a path */
function moveFindings(spec: Spec, group: readonly Moved[], to: string, emptied: (path: string) => boolean, taken: Set<string>): Finding[] {
  const [path = '', ...others] = new Set(group.map(({ ours }) => ours.path))
  const isFree = spec.get(child(PATHS, to)) === undefined
  const sameNames = JSON.stringify(path.match(/\{[^}]*\}/g)) === JSON.stringify(to.match(/\{[^}]*\}/g))
  const isWhole = others.length === 0 && emptied(path) && ourOperations(spec).filter((own) => own.path === path).length === group.length
  const operations = group.map(({ ours, base, newer }) => ({
    ...ours,
    to: ours.method === base.method ? (newer?.method ?? '') : ours.method,
  }))
  const edits =
    isWhole && isFree && sameNames && group.every(({ base, newer }) => base.method === newer?.method)
      ? [{ ...edit(child(PATHS, path), undefined), rename: to }]
      : [...new Set([path, ...others])]
          .filter(emptied)
          .flatMap((from) => itemRemoval(spec, from))
          .concat(itemEdits(spec, operations, to, taken))
  return group.map(({ newer, ours: { id, place, method } }, index) => {
    const theirs = ['paths', newer?.path ?? '', method]
    return { state: 'applied', kind: 'operation', text: `${id} moves to ${to}`, ours: place, theirs, edits: index === 0 ? edits : [] }
  })
}

function itemRemoval(spec: Spec, path: string): FileEdit[] {
  const entry = child(PATHS, path)
  return [edit(spec.follow(entry), undefined), edit(entry, undefined)]
}

/** Moves operations to the item of another path, which may be new, with their comments. */
function itemEdits(spec: Spec, operations: readonly MovedOperation[], to: string, taken: Set<string>): FileEdit[] {
  const [{ item }] = operations as [MovedOperation]
  const entry = child(PATHS, to)
  const isNew = spec.get(entry) === undefined
  const target = isNew ? { file: item.file, path: [itemName(spec, item.file, to, taken)] } : spec.follow(entry)
  taken.add(`${target.file} ${String(target.path[0])}`)
  const moved = operations.map((operation) => ({ ...operation, lines: movedLines(spec, operation, to, target.file) }))
  const value = nested(
    String(target.path[0]),
    moved.map(({ lines }) => lines),
  )
  return [
    ...operations.map(({ place }) => edit(place, undefined)),
    ...(isNew
      ? [edit(target, value), edit(entry, { $ref: linkTo(target, 'openapi.yaml') })]
      : moved.map(({ to: method, lines }) => edit(child(target, method), new Verbatim(lines)))),
  ]
}

/** Returns the lines of an operation with those parameters of its path that it still needs. */
function movedLines(spec: Spec, { item, place, method, to: newMethod }: MovedOperation, to: string, file: string): string {
  const shared = spec.get(child(item, 'parameters'))
  const keyOf = ({ in: where, name }: Readonly<Record<string, unknown>>) => `${String(where)} ${String(name)}`
  const keysOf = (owner: Place) => {
    const list = spec.get(child(owner, 'parameters'))
    return new Set((Array.isArray(list) ? list : []).map((_, at) => keyOf(spec.node(spec.follow(child(owner, 'parameters', at))))))
  }
  const [overridden, inherited] = [keysOf(place), keysOf(spec.follow(child(PATHS, to)))]
  const kept = (Array.isArray(shared) ? (shared as unknown[]) : []).filter((_, at) => {
    const parameter = spec.node(spec.follow(child(item, 'parameters', at)))
    const isOfPath = parameter['in'] !== 'path' || to.includes(`{${String(parameter['name'])}}`)
    return isOfPath && !overridden.has(keyOf(parameter)) && !inherited.has(keyOf(parameter))
  })
  const lines = linesOf(spec, place) ?? pairText(method, spec.get(place), 0)
  const added = kept.map((parameter) => ({ path: [method, 'parameters', '-'], value: parameter }))
  const text = editText(lines, [...added, { path: [method], value: undefined, rename: newMethod }])
  return file === item.file ? text : text.replaceAll(/(\$ref: *["']?)#/g, (_, before: string) => `${before}${posix.basename(item.file)}#`)
}

/** Returns a free name for the item of a path. */
export function itemName(spec: Spec, file: string, path: string, taken: ReadonlySet<string> = new Set()): string {
  const words = path.split('/').filter((part) => part !== '' && !/^(v\d+|api)$/.test(part) && !part.startsWith('{'))
  const [first = 'root', ...rest] = words.flatMap((word) => word.split(/[^A-Za-z0-9]+/)).filter((word) => word !== '')
  const base = [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('') + (path.endsWith('}') ? 'One' : '')
  let found = base
  const has = (name: string) => taken.has(`${file} ${name}`) || spec.get({ file, path: [name] }) !== undefined
  for (let number = 2; has(found); number++) found = base + number
  return found
}
