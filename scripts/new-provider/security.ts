import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { removeRoute, routesOf } from './routes.ts'

/** A scheme as core can use it. `bearer` covers every method that ends in a bearer token. */
type AuthKind = 'bearer' | 'basic' | 'header' | 'client' | 'none'

const SCHEME: Record<Exclude<AuthKind, 'none'>, string> = { bearer: 'token', basic: 'password', header: 'key', client: 'oauth' }
const credential = (description: string, example: string, secret = true) => ({ description, example, ...(secret && { secret }) })

/** Keeps, in place, the one scheme that most operations accept, and removes operations that accept only others. */
export function oneScheme(document: Node, report: Report): void {
  const schemes = new Map(
    Object.entries(nodeAt(nodeAt(document, 'components'), 'securitySchemes')).filter((entry): entry is [string, Node] => isNode(entry[1])),
  )
  const authKinds = new Map([...schemes].map(([name, scheme]) => [name, authKindOf(scheme)]))
  const chosen = mostRequired(document, authKinds)
  const [name, scheme] = [...schemes].find(([known]) => authKinds.get(known) === chosen) ?? []
  const usable = chosen !== 'none' && scheme !== undefined
  const authKind = usable ? chosen : 'bearer'
  if (!usable)
    note(
      report,
      schemes.size === 0
        ? 'The source declares no auth method; the bearer token here is made up.'
        : 'Core supports none of the auth methods that the source declares; a bearer token takes their place.',
      [...schemes.keys()].join(', '),
    )
  for (const [other, found] of authKinds)
    if (other !== name)
      note(
        report,
        found === chosen && usable
          ? 'Auth methods with the same header are merged.'
          : 'Auth methods other than the chosen one are left out.',
        other,
      )
  const key = SCHEME[authKind]
  for (const route of routesOf(document)) {
    const { operation } = route
    const required = nodesAt(Array.isArray(operation['security']) ? operation : document, 'security')
    const alternatives = required.map((one) => Object.keys(one)).filter((names) => names.length > 0)
    delete operation['security']
    if (alternatives.length === 0) {
      // A source without security schemes does not say that an operation needs no credentials.
      if (schemes.size > 0) operation['security'] = []
    } else if (usable && !alternatives.some((names) => names.some((one) => authKinds.get(one) === chosen))) {
      report.leftOut.push({
        route: route.label,
        why: `it needs ${alternatives.map((names) => names.join(' and ')).join(' or ')}, but clients authenticate with ${name}`,
      })
      removeRoute(document, route)
    } else if (!alternatives.some((names) => names.length === 1))
      note(report, 'Needs several credentials at once; clients send the first.', route.label)
  }
  document['security'] = [{ [key]: [] }]
  const components = nodeAt(document, 'components')
  components['securitySchemes'] = { [key]: schemeFor(authKind, usable ? scheme : undefined, document) }
  decide(report, 'auth', '')
}

function authKindOf(scheme: Node): AuthKind {
  const type = scheme['type']
  const flows = nodeAt(scheme, 'flows')
  if (type === 'http')
    return String(scheme['scheme']).toLowerCase() === 'basic'
      ? 'basic'
      : String(scheme['scheme']).toLowerCase() === 'bearer'
        ? 'bearer'
        : 'none'
  if (type === 'apiKey') return scheme['in'] === 'header' && isHeaderName(scheme['name']) ? 'header' : 'none'
  if (type === 'oauth2') return textAt(nodeAt(flows, 'clientCredentials'), 'tokenUrl') === undefined ? 'bearer' : 'client'
  return type === 'openIdConnect' ? 'bearer' : 'none'
}

function mostRequired(document: Node, authKinds: ReadonlyMap<string, AuthKind>): AuthKind {
  const counts = new Map<AuthKind, number>()
  for (const { operation } of routesOf(document)) {
    const required = nodesAt(Array.isArray(operation['security']) ? operation : document, 'security')
    const taken = new Set(required.flatMap((one) => Object.keys(one)).flatMap((name) => authKinds.get(name) ?? []))
    for (const authKind of taken) if (authKind !== 'none') counts.set(authKind, (counts.get(authKind) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? [...authKinds.values()].find((authKind) => authKind !== 'none') ?? 'none'
}

function schemeFor(authKind: Exclude<AuthKind, 'none'>, scheme: Node | undefined, document: Node): Node {
  const description = textAt(scheme, 'description')?.split('\n')[0]
  const described = description === undefined ? {} : { description }
  if (authKind === 'basic')
    return {
      type: 'http',
      scheme: 'basic',
      ...described,
      'x-credentials': {
        username: credential('Name of the user', 'made-up-user', false),
        password: credential('Password', 'made-up-password'),
      },
    }
  if (authKind === 'header')
    return {
      type: 'apiKey',
      in: 'header',
      name: scheme?.['name'],
      ...described,
      'x-credentials': { apiKey: credential('API key', 'made-up-key') },
    }
  if (authKind === 'bearer')
    return { type: 'http', scheme: 'bearer', ...described, 'x-credentials': { token: credential('Access token', 'made-up-token') } }
  const { tokenUrl, scopes } = nodeAt(nodeAt(scheme, 'flows'), 'clientCredentials')
  const server = String(nodesAt(document, 'servers')[0]?.['url'])
  return {
    type: 'oauth2',
    ...described,
    flows: { clientCredentials: { tokenUrl: new URL(String(tokenUrl), server).href, scopes: isNode(scopes) ? scopes : {} } },
    'x-credentials': {
      clientId: credential('Id of the application', 'made-up-id', false),
      clientSecret: credential('Secret of the application', 'made-up-secret'),
    },
  }
}
