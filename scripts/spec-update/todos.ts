import { relative } from 'node:path'
import { isCollection, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { FATAL, type LintResult } from '@hostwright/lint-specs'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { edit, type FileEdit, type Finding } from './findings.ts'
import type { Copy } from './instances.ts'
import { ourOperations, ourParameters } from './our-operations.ts'
import { child, type Key, type Place, type Spec } from './place.ts'
import { partsOf } from './spans.ts'

type Todos = readonly Readonly<Record<string, unknown>>[]

const TODOS: Place = { file: 'openapi.yaml', path: ['x-todo'] }
const SAY = {
  names: 'spec:update proposed the names of these new operations; check that users would choose them.',
  examples: 'spec:update added these operations; write their summaries and descriptions, and realistic examples.',
  pagination: 'These lists have the parameters of a pagination style now; declare it with x-pagination.',
} as const

/** What an update adds that somebody has to check. */
export interface Additions {
  /** New operations. */
  readonly added: readonly string[]
  readonly copies: readonly Copy[]
}

/** Returns the edits of `x-todo`: for new operations, for lists that page now, and for operations that are gone. */
export function todoEdits(before: Spec, after: Spec, { added, copies }: Additions): FileEdit[] {
  const todos = todosOf(after)
  const known = unpagedLists(before)
  const paged = [...unpagedLists(after)].filter((id) => !known.has(id))
  return [
    ...decision(todos, 'names', added),
    ...decision(todos, 'examples', added),
    ...decision(todos, 'pagination', paged),
    ...copied(copies),
    ...stale(after, todos),
  ]
}

/** Returns the edits that remove the counted rules from `x-todo`, so that the linter finds all problems. */
export function uncountEdits(spec: Spec): FileEdit[] {
  return todosOf(spec).flatMap((todo, index) => ('rule' in todo ? [edit(child(TODOS, index), undefined)] : []))
}

/** Returns the edits of `x-todo` that count the problems of each rule. */
export function countEdits(spec: Spec, problems: LintResult['problems']): FileEdit[] {
  const found = new Map<string, number>()
  for (const { rule, severity } of problems)
    if (severity === 'error' && rule !== 'todo' && !FATAL.has(rule)) found.set(rule, (found.get(rule) ?? 0) + 1)
  const known = todosOf(spec).flatMap(({ rule }, index) => {
    const count = found.get(String(rule))
    found.delete(String(rule))
    const place = child(TODOS, index)
    return rule === undefined ? [] : [count === undefined ? edit(place, undefined) : edit(child(place, 'count'), count)]
  })
  return known.concat([...found].map(([rule, count]) => edit(child(TODOS, '-'), { rule, count })))
}

/** Rules whose problems are contradictions in the spec, not words that are still to be written. */
const CONTRADICTIONS = new Set([
  'examples-valid',
  'no-required-schema-properties-undefined',
  'no-unused-components',
  'operation-id',
  'operation-parameters-unique',
  'operation-references',
  'pagination',
  'path-declaration-must-exist',
  'path-parameters-defined',
  'resources',
  'security-defined',
  'unreferenced',
  'variants',
])

/** Returns the contradictions that an update brings into a spec. */
export function contradictions(before: Spec, after: Spec, folder: string, problems: LintResult['problems']): Finding[] {
  const counts = new Map(todosOf(before).map(({ rule, count }) => [rule, Number(count)]))
  const own = Map.groupBy(
    problems.filter(({ rule, severity }) => severity === 'error' && CONTRADICTIONS.has(rule)),
    ({ rule }) => rule,
  )
  return [...own].flatMap(([rule, list]) =>
    list.length <= (counts.get(rule) ?? 0)
      ? []
      : list.map(({ message, file, line }): Finding => {
          const ours = placeAt(after, relative(folder, file), line)
          return { state: 'undecided', kind: rule, text: message, ours, theirs: [], edits: [] }
        }),
  )
}

/** Returns the place of the last key that begins on a line or above it. */
function placeAt(spec: Spec, file: string, line: number): Place {
  const text = spec.text(file)
  const end = text.split('\n').slice(0, line).join('\n').length
  const path: Key[] = []
  let node: unknown = parseDocument(text).contents
  while (isCollection(node)) {
    const parts = partsOf(node as YAMLMap | YAMLSeq)
    const index = parts.findLastIndex(({ start }) => start < end)
    const part = parts[index]
    if (part === undefined || node.flow === true) break
    path.push(part.key ?? index)
    node = part.value
  }
  return { file, path }
}

function todosOf(spec: Spec): Todos {
  const written = spec.get(TODOS)
  return Array.isArray(written) ? (written as unknown[]).filter(isObject) : []
}

/** Returns the reads that have all parameters of a pagination style and do not page. */
function unpagedLists(spec: Spec): Set<string> {
  const styles = Object.values(spec.node({ file: 'openapi.yaml', path: ['x-pagination-styles'] }))
  const queries = styles.flatMap((style) => (isObject(style) && isObject(style['query']) ? [Object.values(style['query'])] : []))
  const lists = ourOperations(spec).filter((operation) => {
    if (operation.method !== 'get' || spec.node(operation.place)['x-pagination'] !== undefined) return false
    const names = new Set([...ourParameters(spec, operation).values()].map(({ target }) => spec.node(target)['name']))
    return queries.some((query) => query.every((name) => names.has(name)))
  })
  return new Set(lists.map(({ id }) => id))
}

function decision(todos: Todos, about: keyof typeof SAY, ids: readonly string[]): FileEdit[] {
  if (ids.length === 0) return []
  const index = todos.findIndex((todo) => todo['about'] === about && todo['say'] === SAY[about])
  if (index < 0) return [edit(child(TODOS, '-'), { about, say: SAY[about], operations: [...ids] })]
  return ids.map((id) => edit(child(TODOS, index, 'operations', '-'), id))
}

function copied(copies: readonly Copy[]): FileEdit[] {
  if (copies.length === 0) return []
  const names = copies.map(({ place, of }) => `${String(place.path[0])} (of ${String(of.path[0])})`)
  const say = `spec:update copied these schemas, as only some uses changed; check their names and descriptions: ${names.join(', ')}.`
  return [edit(child(TODOS, '-'), { about: 'names', say })]
}

function stale(spec: Spec, todos: Todos): FileEdit[] {
  const ids = new Set(ourOperations(spec).map(({ id }) => id))
  return todos.flatMap(({ operations }, index) => {
    const list = Array.isArray(operations) ? (operations as unknown[]) : []
    const gone = list.flatMap((id, at) => (ids.has(String(id)) ? [] : [at]))
    if (gone.length > 0 && gone.length === list.length) return [edit(child(TODOS, index), undefined)]
    return gone.map((at) => edit(child(TODOS, index, 'operations', at), undefined))
  })
}
