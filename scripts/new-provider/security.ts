import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { capitalized } from '@hostwright/generate'
import { camelCase } from './case.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { routesOf } from './routes.ts'

/** An auth method that core has, for one alternative of the source. */
interface Method {
  /** The same for alternatives that send the same. */
  readonly key: string
  /** Our security schemes, by their names. */
  readonly schemes: Readonly<Record<string, Node>>
}

const credential = (description: string, example: string, secret = true) => ({ description, example, ...(secret && { secret }) })

/**
 * Keeps, in place, every auth method that core has, in the order of how many operations accept it, and one that suffices alone before
 * one of several credentials. Each operation keeps those that it accepts.
 */
export function keepAuthMethods(document: Node, report: Report): void {
  const declared = nodeAt(nodeAt(document, 'components'), 'securitySchemes')
  const optionNames = optionNamesOf(declared)
  const methodOf = (names: readonly string[]) => toMethod(names, declared, optionNames, document)
  const routes = routesOf(document).map(({ operation, label }) => {
    const own = Array.isArray(operation['security'])
    const alternatives = alternativesOf(own ? operation : document, declared)
    const undeclared = alternatives.filter((names) => names.length > 0 && names.every((name) => !isNode(declared[name])))
    if (undeclared.length > 0)
      note(
        report,
        'A security scheme that the source does not declare is read as that of the other operations.',
        `${label}: ${undeclared.flat().join(', ')}`,
      )
    const isUndeclared = alternatives.length > 0 && undeclared.length === alternatives.length
    const known = isUndeclared
      ? alternativesOf(document, declared).filter((names) => names.some((name) => isNode(declared[name])))
      : alternatives
    return {
      operation,
      label,
      isUndeclared,
      needs: known.length > 0 || isUndeclared,
      methods: known.flatMap((names) => methodOf(names) ?? []),
      names: known,
    }
  })
  const counts = new Map<string, { readonly method: Method; count: number }>()
  for (const { methods } of routes)
    for (const [key, method] of new Map(methods.map((one) => [one.key, one]))) {
      const entry = counts.get(key) ?? { method, count: 0 }
      counts.set(key, entry)
      entry.count++
    }
  const size = ({ method }: { readonly method: Method }) => Object.keys(method.schemes).length
  const offered = [...counts.values()].toSorted((a, b) => size(a) - size(b) || b.count - a.count).map(({ method }) => method)
  if (offered.length === 0) offered.push(madeUp(declared, report))
  for (const { operation, label, isUndeclared, needs, methods, names } of routes) {
    delete operation['security']
    const accepted = offered.filter(({ key }) => methods.some((method) => method.key === key))
    if (accepted.length === offered.length || (isUndeclared && accepted.length === 0)) continue
    if (accepted.length > 0) operation['security'] = accepted.map(requirementOf)
    else if (!needs) {
      // A source without security schemes does not say that an operation needs no credentials.
      if (Object.keys(declared).length > 0) operation['security'] = []
    } else {
      operation['security'] = []
      const needed = names.map((all) => all.join(' and ')).join(' or ')
      note(report, 'Needs credentials that clients do not send; callers pass them as headers.', `${label}: ${needed}`)
    }
  }
  for (const name of Object.keys(declared))
    if (methodOf([name]) === undefined) note(report, 'An auth method that core does not have is left out.', name)
  document['security'] = offered.map(requirementOf)
  const components = nodeAt(document, 'components')
  components['securitySchemes'] = Object.assign({}, ...offered.map(({ schemes }) => schemes))
  document['components'] = components
  decide(report, 'auth', '')
}

function requirementOf({ schemes }: Method): Node {
  return Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))
}

/** Returns the names of the schemes of each alternative; none if credentials are optional only by omission. */
function alternativesOf(owner: Node, declared: Node): string[][] {
  const all = nodesAt(owner, 'security').map((one) => Object.keys(one))
  return all
    .filter((names) => names.length > 0)
    .map((names) => names.toSorted((a, b) => Number(isNode(declared[b])) - Number(isNode(declared[a]))))
}

/** Returns the method of an alternative; undefined if core has none for it. */
function toMethod(names: readonly string[], declared: Node, optionNames: ReadonlyMap<string, string>, document: Node): Method | undefined {
  const schemes = names.map((name) => nodeAt(declared, name))
  const [first, ...others] = schemes
  if (first === undefined) return undefined
  if (others.length === 0) return ofScheme(first, optionNames, document)
  // Clients send the first of several credentials that are not keys.
  if (!schemes.every(isKey)) return names.flatMap((one) => toMethod([one], declared, optionNames, document) ?? [])[0]
  const parts = schemes.map((scheme) => Object.entries(keyScheme(scheme, optionNames)))
  return { key: schemes.map(placeOf).toSorted().join(' '), schemes: Object.fromEntries(parts.flat()) }
}

function ofScheme(scheme: Node, optionNames: ReadonlyMap<string, string>, document: Node): Method | undefined {
  const type = scheme['type']
  const http = String(scheme['scheme']).toLowerCase()
  if (isKey(scheme)) return { key: placeOf(scheme), schemes: keyScheme(scheme, optionNames) }
  if (type === 'http' && http === 'basic') {
    const credentials = {
      username: credential('Name of the user', 'made-up-user', false),
      password: credential('Password', 'made-up-password'),
    }
    return { key: '$basic', schemes: { password: { type: 'http', scheme: 'basic', ...described(scheme), 'x-credentials': credentials } } }
  }
  const flow = nodeAt(nodeAt(scheme, 'flows'), 'clientCredentials')
  if (type === 'oauth2' && textAt(flow, 'tokenUrl') !== undefined) {
    const server = String(nodesAt(document, 'servers')[0]?.['url'])
    if (!URL.canParse(String(flow['tokenUrl']), server)) return undefined
    const credentials = {
      clientId: credential('Id of the application', 'made-up-id', false),
      clientSecret: credential('Secret of the application', 'made-up-secret'),
    }
    const clientCredentials = {
      tokenUrl: new URL(String(flow['tokenUrl']), server).href,
      scopes: isNode(flow['scopes']) ? flow['scopes'] : {},
    }
    return {
      key: '$client',
      schemes: { oauth: { type: 'oauth2', ...described(scheme), flows: { clientCredentials }, 'x-credentials': credentials } },
    }
  }
  const isToken = (type === 'http' && http === 'bearer') || type === 'oauth2' || type === 'openIdConnect' || isBearerKey(scheme)
  return isToken ? { key: '$bearer', schemes: { token: bearerScheme(scheme) } } : undefined
}

function bearerScheme(scheme: Node | undefined): Node {
  return { type: 'http', scheme: 'bearer', ...described(scheme), 'x-credentials': { token: credential('Access token', 'made-up-token') } }
}

function isKey(scheme: Node): boolean {
  if (scheme['type'] !== 'apiKey' || isBearerKey(scheme)) return false
  return scheme['in'] === 'header' ? isHeaderName(scheme['name']) : scheme['in'] === 'query' && textAt(scheme, 'name') !== undefined
}

/** Whether a key in Authorization is described as a bearer token. */
function isBearerKey(scheme: Node): boolean {
  const isAuthorization = scheme['in'] === 'header' && String(scheme['name']).toLowerCase() === 'authorization'
  return scheme['type'] === 'apiKey' && isAuthorization && /\bbearer\b/i.test(textAt(scheme, 'description') ?? '')
}

/** Returns where a key is sent; schemes with the same place are one. */
function placeOf(scheme: Node): string {
  return `${String(scheme['in'])}:${String(scheme['name']).toLowerCase()}`
}

function keyScheme(scheme: Node, optionNames: ReadonlyMap<string, string>): Readonly<Record<string, Node>> {
  const option = optionNames.get(placeOf(scheme)) ?? 'apiKey'
  const credentials = { [option]: credential('API key', `made-up-${option.toLowerCase()}`) }
  return {
    [option === 'apiKey' ? 'key' : option]: {
      type: 'apiKey',
      in: scheme['in'],
      name: scheme['name'],
      ...described(scheme),
      'x-credentials': credentials,
    },
  }
}

/** Options and scheme names of the other methods. */
const TAKEN = [
  'token',
  'username',
  'password',
  'clientId',
  'clientSecret',
  'oauth',
  'key',
  'auth',
  'headers',
  'fetch',
  'timeout',
  'baseUrl',
]

/** Returns the option of each API key: `apiKey` if there is one, else a name like its header's: `authEmail` for `X-Auth-Email`. */
function optionNamesOf(declared: Node): Map<string, string> {
  const schemes = Object.keys(declared).map((name) => nodeAt(declared, name))
  const keys = [...new Map(schemes.filter(isKey).map((scheme) => [placeOf(scheme), String(scheme['name'])]))]
  const taken = new Set(TAKEN)
  return new Map(
    keys.map(([place, name]) => {
      const own = camelCase(name.replace(/^x-/i, '')) || 'apiKey'
      let option = keys.length === 1 ? 'apiKey' : own
      if (taken.has(option)) option = `api${capitalized(own)}`
      while (taken.has(option)) option += 'Key'
      taken.add(option)
      return [place, option]
    }),
  )
}

function described(scheme: Node | undefined): Node {
  const description = textAt(scheme, 'description')?.split('\n')[0]
  return description === undefined ? {} : { description }
}

function madeUp(declared: Node, report: Report): Method {
  const names = Object.keys(declared)
  note(
    report,
    names.length === 0
      ? 'The source declares no auth method; the bearer token here is made up.'
      : 'Core supports none of the auth methods that the source declares; a bearer token takes their place.',
    names.join(', '),
  )
  return { key: '$bearer', schemes: { token: bearerScheme(undefined) } }
}
