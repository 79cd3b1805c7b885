import type { Upstream } from '@hostwright/shared/spec/upstream.ts'
import type { Route } from '@hostwright/new-provider/routes.ts'
import type { OurOperation } from './our-operations.ts'
import { type Side, templateOf } from './side.ts'

/** An operation in the two documents and in the spec. */
export interface Paired {
  readonly base: Route
  /** Undefined if the newer document has it no more. */
  readonly newer: Route | undefined
  /** Undefined if curation left it out. */
  readonly ours: OurOperation | undefined
}

export interface OperationPairs {
  readonly paired: readonly Paired[]
  readonly added: readonly Route[]
  /** Operations that the older document lacks, while the spec has them: they came back, or another source had them first. */
  readonly returned: readonly Required<Pick<Paired, 'newer' | 'ours'>>[]
}

/**
 * Pairs the operations of two documents by route, then by operationId, and those of the older one with ours by name, then by route.
 *
 * @param known the operations that upstream.yaml names
 */
export function pairOperations(base: Side, newer: Side, ours: readonly OurOperation[], known: Upstream['operations']): OperationPairs {
  const added = new Map(newer.routes().map((route) => [key(route), route]))
  const partners = new Map<Route, Route>()
  const take = (route: Route, partner: Route | undefined) => {
    if (partner === undefined || !added.delete(key(partner))) return
    partners.set(route, partner)
  }
  const routes = base.routes()
  for (const route of routes) take(route, added.get(key(route)))
  const byId = new Map([...added.values()].map((route) => [route.operation['operationId'], route]))
  const rest = routes.filter((route) => !partners.has(route) && route.operation['operationId'] !== undefined)
  for (const route of rest) take(route, byId.get(route.operation['operationId']))
  for (const route of routes)
    if (!partners.has(route))
      take(
        route,
        [...added.values()].find((other) => other.method === route.method && isPlural(route.path, other.path)),
      )
  const find = finder(ours, routes)
  const paired = routes.map((route) => ({ base: route, newer: partners.get(route), ours: find(route, known[route.label]) }))
  const taken = new Set(paired.map((pair) => pair.ours))
  const own = [...added.values()].map((route) => ({ newer: route, ours: find(route, undefined) }))
  const isReturned = ({ ours: one }: (typeof own)[number]) => one !== undefined && !taken.has(one)
  return { paired, added: own.filter((pair) => !isReturned(pair)).map((pair) => pair.newer), returned: own.filter(isReturned) }
}

function key({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${templateOf(path)}`
}

/** Whether two paths differ in the plural of one word. */
function isPlural(a: string, b: string): boolean {
  const [one, other] = [templateOf(a).split('/'), templateOf(b).split('/')]
  const differing = one.flatMap((word, index) => (word === other[index] ? [] : [[word, other[index]] as const]))
  const [first] = differing
  return one.length === other.length && differing.length === 1 && (`${first?.[0]}s` === first?.[1] || first?.[0] === `${first?.[1]}s`)
}

function finder(ours: readonly OurOperation[], routes: readonly Route[]) {
  const byName = new Map(ours.map((operation) => [operation.id, operation]))
  const byRoute = new Map(ours.map((operation) => [key(operation), operation]))
  const prefix = prefixOf(byRoute, routes)
  return (route: Route, known: { name?: string; leftOut?: string } | undefined): OurOperation | undefined => {
    if (known?.leftOut !== undefined) return undefined
    if (known?.name !== undefined) return byName.get(known.name)
    return byRoute.get(`${route.method} ${withoutPrefix(templateOf(route.path), prefix)}`)
  }
}

/** Returns the part of the document's paths that is in our server's URL. */
export function prefixOf(ours: ReadonlyMap<string, unknown>, routes: readonly Route[]): string {
  const counts = new Map<string, number>([['', 0]])
  for (const { method, path } of routes) {
    const template = templateOf(path)
    for (let end = 0; end >= 0; end = template.indexOf('/', end + 1)) {
      const prefix = template.slice(0, end)
      if (ours.has(`${method} ${template.slice(end)}`)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

export function withoutPrefix(path: string, prefix: string): string {
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}
