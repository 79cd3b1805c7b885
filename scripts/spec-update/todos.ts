import { FATAL, type LintResult } from '@hostwright/lint-specs'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { edit, type FileEdit } from './findings.ts'
import { ourOperations } from './our-operations.ts'
import { child, type Place, type Spec } from './place.ts'

const TODOS: Place = { file: 'openapi.yaml', path: ['x-todo'] }
const SAY: Readonly<Record<string, string>> = {
  names: 'spec:update proposed the names of these new operations; check that users would choose them.',
  examples: 'spec:update added these operations; write their summaries and descriptions, and realistic examples.',
}

/** Returns the edits of `x-todo`: for new operations, for broken rules with their counts, and for operations that are gone. */
export function todoEdits(
  spec: Spec,
  { added = [], problems }: { added?: readonly string[]; problems?: LintResult['problems'] },
): FileEdit[] {
  const written = spec.get(TODOS)
  const todos = Array.isArray(written) ? (written as unknown[]).filter(isObject) : []
  return [
    ...(added.length > 0 ? decisions(todos, added) : []),
    ...stale(spec, todos),
    ...(problems === undefined ? [] : counts(todos, problems)),
  ]
}

function decisions(todos: readonly Readonly<Record<string, unknown>>[], added: readonly string[]): FileEdit[] {
  return Object.entries(SAY).flatMap(([about, say]) => {
    const index = todos.findIndex((todo) => todo['about'] === about && todo['say'] === say)
    if (index < 0) return [edit(child(TODOS, '-'), { about, say, operations: [...added] })]
    return added.map((id) => edit(child(TODOS, index, 'operations', '-'), id))
  })
}

function stale(spec: Spec, todos: readonly Readonly<Record<string, unknown>>[]): FileEdit[] {
  const ids = new Set(ourOperations(spec).map(({ id }) => id))
  return todos.flatMap(({ operations }, index) => {
    const list = Array.isArray(operations) ? (operations as unknown[]) : []
    const gone = list.flatMap((id, at) => (ids.has(String(id)) ? [] : [at]))
    if (gone.length > 0 && gone.length === list.length) return [edit(child(TODOS, index), undefined)]
    return gone.map((at) => edit(child(TODOS, index, 'operations', at), undefined))
  })
}

function counts(todos: readonly Readonly<Record<string, unknown>>[], problems: LintResult['problems']): FileEdit[] {
  const found = new Map<string, number>()
  for (const { rule, severity } of problems)
    if (severity === 'error' && rule !== 'todo' && !FATAL.has(rule)) found.set(rule, (found.get(rule) ?? 0) + 1)
  return [...found].map(([rule, count]) => {
    const index = todos.findIndex((todo) => todo['rule'] === rule)
    return index < 0 ? edit(child(TODOS, '-'), { rule, count }) : edit(child(TODOS, index, 'count'), count)
  })
}
