import { capitalized, resourceClass, toCase } from '@hostwright/generate'
import { camelCase } from './case.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { decide, type Report } from './report.ts'
import { follow, type Route, routesOf } from './routes.ts'

const DOTTED = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/
const VERBS: Readonly<Record<string, string>> = {
  post: 'create',
  put: 'replace',
  patch: 'update',
  delete: 'delete',
  head: 'check',
  options: 'options',
  trace: 'trace',
}
/** Segments that do not describe a resource. */
const VERSION = /^(api|rest|v\d+([._-]?\w+)?)$/i

/** Gives every operation, in place, a unique dotted name; keeps those that have one. */
export function nameOperations(document: Node, report: Report): void {
  const routes = routesOf(document)
  const names = new TakenNames()
  const left = routes.filter((route) => {
    const id = String(route.operation['operationId'] ?? '')
    return !(DOTTED.test(id) && names.take(id))
  })
  for (const route of left) {
    const id = firstFree(candidatesFor(document, route), names)
    route.operation['operationId'] = id
    decide(report, 'names', id)
  }
}

function firstFree(candidates: Iterable<string>, names: TakenNames): string {
  for (const candidate of candidates) if (names.take(candidate)) return candidate
  throw new Error('There is no free name.')
}

/** Yields names, the best first, the last one certainly free. */
function* candidatesFor(document: Node, route: Route): Generator<string> {
  const own = ownName(String(route.operation['operationId'] ?? ''))
  if (own !== undefined) yield own
  const { resource, method } = nameByPath(document, route)
  yield `${resource.join('.')}.${method}`
  const last = /\{([^}]+)\}\/?$/.exec(route.path)?.[1]
  const by = last === undefined ? [] : [`${method}By${capitalized(camelCase(last) || 'Value')}`]
  for (const name of by) yield `${resource.join('.')}.${name}`
  const verb = VERBS[route.method] ?? route.method
  if (verb !== method) yield `${resource.join('.')}.${method}.${verb}`
  yield `${resource.join('.')}.${method}${capitalized(route.method)}`
  // For a resource whose name is a method of another operation.
  const whole = camelCase(resource.join(' '))
  yield `${whole}.${method}`
  for (let number = 2; ; number++) {
    yield `${resource.join('.')}.${method}${number}`
    yield `${whole}${number}.${method}`
  }
}

/** Returns the provider's own name if it has a resource and a verb: `repos.listForOrg` for `repos/list-for-org`. */
function ownName(id: string): string | undefined {
  const parts = id.split(/[./:]+/).map(camelCase)
  const name = parts.join('.')
  return parts.length > 1 && DOTTED.test(name) ? name : undefined
}

function nameByPath(document: Node, { path, method, operation }: Route): { resource: string[]; method: string } {
  const segments = path.split('/').filter((segment) => segment !== '')
  const literals = segments.filter((segment) => !segment.startsWith('{') && !VERSION.test(segment))
  const names = literals.map((segment) => camelCase(segment.replaceAll(/\{[^}]*\}/g, ' '))).filter((name) => /^[a-z]/.test(name))
  const endsInParameter = segments.at(-1)?.startsWith('{') ?? false
  if (names.length === 0) names.push('root')
  if (method === 'get') return { resource: names, method: isList(document, operation) ? 'list' : 'get' }
  const verb = VERBS[method] ?? method
  if (method !== 'post' || endsInParameter || names.length === 1 || isCollection(document, path)) return { resource: names, method: verb }
  // A POST to a path that is not a collection: its last word is the verb.
  return { resource: names.slice(0, -1), method: names.at(-1) as string }
}

/** Returns whether a response is an array, or an object with an array and a few other fields. */
export function isList(document: Node, operation: Node): boolean {
  const responses = nodeAt(operation, 'responses')
  const status = Object.keys(responses).find((one) => one.startsWith('2'))
  const [media] = Object.values(nodeAt(follow(document, responses[status ?? '']), 'content'))
  const schema = isNode(media) ? follow(document, media['schema']) : {}
  if ([schema['type']].flat().includes('array')) return true
  const arrays = Object.values(nodeAt(schema, 'properties')).filter((property) =>
    [follow(document, property)['type']].flat().includes('array'),
  )
  const last = String(operation['operationId'] ?? '')
  return (
    arrays.length === 1 &&
    (/^list|list$/i.test(last) ||
      Object.keys(nodeAt(schema, 'properties')).some((name) =>
        /^(data|items|results|values|total.*|meta|links|has_?more|next.*)$/i.test(name),
      ))
  )
}

function isCollection(document: Node, path: string): boolean {
  const paths = nodeAt(document, 'paths')
  const item = nodeAt(paths, path)
  return isNode(item['get']) || /s$/i.test(path) || Object.keys(paths).some((other) => other.startsWith(`${path}/`))
}

/** The names in use, in all forms in which two could clash. */
class TakenNames {
  readonly #ids = new Set<string>()
  readonly #flat = new Set<string>()
  readonly #resources = new Set<string>()
  readonly #classes = new Map<string, string>()

  /** Reserves a name and returns true if it is free. */
  take(id: string): boolean {
    const flat = toCase(id, 'camelCase')
    const path = id.split('.').slice(0, -1)
    const resources = path.map((_, depth) => path.slice(0, depth + 1))
    const isFree =
      !this.#ids.has(id) &&
      !this.#flat.has(flat) &&
      !this.#resources.has(id) &&
      !id.split('.').includes('constructor') &&
      !/^(createClient$|by[A-Z])/.test(flat) &&
      resources.every((resource) => {
        const other = this.#classes.get(resourceClass(resource))
        return !this.#ids.has(resource.join('.')) && (other === undefined || other === resource.join('.'))
      })
    if (!isFree) return false
    this.#ids.add(id)
    this.#flat.add(flat)
    for (const resource of resources) {
      this.#resources.add(resource.join('.'))
      this.#classes.set(resourceClass(resource), resource.join('.'))
    }
    return true
  }
}
