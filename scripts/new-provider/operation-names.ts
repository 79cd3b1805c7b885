import { capitalized, resourceClass, toCase } from '@hostwright/generate'
import { camelCase } from './case.ts'
import type { Node } from './node.ts'
import { DOTTED, proposedName } from './proposed-name.ts'
import { decide, type Report } from './report.ts'
import { type Route, routesOf } from './routes.ts'

/**
 * Gives every operation, in place, a unique dotted name, from its own operationId, path, method and response only: it depends neither on
 * the order of the document nor on other operations. Only if two would have the same name, one gets a longer one.
 */
export function nameOperations(document: Node, report: Report): void {
  // Of several operations with one name, the one that the source gives it or whose path has the fewest parameters keeps it.
  const rank = ({ operation, path }: Route) => (DOTTED.test(String(operation['operationId'] ?? '')) ? 0 : path.split('{').length)
  const routes = routesOf(document).toSorted((a, b) => rank(a) - rank(b) || (a.label < b.label ? -1 : 1))
  const proposals = routes.map((route) => ({ route, isGiven: rank(route) === 0, proposal: proposedName(document, route) }))
  const resources = new Set(proposals.flatMap(({ proposal }) => resourcesOf(proposal.name)))
  const names = new TakenNames()
  const clashing = proposals.filter(({ route, isGiven, proposal: { name, isDoubtful } }) => {
    if ((!isGiven && resources.has(name)) || !names.take(name)) return true
    route.operation['operationId'] = name
    if (isDoubtful) decide(report, 'names', name)
    return false
  })
  for (const { route, proposal } of clashing) {
    const id = firstFree(longerNames(route, proposal.name), names)
    route.operation['operationId'] = id
    decide(report, 'names', id)
  }
}

function firstFree(candidates: Iterable<string>, names: TakenNames): string {
  for (const candidate of candidates) if (names.take(candidate)) return candidate
  throw new Error('There is no free name.')
}

/** Yields longer names, the shortest first, the last one certainly free. */
function* longerNames({ path, method, operation }: Route, name: string): Generator<string> {
  const resource = name.slice(0, name.lastIndexOf('.'))
  const verb = name.slice(resource.length + 1)
  const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, parameter = '']) => capitalized(camelCase(parameter)))
  const last = path.endsWith('}') ? parameters.at(-1) : undefined
  if (last !== undefined) yield `${resource}.${verb}By${last}`
  const own = camelCase(String(operation['operationId'] ?? ''))
  if (own !== '') yield `${resource}.${own}`
  const whole = camelCase(resource.replaceAll('.', ' '))
  yield `${whole}.${verb}`
  if (parameters.length > 0) yield `${resource}.${verb}By${parameters.join('')}`
  const full = camelCase(path.replaceAll(/[{}]/g, ' ')) || 'root'
  for (let end = ''; ; end += 'Other') {
    yield `${whole}.${full}${capitalized(method)}${end}`
    yield `${full}${end}.${verb}${capitalized(method)}`
    // For words that generated code needs.
    yield `root.${full}${capitalized(method)}${end}`
  }
}

function flatName(id: string): string {
  return toCase(id, 'camelCase')
}

/** Returns the dotted names of the resources that lead to an operation. */
function resourcesOf(id: string): string[] {
  const path = id.split('.').slice(0, -1)
  return path.map((_, depth) => path.slice(0, depth + 1).join('.'))
}

/** The names in use, in all forms in which two could clash. */
class TakenNames {
  readonly #ids = new Set<string>()
  readonly #flat = new Set<string>()
  readonly #resources = new Set<string>()
  readonly #classes = new Map<string, string>()

  /** Reserves a name and returns true if it is free. */
  take(id: string): boolean {
    const flat = flatName(id)
    const resources = resourcesOf(id)
    const isFree =
      DOTTED.test(id) &&
      !this.#ids.has(id) &&
      !this.#flat.has(flat) &&
      !this.#resources.has(id) &&
      !id.split('.').includes('constructor') &&
      !/^(request|session)\./.test(id) &&
      !/^(createClient$|by[A-Z])/.test(flat) &&
      resources.every((resource) => {
        const other = this.#classes.get(resourceClass(resource.split('.')))
        return !this.#ids.has(resource) && (other === undefined || other === resource)
      })
    if (!isFree) return false
    this.#ids.add(id)
    this.#flat.add(flat)
    for (const resource of resources) {
      this.#resources.add(resource)
      this.#classes.set(resourceClass(resource.split('.')), resource)
    }
    return true
  }
}
