import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Upstream } from '@hostwright/shared/spec/upstream.ts'
import { isNode, type Node, nodeAt } from '@hostwright/new-provider/node.ts'
import { OperationComparison } from './compare-operation.ts'
import { edit, type FileEdit, type Finding, Findings, type SharedUse } from './findings.ts'
import { Fragments } from './fragments.ts'
import { type Copy, splitComponents } from './instances.ts'
import { type Links, Uses } from './links.ts'
import type { OperationPairs } from './pairs.ts'
import { child, linkTo, type Spec } from './place.ts'
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
  const value = structuredClone(spec.get(target)) as Node
  for (const { edits, state } of changes)
    if (state === 'applied') for (const { path, value: changed } of edits) setAt(value, path.slice(target.path.length).map(String), changed)
  const equal = Object.entries(spec.node({ file: 'parameters.yaml', path: [] })).find(
    ([, one]) => isNode(one) && isSame(facts(one), facts(value)),
  )
  const own = equal === undefined ? value : { $ref: linkTo({ file: 'parameters.yaml', path: [equal[0]] }, operation.file) }
  const isOwnEntry = entry.path.length === operation.path.length + 2 && entry.path.includes(String(operation.path.at(-1)))
  const [first] = changes as [Finding, ...Finding[]]
  const text = `\`${String(value['name'])}\`: ${changes.map((change) => change.text).join(', ')}`
  const edits = [edit(isOwnEntry ? entry : child(operation, 'parameters', '-'), own)]
  return { ...first, kind: 'parameter', text, ours: operation, edits }
}

function facts(parameter: Node): Node {
  const { description: _, example: _example, schema, ...rest } = parameter
  const { description: _text, ...plain } = nodeAt({ schema }, 'schema')
  return { ...rest, schema: plain }
}

function setAt(root: Node, path: readonly string[], value: unknown): void {
  let node = root
  for (const key of path.slice(0, -1)) node = (node[key] ??= {}) as Node
  const key = path.at(-1) ?? ''
  if (Array.isArray(node) && key === '-') (node as unknown[]).push(value)
  else if (Array.isArray(node) && value === undefined) node.splice(Number(key), 1)
  else if (value === undefined) delete node[key]
  else node[key] = value
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
