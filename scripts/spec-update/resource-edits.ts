import { isObject } from '@hostwright/openapi/pointer.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import { child, type Place, type Spec } from './place.ts'
import { isSame } from './side.ts'

const RESOURCES: Place = { file: 'resources.yaml', path: [] }

/**
 * Returns the edits of resources.yaml: states that an enum gained or lost, paths that moved, and operations that are removed.
 *
 * @param spec before the update
 */
export function resourceEdits(
  spec: Spec,
  findings: readonly Finding[],
  { moved, removed }: { readonly moved: ReadonlyMap<string, string>; readonly removed: ReadonlySet<string> },
): FileEdit[] {
  const enums = findings.flatMap(({ kind, state, ours, edits }) => (kind === 'enum' && state === 'applied' ? [{ ours, edits }] : []))
  return Object.entries(spec.node(RESOURCES)).flatMap(([name, kind]) => {
    const { path, lifecycles } = kind as { path?: unknown; lifecycles?: unknown }
    const to = moved.get(String(path))
    const states = (Array.isArray(lifecycles) ? lifecycles : []).flatMap((lifecycle: unknown, index) => {
      const values = isObject(lifecycle) && Array.isArray(lifecycle['values']) ? (lifecycle['values'] as unknown[]) : []
      const place = child(RESOURCES, name, 'lifecycles', index, 'values')
      const own = enums.filter(({ ours }) => isSame(sorted(spec.get(child(ours, 'enum'))), sorted(values)))
      return own.flatMap(({ ours, edits }) =>
        edits.flatMap(({ path: at, value }) =>
          stateEdits(place, values, value ?? spec.get({ file: ours.file, path: at }), value !== undefined),
        ),
      )
    })
    return [...states, ...removals(spec, child(RESOURCES, name), removed)].concat(
      to === undefined ? [] : [edit(child(RESOURCES, name, 'path'), to)],
    )
  })
}

/** Returns the removals of operations' names, alone or as `operation` of a longer form. */
function removals(spec: Spec, place: Place, removed: ReadonlySet<string>): FileEdit[] {
  return Object.entries(spec.node(place)).flatMap(([key, value]) => {
    const name: unknown = isObject(value) ? value['operation'] : value
    const inner = child(place, Array.isArray(spec.get(place)) ? Number(key) : key)
    if (removed.has(String(name))) return [edit(inner, undefined)]
    return isObject(value) ? removals(spec, inner, removed) : []
  })
}

function stateEdits(place: Place, values: readonly unknown[], value: unknown, isNew: boolean): FileEdit[] {
  if (isNew) return [edit(child(place, '-'), value)]
  const index = values.indexOf(value)
  return index < 0 ? [] : [edit(child(place, index), undefined)]
}

function sorted(list: unknown): unknown {
  return Array.isArray(list) ? list.map(String).toSorted() : list
}
