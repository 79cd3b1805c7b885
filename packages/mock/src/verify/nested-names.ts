import { append } from '../append.js'

/** A name with brackets taken apart, and what was sent under it. */
export type NestedField = [path: readonly string[], value: unknown]

/** `['filter', 'name']` of `filter[name]`, `['tags', '']` of `tags[]`; the name alone where it has no brackets. */
export function nameParts(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name)
  return match ? [match[1] ?? '', ...(match[2] ?? '').slice(1, -1).split('][')] : [name]
}

/** What names with brackets spell: numbered and empty ones a list, others an object; what comes more than once a list, too. */
export function nest(fields: readonly NestedField[]): unknown {
  const leaves = fields.filter(([path]) => path.length === 0).map(([, value]) => value)
  if (leaves.length > 0 || fields.length === 0) return leaves.length > 1 ? leaves : leaves[0]
  const groups = new Map<string, NestedField[]>()
  for (const [index, [[key = '', ...path], value]] of fields.entries()) {
    // Each `tags[]` is an entry of its own.
    const group = key === '' && path.length === 0 ? ` ${index}` : key
    append(groups, group, [path, value])
  }
  const entries = [...groups].map(([key, group]) => [key, nest(group)] as const)
  const isList = entries.every(([key]) => /^(\d+| \d+|)$/.test(key))
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
