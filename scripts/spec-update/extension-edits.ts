import { documentedStates } from '@hostwright/openapi/resource-mistakes.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import { ourOperations } from './our-operations.ts'
import { child, type Place, type Spec } from './place.ts'

const ROOT: Place = { file: 'openapi.yaml', path: [] }
/** Extensions that mean nothing without each operation that they name. */
const WHOLE = ['x-actions', 'x-edit', 'x-upload', 'x-webhooks']

/**
 * Returns the changes after which no extension names a removed operation or an old path: entries of `x-resources` go alone, the others
 * as a whole.
 */
export function extensionFindings(
  spec: Spec,
  { moved, removed }: { readonly moved: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string> },
): Finding[] {
  const kinds = spec.follow(child(ROOT, 'x-resources'))
  const operations = ourOperations(spec)
  const left = operations.filter(({ id }) => !removed.has(id))
  const paths = new Set(left.map(({ path }) => moved.get(path) ?? path))
  const found: Finding[] = Object.entries(spec.node(kinds)).flatMap(([name, kind]) => {
    const place = child(kinds, name)
    const { path, get, lists } = isObject(kind) ? (kind as Readonly<Record<string, unknown>>) : {}
    const to = moved.get(String(path)) ?? String(path)
    const reads = [get, ...(Array.isArray(lists) ? (lists as unknown[]) : [])].filter((read) => read !== undefined)
    if (removed.size > 0 && (!paths.has(to) || (reads.length > 0 && reads.every((read) => removed.has(operationOf(read))))))
      return [changed(place, `the kind ${name} of x-resources is gone with its operations`, [edit(place, undefined)])]
    const edits = removals(spec, place, removed)
    return [
      changed(place, `the kind ${name} of x-resources moves to ${to}`, to === path ? [] : [edit(child(place, 'path'), to)]),
      changed(place, `the kind ${name} of x-resources names removed operations no longer`, edits),
    ].filter((one) => one.edits.length > 0)
  })
  const owners = [ROOT, ...left.map(({ place }) => place)]
  const whole = owners.flatMap((owner) =>
    WHOLE.map((key) => child(owner, key)).filter((place) => names(spec.get(spec.follow(place)), removed)),
  )
  return [
    ...found,
    ...whole.map((place) =>
      changed(place, `${String(place.path.at(-1))} is gone with an operation that it names`, [edit(place, undefined)]),
    ),
  ]
}

function changed(ours: Place, text: string, edits: readonly FileEdit[]): Finding {
  return { state: 'applied', kind: 'extension', text, ours, theirs: ['paths'], edits }
}

function operationOf(value: unknown): string {
  return String(isObject(value) ? (value as { operation?: unknown }).operation : value)
}

/** Whether a value has the name of a removed operation as a string. */
function names(value: unknown, removed: ReadonlySet<string>): boolean {
  return isObject(value) ? Object.values(value).some((inner) => names(inner, removed)) : removed.has(String(value))
}

/** Returns the removals of operations' names: alone, as `operation` of a longer form, or as a key. */
function removals(spec: Spec, place: Place, removed: ReadonlySet<string>): FileEdit[] {
  const isList = Array.isArray(spec.get(place))
  const entries = Object.entries(spec.node(place))
  const gone = entries.filter(([key, value]) => removed.has(operationOf(value)) || (!isList && removed.has(key)))
  if (gone.length > 0 && gone.length === entries.length && !isList) return [edit(place, undefined)]
  return entries.flatMap(([key, value]) => {
    const inner = child(place, isList ? Number(key) : key)
    if (gone.some(([name]) => name === key)) return [edit(inner, undefined)]
    return isObject(value) ? removals(spec, inner, removed) : []
  })
}

/** Returns the edits after which each lifecycle declares the states that the schemas have, wherever they are. */
export function lifecycleEdits(document: Document, spec: Spec): FileEdit[] {
  const kinds = spec.follow(child(ROOT, 'x-resources'))
  return documentedStates(document).flatMap(({ kind, index, states }) => {
    const place = child(kinds, kind, 'lifecycles', index)
    const { values } = spec.node(place)
    if (!Array.isArray(values)) return []
    const known = values as readonly unknown[]
    const added = new Set(states.filter((state) => typeof state === 'string' && !known.includes(state)))
    const gone = new Set(known.filter((state) => !states.includes(state)))
    const isNeeded = [spec.get(child(place, 'ready'))].flat().every((state) => gone.has(state))
    const lists = [
      'values',
      ...(isNeeded ? [] : ['ready']),
      'failed',
      ...Object.keys(spec.node(child(place, 'passes'))).map((id) => ['passes', id]),
    ]
    return [...added]
      .map((state) => edit(child(place, 'values', '-'), state))
      .concat(gone.size === 0 ? [] : lists.flatMap((key) => without(spec, child(place, ...[key].flat()), gone)))
  })
}

/** Returns the removals of some entries of a list. */
function without(spec: Spec, place: Place, gone: ReadonlySet<unknown>): FileEdit[] {
  const list = spec.get(place)
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((state, index) =>
    gone.has(state) ? [edit(child(place, index), undefined)] : [],
  )
}
