import { capitalized, resourceClass, toCase } from '@hostwright/generate'
import { camelCase, words } from './case.ts'
import { isList } from './is-list.ts'
import type { Node } from './node.ts'
import { decide, type Report } from './report.ts'
import { type Route, routesOf } from './routes.ts'
import { isVerb, unsaid, verbAndNouns } from './verbs.ts'

const DOTTED = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/
const VERBS: Readonly<Record<string, string>> = {
  get: 'get',
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

/** The name of an operation, and whether a person has to check it. */
interface Proposal {
  readonly name: string
  readonly isDoubtful: boolean
}

/**
 * Gives every operation, in place, a unique dotted name, from its own operationId, path, method and response only, so that it does not
 * depend on the order of the document. Operations whose names clash get longer ones.
 */
export function nameOperations(document: Node, report: Report): void {
  // By route, since the order of a document means nothing.
  const routes = routesOf(document).toSorted((a, b) => (a.label < b.label ? -1 : 1))
  const proposals = new Map(routes.map((route) => [route, proposalFor(document, route)]))
  // Of several operations with one name, the one whose path has the fewest parameters keeps it.
  const fewest = new Map<string, { readonly parameters: number; readonly count: number }>()
  const parametersOf = ({ path }: Route) => path.split('{').length - 1
  for (const [route, { name }] of proposals) {
    const parameters = parametersOf(route)
    const known = fewest.get(flatName(name))
    if (known === undefined || parameters < known.parameters) fewest.set(flatName(name), { parameters, count: 1 })
    else if (parameters === known.parameters) fewest.set(flatName(name), { parameters, count: known.count + 1 })
  }
  const resources = new Set([...proposals.values()].flatMap(({ name }) => resourcesOf(name)))
  const isGiven = ({ operation }: Route) => DOTTED.test(String(operation['operationId'] ?? ''))
  const isClear = (route: Route, { name }: Proposal) => {
    const { parameters, count } = fewest.get(flatName(name)) ?? { parameters: 0, count: 0 }
    return count === 1 && parametersOf(route) === parameters && !resources.has(name)
  }
  const names = new TakenNames()
  const taken = new Set<Route>()
  // Names that the source gives come first.
  for (const [route, proposal] of [...proposals].toSorted(([a], [b]) => Number(isGiven(b)) - Number(isGiven(a)))) {
    if (!(isGiven(route) || isClear(route, proposal)) || !names.take(proposal.name)) continue
    route.operation['operationId'] = proposal.name
    taken.add(route)
    if (proposal.isDoubtful) decide(report, 'names', proposal.name)
  }
  for (const [route, { name }] of proposals) {
    if (taken.has(route)) continue
    const id = firstFree(longerNames(route, name), names)
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

function proposalFor(document: Node, route: Route): Proposal {
  const id = String(route.operation['operationId'] ?? '')
  const own = DOTTED.test(id) ? id : (separatedName(id) ?? resourceFirst(id))
  if (own !== undefined) return { name: own, isDoubtful: false }
  const { resource, method } = nameByPath(document, route)
  const said = verbAndNouns(words(id))
  if (said === undefined || resource.length === 0)
    return { name: `${(resource.length === 0 ? ['root'] : resource).join('.')}.${method}`, isDoubtful: true }
  // A verb that the path ends in names an action of the resource before it.
  const action = verbOf(document, route, said.verb)
  const isAction =
    resource.length > 1 &&
    words(resource.at(-1) ?? '')
      .join('')
      .toLowerCase() === said.verb
  const parts = isAction ? resource.slice(0, -1) : resource
  const more = unsaid(said.nouns, words(route.path.replaceAll(/[{}]/g, ' ')))
  const by = ['get', 'update', 'replace', 'delete'].includes(action) && more.length === 0 ? secondParameter(route.path) : ''
  return { name: `${parts.join('.')}.${camelCase([action, ...more].join(' '))}${by}`, isDoubtful: false }
}

/** Returns the verb of an operation: a read that returns a page lists, whatever its operationId says. */
function verbOf(document: Node, route: Route, verb: string): string {
  if (verb === 'get' && route.method === 'get' && isList(document, route)) return 'list'
  return verb === 'update' && route.method === 'put' ? 'replace' : verb
}

/** Returns the provider's own name if it has a resource and a verb: `repos.listForOrg` for `repos/list-for-org`. */
function separatedName(id: string): string | undefined {
  const parts = id.split(/[./:]+/).map(camelCase)
  const name = parts.join('.')
  return parts.length > 1 && DOTTED.test(name) ? name : undefined
}

/** Returns the name of an operationId that begins with its resource: `droplets.list` for `droplets_list`, `apps.createDeployment`. */
function resourceFirst(id: string): string | undefined {
  const [first = '', ...rest] = id.split('_').filter((part) => part !== '')
  const start = words(first)
  if (rest.length === 0 || start.length === 0 || isVerb(start[0])) return undefined
  const verbAt = rest.findIndex((part) => isVerb(words(part)[0]))
  if (verbAt < 0) return undefined
  const resource = [first, ...rest.slice(0, verbAt)].map(camelCase).join(' ')
  const name = `${camelCase(resource)}.${camelCase(rest.slice(verbAt).join(' '))}`
  return DOTTED.test(name) ? name : undefined
}

function nameByPath(document: Node, route: Route): { resource: string[]; method: string } {
  const { path, method } = route
  const segments = path.split('/').filter((segment) => segment !== '')
  // `/servers/{id}:start` is an action of a server.
  const action = /\}:([A-Za-z][\w-]*)$/.exec(segments.at(-1) ?? '')?.[1]
  const literals = segments.filter((segment) => !segment.startsWith('{') && !VERSION.test(segment))
  const names = literals.map((segment) => camelCase(segment.replaceAll(/\{[^}]*\}/g, ' '))).filter((name) => /^[a-z]/.test(name))
  if (action !== undefined) return { resource: names, method: camelCase(action) }
  const endsInParameter = segments.at(-1)?.startsWith('{') ?? false
  if (method === 'get' && isList(document, route)) return { resource: names, method: endsInParameter ? listBy(path) : 'list' }
  const verb = VERBS[method] ?? method
  if (method !== 'post') return { resource: names, method: verb + secondParameter(path) }
  const isSaid = camelCase(String(route.operation['operationId'] ?? '')).toLowerCase() === names.join('').toLowerCase()
  if (endsInParameter || names.length <= 1 || (!isSaid && /s$/i.test(names.at(-1) ?? ''))) return { resource: names, method: verb }
  // A POST to a path that is not a collection: its last word is the verb.
  return { resource: names.slice(0, -1), method: names.at(-1) as string }
}

/** Returns `ById` for `/items/{collection}/{id}`, where `/items/{collection}` is something else. */
function secondParameter(path: string): string {
  const name = /\}\/\{([^{}]+)\}$/.exec(path)?.[1]
  return name === undefined ? '' : `By${capitalized(camelCase(name))}`
}

/** Returns the name of a list that the last parameter of its path chooses. */
function listBy(path: string): string {
  return `listBy${capitalized(camelCase(path.slice(path.lastIndexOf('{') + 1, -1)) || 'Value')}`
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
