import { METHODS } from '@hostwright/openapi/document.ts'
import type { Node } from '@hostwright/new-provider/node.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import type { OurOperation } from './our-operations.ts'
import { type OperationPairs, type Paired, withoutPrefix } from './pairs.ts'
import { child, linkTo, type Place, type Spec } from './place.ts'
import { templateOf } from './side.ts'

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
  const moves = new Map<string, Paired[]>()
  const findings: Finding[] = []
  for (const pair of paired) {
    const { base, newer, ours } = pair
    if (ours === undefined) continue
    if (newer === undefined) findings.push(goneFinding(spec, ours, base.label, policy))
    else if (templateOf(base.path) !== templateOf(newer.path)) {
      const to = ourPath(withoutPrefix(newer.path, prefix), ours.path)
      if (to !== ours.path) moves.set(`${ours.path} ${to}`, [...(moves.get(`${ours.path} ${to}`) ?? []), pair])
    }
  }
  for (const { newer, ours } of returned) {
    const text = `${newer?.label} is in the document, which did not have it before`
    if (ours !== undefined)
      findings.push({ state: 'undecided', kind: 'operation', text, ours: ours.place, theirs: ['paths', newer?.path ?? ''], edits: [] })
  }
  const moved = new Map<string, string>()
  for (const [key, group] of moves) {
    const [from = '', to = ''] = key.split(' ')
    moved.set(from, to)
    findings.push(...moveFindings(spec, group, to))
  }
  const removed = new Set(policy.remove ? paired.flatMap(({ newer, ours }) => (newer === undefined && ours ? [ours.id] : [])) : [])
  return { findings, moved, removed }
}

/** Returns a path of the document with our names of its parameters. */
function ourPath(path: string, ours: string): string {
  const names = [...ours.matchAll(/\{[^}]*\}/g)].map(([name]) => name)
  const count = path.match(/\{[^}]*\}/g)?.length ?? 0
  let index = 0
  return names.length === count ? path.replaceAll(/\{[^}]*\}/g, () => names[index++] ?? '') : path
}

function goneFinding(spec: Spec, ours: OurOperation, label: string, { remove, today }: GonePolicy): Finding {
  const { place, item } = ours
  const written = spec.node(place)
  const base = { kind: 'operation', ours: place, theirs: ['paths'] }
  if (remove) {
    const isLast = METHODS.filter((method) => spec.node(item)[method] !== undefined).length === 1
    const edits = isLast ? [edit(item, undefined), edit(child(PATHS, ours.path), undefined)] : [edit(place, undefined)]
    return { ...base, state: 'applied', text: `${label} is gone: removed`, edits }
  }
  if (written['deprecated'] === true) return { ...base, state: 'same', text: `${label} is gone, and deprecated already`, edits: [] }
  const description = [written['description'], `The provider's document no longer has it (${today}).`].filter(Boolean).join(' ')
  const edits = [edit(child(place, 'deprecated'), true), edit(child(place, 'description'), description)]
  return { ...base, state: 'applied', text: `${label} is gone: deprecated`, edits }
}

function moveFindings(spec: Spec, group: readonly Paired[], to: string): Finding[] {
  return group.map(({ newer, ours }, index): Finding => {
    const { item, path, place, method, id } = ours as OurOperation
    const isAll = METHODS.filter((one) => spec.node(item)[one] !== undefined).length === group.length
    const isFree = spec.get(child(PATHS, to)) === undefined
    const sameNames = JSON.stringify(path.match(/\{[^}]*\}/g)) === JSON.stringify(to.match(/\{[^}]*\}/g))
    const finding = {
      state: 'applied',
      kind: 'operation',
      text: `${id} moves to ${to}`,
      ours: place,
      theirs: ['paths', newer?.path ?? '', method],
    } as const
    if (isAll && isFree && sameNames)
      return { ...finding, edits: index > 0 ? [] : [{ ...edit(child(PATHS, path), undefined), rename: to }] }
    return { ...finding, edits: pathEdits(spec, ours as OurOperation, to, isAll, index) }
  })
}

/** Moves an operation to the item of another path, which may be new. */
function pathEdits(spec: Spec, { item, path, place, method }: OurOperation, to: string, isAll: boolean, index: number): FileEdit[] {
  const other = child(PATHS, to)
  const isNew = spec.get(other) === undefined
  const target = isNew ? { file: item.file, path: [itemName(spec, item.file, to)] } : spec.follow(other)
  const shared = (spec.get(child(item, 'parameters')) ?? []) as unknown[]
  const written = spec.get(place) as Node
  const own = Array.isArray(written['parameters']) ? (written['parameters'] as unknown[]) : []
  const keyOf = ({ in: where, name }: Readonly<Record<string, unknown>>) => `${String(where)} ${String(name)}`
  const overridden = new Set(own.map((_, at) => keyOf(spec.node(spec.follow(child(place, 'parameters', at))))))
  const kept = shared.filter((_, at) => {
    const parameter = spec.node(spec.follow(child(item, 'parameters', at)))
    const isOfPath = parameter['in'] !== 'path' || to.includes(`{${String(parameter['name'])}}`)
    return isOfPath && !overridden.has(keyOf(parameter))
  })
  const value = { ...written, ...(own.length + kept.length > 0 && { parameters: [...kept, ...own] }) }
  const from = isAll ? [edit(item, undefined), edit(child(PATHS, path), undefined)] : [edit(place, undefined)]
  return [
    ...(isAll && index > 0 ? [] : from),
    edit(child(target, method), value),
    ...(isNew && index === 0 ? [edit(other, { $ref: linkTo(target, 'openapi.yaml') })] : []),
  ]
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
