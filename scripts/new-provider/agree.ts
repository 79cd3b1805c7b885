import { candidates, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Document, Operation } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { successBody } from '@hostwright/openapi/success-body.ts'
import { words } from './case.ts'
import { type Node, nodesAt } from './node.ts'
import { follow, type Route, routesOf } from './routes.ts'

/**
 * Gives parameters, in place, the values that the examples of responses have: a path the id of the object that it reads, and the filter of
 * a list the value of its first row.
 *
 * @param change Sets a parameter's example to the first of these values that fits; leaves alone those of the source
 */
export function agreeExamples(document: Node, change: (parameter: Node, values: readonly unknown[]) => void): void {
  const ids = new Map<string, readonly unknown[]>()
  const routes = routesOf(document)
  for (const route of routes) {
    const [name] = /(?<=\/\{)[^{}]+(?=\}$)/.exec(route.path) ?? []
    if (route.method === 'get' && name !== undefined && !ids.has(route.path)) ids.set(route.path, idsIn(entitiesOf(document, route), name))
  }
  const changed = new Set<Node>()
  for (const route of routes)
    for (const parameter of nodesAt(route.operation, 'parameters').map((written) => follow(document, written))) {
      if (changed.has(parameter)) continue
      changed.add(parameter)
      const name = String(parameter['name'])
      const end = `{${name}}`
      if (parameter['in'] === 'path') change(parameter, ids.get(route.path.slice(0, route.path.indexOf(end) + end.length)) ?? [])
      else if (parameter['in'] === 'query' && route.method === 'get') change(parameter, [rowOf(document, route)?.[name]])
    }
}

/** Returns the values that may be the id in a path: those that are called like the parameter, or `id`. */
function idsIn(entities: readonly Entity[], parameter: string): unknown[] {
  const names = [parameter, words(parameter).at(-1)?.toLowerCase() ?? parameter, 'id', 'uuid']
  const holder = entities.find((entity) => names.some((name) => isValue(entity[name])))
  return names.map((name) => holder?.[name]).filter(isValue)
}

function isValue(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '')
}

function entitiesOf(document: Node, route: Route): Entity[] {
  return candidates(exampleOf(document, route)).map(({ entity }) => entity)
}

/** Returns the first entry of the only list in a response. */
function rowOf(document: Node, route: Route): Entity | undefined {
  const example = exampleOf(document, route)
  const lists = Array.isArray(example) ? [example] : Object.values(example ?? {}).filter((value) => Array.isArray(value))
  const rows = lists.length === 1 ? (lists[0] as unknown[]) : []
  return candidates(rows)[0]?.entity
}

function exampleOf(document: Node, { operation }: Route): object | undefined {
  const example = successBody(operation as Operation, (node) => findRef(document as unknown as Document, node))?.example
  return typeof example === 'object' && example !== null ? example : undefined
}
