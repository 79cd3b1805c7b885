import { toCase } from '@hostwright/generate'
import { editText } from './edit-text.ts'
import { edit, type FileEdit, type Finding, type Instance, type Resolved } from './findings.ts'
import type { Fragments } from './fragments.ts'
import { componentName } from './links.ts'
import { child, linkTo, type Place, placeKey, type Spec } from './place.ts'
import type { At } from './side.ts'
import { linesOf, Verbatim } from './verbatim.ts'

/** A schema that changes for some of its uses only, as these have it. */
export interface Copy {
  readonly place: Place
  readonly of: Place
}

export interface Split {
  readonly findings: Finding[]
  readonly copies: Copy[]
}

type Instances = Resolved['instances']
type Versions = Map<string, string>

interface Known {
  readonly versions: Versions
  readonly keepers: Versions
  readonly isStable: boolean
}

const ROUNDS = 30

/**
 * Gives the uses for which alone a component changes a copy of it, and changes a component in place if all uses have the change. Our
 * references lead to the copies; a component around such a reference may need a copy, too.
 */
export function splitComponents(spec: Spec, { findings: shared, own: changes, instances }: Resolved, fragments: Fragments): Split {
  const own = new Map(changes)
  const sources = sourcesOf(instances)
  const findings: Finding[] = []
  const copies: Copy[] = []
  const places = new Map<string, Place>()
  let known = versionsOf(instances, own, sources)
  // A copy needs lines of its own, and only references of ours can lead to it.
  for (let blocked = blockers(spec, instances, own, known); blocked.length > 0; blocked = blockers(spec, instances, own, known)) {
    for (const id of blocked) {
      findings.push(...(own.get(id) ?? []).map(contradiction))
      own.delete(id)
    }
    known = versionsOf(instances, own, sources)
  }
  const { versions, keepers } = known
  const placeOf = (id: string): Place => {
    const { component } = instances.get(id) as Instance
    const version = `${placeKey(component)} ${versions.get(id)}`
    if (versions.get(id) === keepers.get(placeKey(component))) return component
    const found = places.get(version) ?? fragments.copyPlace(newerOf(id), component.file, proposal(spec, instances, sources, id))
    places.set(version, found)
    return found
  }
  const done = new Set<string>()
  for (const [id, { component, links }] of instances) {
    const place = placeOf(id)
    const version = versions.get(id) ?? ''
    if ((version === '' && place === component) || done.has(placeKey(place))) continue
    done.add(placeKey(place))
    const moved = [...links.values()].filter(({ to }) => placeOf(to) !== (instances.get(to) as Instance).component)
    const edits = [
      ...(own.get(id) ?? []).flatMap((change) => change.edits),
      ...moved.map(({ entry, to }) => edit(child(entry, '$ref'), linkTo(placeOf(to), entry.file))),
    ]
    if (place === component) findings.push(...described(own.get(id), component, edits, ''))
    else {
      const all = shared.flatMap((one) => (one.state === 'applied' ? one.edits : [])).filter((one) => isWithin(one, component))
      const [from, to] = [component, place].map(({ path }) => String(path[0])) as [string, string]
      const lines = editText(linesOf(spec, component) ?? '', [...all, ...edits, { path: [from], value: undefined, rename: to }])
      copies.push({ place, of: component })
      const where = `, only at some uses of ${from}: they have its copy ${to}`
      findings.push(...described(own.get(id), place, [edit(place, new Verbatim(lines))], where))
    }
  }
  const byName = Map.groupBy(instances.keys(), (id) => componentName(newerOf(id)))
  for (const [name, ids] of byName) {
    const [place, ...others] = new Set(ids.map(placeOf))
    if (name !== undefined && place !== undefined && others.length === 0 && copies.some((copy) => copy.place === place))
      fragments.record(name, place)
  }
  return { findings, copies }
}

/** Returns the place of the newer document's part for an instance. */
function newerOf(id: string): At {
  const [, newer] = JSON.parse(id) as [unknown, At]
  return Array.isArray(newer) ? newer : []
}

/** Returns the changes of a component or of its copy; the first has all edits. */
function described(changes: readonly Finding[] = [], ours: Place, edits: readonly FileEdit[], where: string): Finding[] {
  const [first] = changes
  if (first !== undefined) return changes.map((one, index) => ({ ...one, text: one.text + where, ours, edits: index === 0 ? edits : [] }))
  const text = where === '' ? 'refers to the copy of a schema' : `refers to other schemas${where}`
  return [{ state: 'applied', kind: 'reference', text, ours, theirs: [], edits }]
}

/** Returns the instances whose changes cannot be written for them alone. */
function blockers(spec: Spec, instances: Instances, own: Resolved['own'], { versions, keepers, isStable }: Known): string[] {
  if (!isStable) return [...own.keys()]
  const blocked = new Set<string>()
  for (const [id, { component, links }] of instances) {
    const isKept = versions.get(id) === keepers.get(placeKey(component))
    const isWritable = isKept || (component.path.length === 1 && linesOf(spec, component) !== undefined)
    const edits = (own.get(id) ?? []).flatMap((change) => change.edits)
    if (!isWritable || !edits.every((one) => isWithin(one, component))) blocked.add(placeKey(component))
    for (const { entry, to } of links.values()) {
      const target = componentOf(instances, to)
      if (versions.get(to) !== keepers.get(target) && !isWithin(entry, component)) blocked.add(target)
    }
  }
  const found = [...own.keys()].filter((id) => blocked.has(componentOf(instances, id)))
  // The copy of a component without changes of its own depends on others.
  return blocked.size > 0 && found.length === 0 ? [...own.keys()] : found
}

function contradiction(finding: Finding): Finding {
  return { ...finding, state: 'undecided', text: `${finding.text}, but only at some uses, for which no copy can be made`, edits: [] }
}

/** Returns the links to each instance. */
function sourcesOf(instances: Instances): Map<string, { from: string; entry: Place }[]> {
  const found = new Map<string, { from: string; entry: Place }[]>()
  for (const [from, { links }] of instances)
    for (const { entry, to } of links.values()) found.set(to, [...(found.get(to) ?? []), { from, entry }])
  return found
}

function componentOf(instances: Instances, id: string): string {
  return placeKey((instances.get(id) as Instance).component)
}

/**
 * Returns a text for each instance by which those of one component that change in the same way are equal, and for each component the one
 * that keeps its name: that with the most uses. Circular references may prevent that it is stable.
 */
function versionsOf(instances: Instances, own: Resolved['own'], sources: ReturnType<typeof sourcesOf>): Known {
  const byComponent = Map.groupBy(instances.keys(), (id) => componentOf(instances, id))
  const numbers = new Map<string, string>()
  const short = (parts: readonly string[]) => {
    const text = JSON.stringify(parts.toSorted())
    if (parts.length > 0 && !numbers.has(text)) numbers.set(text, String(numbers.size + 1))
    return numbers.get(text) ?? ''
  }
  const changes = new Map([...own].map(([id, findings]) => [id, findings.map(({ edits }) => JSON.stringify(edits))]))
  let versions: Versions = new Map([...instances.keys()].map((id) => [id, short(changes.get(id) ?? [])]))
  let keepers: Versions = new Map()
  for (let round = 0; round < ROUNDS; round++) {
    const current = versions
    keepers = new Map([...byComponent].map(([key, ids]) => [key, keeperOf(ids, current, sources)]))
    versions = new Map(
      [...instances].map(([id, { links }]) => {
        const moved = [...links].filter(([, { to }]) => current.get(to) !== keepers.get(componentOf(instances, to)))
        const targets = moved.map(([entry, { to }]) => `${entry} ${current.get(to)} ${componentOf(instances, to)}`)
        return [id, short([...(changes.get(id) ?? []), ...targets])]
      }),
    )
    if ([...versions].every(([id, version]) => current.get(id) === version)) return { versions, keepers, isStable: true }
  }
  return { versions, keepers, isStable: own.size === 0 }
}

function keeperOf(ids: readonly string[], versions: Versions, sources: ReturnType<typeof sourcesOf>): string {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const version = versions.get(id) ?? ''
    counts.set(version, (counts.get(version) ?? 0) + (sources.get(id)?.length ?? 1))
  }
  const [best] = [...counts].toSorted(([a, one], [b, other]) => other - one || Number(b === '') - Number(a === ''))
  return best?.[0] ?? ''
}

/** Returns a name for a copy, by the operation or the component that refers to it. */
function proposal(spec: Spec, instances: Instances, sources: ReturnType<typeof sourcesOf>, id: string): string {
  const own = String((instances.get(id) as Instance).component.path[0])
  const [source] = sources.get(id) ?? []
  const parent = source === undefined ? undefined : (instances.get(source.from) as Instance).component
  if (parent === undefined) return own
  const name = parent.path.length === 1 ? String(parent.path[0]) : toCase(String(spec.node(parent)['operationId']), 'PascalCase')
  return own.startsWith(name) ? own : name + own
}

function isWithin({ file, path }: Place, component: Place): boolean {
  return file === component.file && component.path.every((key, index) => String(path[index]) === String(key))
}
