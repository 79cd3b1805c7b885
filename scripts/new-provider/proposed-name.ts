import { capitalized } from '@hostwright/generate'
import { camelCase, words } from './case.ts'
import { isList } from './is-list.ts'
import type { Node } from './node.ts'
import { isPlural, shapeOf, type Shape } from './path-shape.ts'
import type { Route } from './routes.ts'
import { isNoun, isVerb, sameVerb, singular, unsaid, type VerbAndNouns, verbAndNouns } from './verbs.ts'

export const DOTTED = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/
const VERBS: Readonly<Record<string, string>> = {
  get: 'get',
  post: 'create',
  put: 'replace',
  patch: 'update',
  delete: 'delete',
  head: 'check',
}
/** Verbs of reads: a GET has them without another, and a POST sends the question as its body. */
const READS = /^(search|find|lookup|query|count|list|get|fetch|download)/

/** Words before the objects that a method concerns, without which they would seem to be the ones that it reads or makes. */
export const PREPOSITIONS = /^(for|to|from|in|by|with|on)$/

/** The name of an operation, and whether a person has to check it. */
export interface Proposal {
  readonly name: string
  readonly isDoubtful: boolean
}

/**
 * Returns the dotted name that an operation's own operationId, path, method and response suggest. It depends on no other operation, so
 * that it stays while operations come and go.
 */
export function proposedName(document: Node, route: Route): Proposal {
  const id = String(route.operation['operationId'] ?? '')
  let shape = shapeOf(route.path)
  const given = DOTTED.test(id) ? id : (separatedName(id) ?? resourceFirst(document, route, shape, id))
  if (given !== undefined) return { name: given, isDoubtful: false }
  const own = ownWords(id, route)
  const [first, ...nouns] = own
  let said = verbAndNouns(own)
  // A verb that only this provider has: `mutateInstance` of `POST /instances/{id}/mutate`.
  const [last = '', second] = shape.resource.toReversed()
  if (
    said === undefined &&
    first !== undefined &&
    nouns.length > 0 &&
    route.method !== 'get' &&
    second !== undefined &&
    first === last.toLowerCase()
  ) {
    said = { verb: first, nouns }
    shape = { ...shape, resource: shape.resource.slice(0, -1), action: last, isPlural: isPlural(second) }
  }
  const resource = shape.resource.join('.') || 'root'
  if (said === undefined || shape.resource.length === 0)
    return { name: `${resource}.${methodByPath(document, route, shape)}`, isDoubtful: true }
  return { name: `${resource}.${methodById(document, route, shape, own, said)}`, isDoubtful: false }
}

/** Returns the words of an operationId in small letters, without the method and path that frameworks add: `postV3ProjectsIdBuilds`. */
function ownWords(id: string, { method, path }: Route): string[] {
  const own = words(id).map((word) => word.toLowerCase())
  const text = own.join(' ')
  const paths = [path, path.replaceAll(/\{[^{}]*\}/g, 'id')]
  const shorter = paths.flatMap((one) => [one, one.replaceAll(/\/v\d+(?=\/)/g, ''), one.replace(/^\/+((api|rest|v\d+)\/)+/, '')])
  const forms = shorter.map((one) => words(one).join(' ').toLowerCase())
  for (const form of forms) {
    if (text === `${method} ${form}`) return []
    if (text === `${form} ${method}` || text.endsWith(` ${form} ${method}`)) return own.slice(0, -words(form).length - 1)
  }
  return own
}

function methodById(document: Node, route: Route, shape: Shape, own: readonly string[], said: VerbAndNouns): string {
  const isMethod = said.verb === route.method && (said.verb === 'post' || said.verb === 'put')
  if (isMethod && shape.action !== '') return methodByPath(document, route, shape)
  const verb = isMethod ? (VERBS[route.method] ?? said.verb) : verbOf(document, route, said.verb)
  const known = [...shape.resource, ...shape.parameters].flatMap((name) => words(name).concat(words(name).join('').toLowerCase()))
  const qualifiers = (more: readonly string[] = []) => qualifiersOf(route, shape, said.nouns, [...known, ...more])
  const action = words(shape.action).map((word) => word.toLowerCase())
  // The path ends in the verb that the operationId has.
  if (action.length > 0 && action.every((word) => own.includes(word)) && action.some((word) => sameVerb(word) === verb))
    return camelCase([...action, ...qualifiers(action)].join(' '))
  const more = isPlain(shape, verb, said.nouns) ? [] : qualifiers()
  const isAll = shape.isPlural || isPlural(said.nouns.at(-1) ?? '')
  const method = camelCase([verb, ...more].join(' ')) + ofAll(verb, route, isAll, shape)
  if (verb === 'list' && shape.endsInParameter) return method + shape.last
  const by = own.lastIndexOf('by')
  if (by > 0 && shape.endsInParameter && (shape.by !== '' || verb !== 'get'))
    return method + capitalized(camelCase(own.slice(by).join(' ')))
  if (more.length > 0) return shape.action === '' ? method : method + shape.last
  return method + shape.second
}

/** Whether method and path say all: what is before the resource's own noun is the kind of all its objects, as in `getAuthToken`. */
function isPlain({ resource, action, endsInParameter, isPlural: isMany }: Shape, verb: string, nouns: readonly string[]): boolean {
  const [own = ''] = words(resource.at(-1) ?? '').slice(-1)
  const verbs = endsInParameter ? ['get', 'update', 'replace', 'delete'] : ['list', 'create']
  return isMany && action === '' && verbs.includes(verb) && singular(nouns.at(-1) ?? '') === singular(own)
}

/** Returns the words of an operationId after its verb that the path does not have: `forAccount` of `listSitesForAccount`. */
function qualifiersOf({ path }: Route, shape: Shape, nouns: readonly string[], known: readonly string[]): string[] {
  const at = nouns.findLastIndex((noun) => PREPOSITIONS.test(noun))
  const [own, scope] = at < 0 ? [nouns, []] : [nouns.slice(0, at), nouns.slice(at + 1)]
  const owners = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, parameter = '']) => words(parameter))
  // The id says which object: `getSiteBuild` of `/builds/{id}` gets no site.
  const isOne = shape.endsInParameter || (shape.action !== '' && path.includes('}'))
  const first = isOne ? own.findLastIndex((noun) => unsaid([noun], known).length === 0) : -1
  const more = unsaid(own.slice(first + 1), [...known, ...owners])
  // So does the parameter: `getFileByPath` of `/files/{path}`.
  const rest = nouns[at] === 'by' && shape.endsInParameter ? [] : unsaid(scope, known)
  return rest.length === 0 ? more : [...more, ...nouns.slice(at, at + 1), ...rest]
}

/** Returns the verb of an operation: a read that returns a page lists, whatever its operationId says. */
function verbOf(document: Node, route: Route, verb: string): string {
  if (verb === 'get' && route.method === 'get' && isList(document, route)) return 'list'
  return verb === 'update' && route.method === 'put' ? 'replace' : verb
}

/** Returns what tells a verb for all objects of a collection from one for an object: `/servers` and `/servers/{id}` have both. */
function ofAll(verb: string, { operation }: Route, isAll: boolean, { endsInParameter }: Shape): string {
  if (!isAll || endsInParameter) return ''
  if (verb === 'update' || (verb === 'delete' && 'requestBody' in operation)) return 'Many'
  return ['get', 'replace', 'delete'].includes(verb) ? 'All' : ''
}

function methodByPath(document: Node, route: Route, shape: Shape): string {
  const { method } = route
  const verb = method === 'get' && isList(document, route) ? 'list' : (VERBS[method] ?? method)
  const { action } = shape
  const by = shape.inner === '' ? shape.by : shape.inner + shape.by.slice('By'.length)
  const last = shape.inner === '' ? shape.last : shape.inner + shape.last.slice('By'.length)
  if (action === '') return verb + ofAll(verb, route, shape.isPlural, shape) + (['list', 'create'].includes(verb) ? last : by)
  const isRead = READS.test(action)
  const isAlone = method === 'post' || (['put', 'patch'].includes(method) && !shape.isNoun) || sameVerb(words(action)[0] ?? '') === verb
  if (method === 'get' ? isRead : isAlone) return action + (isRead && method === 'post' ? 'ByBody' : by)
  return verb + capitalized(action) + by
}

/** Returns the provider's own name if it has a resource and a verb: `repos.listForOrg` for `repos/list-for-org`. */
function separatedName(id: string): string | undefined {
  const parts = id.split(/[./:]+/).map(camelCase)
  const name = parts.join('.')
  return parts.length > 1 && DOTTED.test(name) ? name : undefined
}

/** Returns the name of an operationId that begins with its resource: `droplets.list` for `droplets_list`, `apps.createDeployment`. */
function resourceFirst(document: Node, route: Route, shape: Shape, id: string): string | undefined {
  const [first = '', ...rest] = id.split('_').filter((part) => part !== '')
  const [start = ''] = words(first)
  if (rest.length === 0 || start === '' || (isVerb(start) && !(isNoun(start) && isVerb(words(rest[0] ?? '')[0])))) return undefined
  const verbAt = rest.findIndex((part) => isVerb(words(part)[0]) || /^(bulk|partial)$/i.test(part))
  if (verbAt < 0) return undefined
  const written = camelCase(rest.slice(verbAt).join(' '))
  const verb = written === 'get' ? verbOf(document, route, written) : written
  const isAll = verb === 'get' && shape.isPlural && !shape.endsInParameter
  const name = `${[first, ...rest.slice(0, verbAt)].map(camelCase).join('.')}.${verb}${isAll ? 'All' : ''}`
  return DOTTED.test(name) ? name : undefined
}
