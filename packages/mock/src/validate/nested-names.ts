import { append } from '../append.js'

/** The parts of a name with brackets, and its value. */
export type NestedField = [path: readonly string[], value: unknown]

/** Splits `filter[name]` into `['filter', 'name']` and `tags[]` into `['tags', '']`; returns a name without brackets alone. */
export function nameParts(name: string): string[] {
  const match = name.length > MAX_LENGTH ? undefined : /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name)
  return match ? [match[1] ?? '', ...(match[2] ?? '').slice(1, -1).split('][')] : [name]
}

/** Of a name with brackets; the code that reads their parts is recursive. */
const MAX_LENGTH = 1000

/** Builds the value that names with brackets represent: numbered, empty and repeated names are lists, others objects. */
export function nest(fields: readonly NestedField[]): unknown {
  const leaves = fields.filter(([path]) => path.length === 0).map(([, value]) => value)
  if (leaves.length > 0 || fields.length === 0) return leaves.length > 1 ? leaves : leaves[0]
  const groups = new Map<string, NestedField[]>()
  for (const [index, [[key = '', ...path], value]] of fields.entries()) {
    // Each `tags[]` is a separate entry.
    const group = key === '' && path.length === 0 ? ` ${index}` : key
    append(groups, group, [path, value])
  }
  const entries = [...groups].map(([key, group]) => [key, nest(group)] as const)
  const isList = entries.every(([key]) => /^(\d+| \d+|)$/.test(key))
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
