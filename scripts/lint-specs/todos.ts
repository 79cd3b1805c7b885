import type { Todo } from '@hostwright/openapi/extension-types.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Problem } from '@hostwright/shared/spec/problem.ts'
import type { Spec } from './rule.ts'

/** Rules whose problems prevent generating; to-dos cannot cover them. */
export const FATAL = new Set([
  'yaml',
  'no-unresolved-refs',
  'component-collision',
  'circular-ref',
  'keywords',
  'syntax',
  'no-identical-paths',
  'extensions',
])

const SHOWN = 5

/**
 * Returns the problems of a spec, with its to-dos as warnings. A to-do tolerates the counted problems of a rule. More
 * problems are an error, and fewer require a lower count.
 */
export function withTodos(spec: Spec, problems: readonly Problem[]): Problem[] {
  const todos: unknown = spec.document['x-todo']
  // The rule `extensions` reports a wrong shape.
  const entries = Array.isArray(todos) ? todos.filter((todo): todo is Todo => isObject(todo)) : []
  const covered = new Set<string>()
  const found: Problem[] = []
  for (const todo of entries) {
    if (!('rule' in todo)) found.push(...decision(spec, todo))
    else if (!FATAL.has(todo.rule)) {
      const count = problems.filter(({ rule }) => rule === todo.rule).length
      if (count <= todo.count) covered.add(todo.rule)
      found.push(counted(spec, todo, count))
    }
  }
  return [...problems.filter(({ rule }) => !covered.has(rule)), ...found]
}

function counted(spec: Spec, todo: { rule: string; count: number }, count: number): Problem {
  if (count === todo.count) return at(spec, todo, 'warning', `${todo.rule}: ${count} to fix; delete this entry to see their locations`)
  if (count === 0) return at(spec, todo, 'error', `${todo.rule}: none is left; take the entry out of x-todo`)
  const advice = count < todo.count ? `write count: ${count}` : 'mend those that are new; the count may not rise'
  return at(spec, todo, 'error', `${todo.rule}: there are ${count}, x-todo says ${todo.count}: ${advice}`)
}

function decision(spec: Spec, todo: Exclude<Todo, { rule: string }>): Problem[] {
  const ids = Array.isArray(todo.operations) ? todo.operations : []
  const known = new Set(spec.operations.map(({ id }) => id))
  const gone = ids.filter((id) => !known.has(id))
  const shown = ids.slice(0, SHOWN).join(', ') + (ids.length > SHOWN ? `, and ${ids.length - SHOWN} more` : '')
  const count = ids.length === 0 ? '' : ` (${ids.length} ${ids.length === 1 ? 'operation' : 'operations'}: ${shown})`
  return [
    at(spec, todo, 'warning', `${todo.about}: ${todo.say}${count}`),
    ...gone.map((id) => at(spec, todo, 'error', `"${id}" is no operation: take it out of x-todo`)),
  ]
}

function at(spec: Spec, node: object, severity: Problem['severity'], message: string): Problem {
  const root = { file: spec.root.path, line: 1, column: 1 }
  return { ...(spec.sources.locate(node) ?? root), rule: 'todo', message, severity }
}
