import { parse, stringify } from 'yaml'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Upstream } from '@hostwright/shared/spec/upstream.ts'
import type { Node } from '@hostwright/new-provider/node.ts'
import { OperationComparison } from './compare-operation.ts'
import { edit, type FileEdit, type Finding, Findings, type SharedUse } from './findings.ts'
import { editText } from './edit-text.ts'
import { Fragments, sharedParameter } from './fragments.ts'
import { type Copy, splitComponents } from './instances.ts'
import { type Links, Uses } from './links.ts'
import type { OperationPairs } from './pairs.ts'
import { child, type Spec } from './place.ts'
import { isSame, type Side } from './side.ts'
import { Verbatim } from './verbatim.ts'

/** The changes between two documents, located in a spec. */
export interface Merge {
  readonly links: Links
  readonly findings: readonly Finding[]
  readonly fragments: Fragments
  /** Schemas that change for some of their uses only. */
  readonly copies: readonly Copy[]
}

export interface MergeInput {
  readonly base: Side
  readonly newer: Side
  readonly spec: Spec
  readonly pairs: OperationPairs
  /** Our names of schemas, by the older document's names. */
  readonly known: Upstream['schemas']
  /** Names that no new component may have. */
  readonly taken: ReadonlySet<string>
  /** Names of fields and parameters that are not removed, as x- keys need them. */
  readonly held: ReadonlySet<string>
}

/** Compares two documents, and finds for each change the place in the spec. */
export function merge({ base, newer, spec, pairs, known, taken, held }: MergeInput): Merge {
  const uses = new Uses()
  const run = (links: Links | undefined) => {
    const findings = new Findings()
    const fragments = new Fragments(newer, spec, links, taken)
    const operations = new OperationComparison({
      base,
      newer,
      spec,
      uses: links === undefined ? uses : new Uses(),
      findings,
      links,
      fragments,
      held,
    })
    for (const { base: from, newer: to, ours } of pairs.paired)
      if (to !== undefined && ours !== undefined) operations.compare(from, to, ours)
    return { findings, fragments }
  }
  run(undefined)
  const links = uses.links(base, newer, spec, known)
  const { findings: collected, fragments } = run(links)
  const resolved = collected.resolve()
  const { findings, split } = resolved
  const { findings: separate, copies } = splitComponents(spec, resolved, fragments)
  if (!isSame(addresses(base), addresses(newer))) findings.push(SERVERS)
  const parameters = [...split].map(([use, changes]) => copied(spec, use, changes))
  return { links, fragments, findings: [...findings, ...separate, ...parameters], copies }
}

function addresses(side: Side): unknown {
  const servers = side.get(['servers'])
  return Array.isArray(servers) ? servers.map((server: unknown) => JSON.stringify(server)).toSorted() : servers
}

const SERVERS: Finding = {
  state: 'undecided',
  kind: 'servers',
  text: 'the servers change',
  ours: { file: 'openapi.yaml', path: ['servers'] },
  theirs: ['servers'],
  edits: [],
}

/** Gives an operation its own copy of a shared parameter that changes for it, or another shared one that is the same. */
function copied(spec: Spec, { target, entry, operation }: SharedUse, changes: readonly Finding[]): Finding {
  const applied = changes.flatMap(({ edits, state }) => (state === 'applied' ? edits : []))
  const inside = applied.map(({ path, value: changed }) => ({ path: path.slice(target.path.length), value: changed }))
  const value = parse(editText(stringify(spec.get(target)), inside)) as Node
  const isOwnEntry = entry.path.length === operation.path.length + 2 && entry.path.includes(String(operation.path.at(-1)))
  const [first] = changes as [Finding, ...Finding[]]
  const text = `\`${String(value['name'])}\`: ${changes.map((change) => change.text).join(', ')}`
  const edits = [edit(isOwnEntry ? entry : child(operation, 'parameters', '-'), sharedParameter(spec, value, operation.file))]
  return { ...first, kind: 'parameter', text, ours: operation, edits }
}

/** Returns the edits of the findings, and those of new components that are in use. */
export function editsOf({ findings, fragments }: Merge, more: readonly FileEdit[]): FileEdit[] {
  const applied = [...findings.flatMap(({ state, edits }) => (state === 'applied' ? edits : [])), ...more]
  const used = new Map<string, FileEdit>()
  const byName = new Map(fragments.edits.map((one) => [String(one.path[0]), one]))
  const visit = (value: unknown): void => {
    if (!isObject(value) && typeof value !== 'string') return
    if (typeof value === 'string') {
      const name = /#\/([^/]+)$/.exec(value)?.[1] ?? ''
      const component = byName.get(name)
      if (component === undefined || used.has(name)) return
      used.set(name, component)
      visit(component.value)
    } else Object.values(value).forEach(visit)
  }
  for (const { value } of applied) visit(value instanceof Verbatim ? value.value : value)
  return [...applied, ...fragments.edits.filter((one) => used.get(String(one.path[0])) === one)]
}
