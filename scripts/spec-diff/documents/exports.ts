import type { Change } from '../change.ts'
import type { ClientDifferences } from '../compiler/client-differences.ts'

/** Returns new, removed and renamed types, and other exports of the entries, such as a class. */
export function exportChanges({ types, renamed, exports, methods, names, findings }: ClientDifferences): Change[] {
  const fresh = new Set(renamed.values())
  const found = [
    ...[...renamed].map(([from, to]) => change('breaking', from, renameOf(from, to), to)),
    ...types.before.filter((name) => !renamed.has(name)).map((name) => change('breaking', name, 'is no longer a type')),
    ...types.after.filter((name) => !fresh.has(name)).map((name) => change('added', name, 'is a new type')),
  ]
  const broken = findings.filter(({ level }) => level === 'breaking').flatMap((finding) => finding.methods)
  const [gone, known] = [[...types.before, ...methods.before, ...broken].map(plain), names.map(plain)]
  for (const entry of new Set([...exports.before.keys(), ...exports.after.keys()])) {
    const [was, is] = [exports.before.get(entry), exports.after.get(entry)]
    if (was && !is) found.push(change('breaking', `/${entry}`, 'is no longer an entry of the package'))
    else if (is && !was) found.push(change('added', `/${entry}`, 'is a new entry of the package'))
    for (const name of was && is ? was : [])
      if (!is?.has(name) && !isDerived(name, gone)) found.push(change('breaking', name, 'is no longer exported'))
    for (const name of was && is ? is : [])
      if (!was?.has(name) && !isDerived(name, known)) found.push(change('added', name, 'is a new export'))
  }
  const groups = Map.groupBy(found, ({ level, message }) => `${level} ${message}`).values()
  return [...groups].map((group) => Object.assign({}, group[0], { field: [...new Set(group.map(({ field }) => field))].join(', ') }))
}

/** Types that get the same prefix have the same sentence. */
function renameOf(from: string, to: string): string {
  return to.endsWith(from) ? `has the new prefix \`${to.slice(0, -from.length)}\`` : `is now the type \`${to}\``
}

/** Whether an export is named after a method or a type: `domainsDnsList`, `DomainsDnsListData`, `zDomain`. */
function isDerived(name: string, names: readonly string[]): boolean {
  const text = plain(name).replace(/resource$/, '')
  return names.some(
    (other) => text.startsWith(other) || text.startsWith(`z${other}`) || (name.endsWith('Resource') && other.startsWith(text)),
  )
}

function plain(name: string): string {
  return name.replaceAll('.', '').toLowerCase()
}

function change(level: Change['level'], field: string, message: string, name = field): Change {
  return { level, methods: [], field, message, pointer: `#/components/schemas/${name}` }
}
