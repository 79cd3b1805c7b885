import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { removeRoute, routesOf } from './routes.ts'

/** A scheme as core can use it. `bearer` stands for all that end in a bearer token. */
type Way = 'bearer' | 'basic' | 'header' | 'client' | 'none'

const SCHEME: Record<Exclude<Way, 'none'>, string> = { bearer: 'token', basic: 'password', header: 'key', client: 'oauth' }
const credential = (description: string, example: string, secret = true) => ({ description, example, ...(secret && { secret }) })

/** Leaves, in place, the one scheme that most operations take, and no operation that takes only another. */
export function oneScheme(document: Node, report: Report): void {
  const schemes = new Map(
    Object.entries(nodeAt(nodeAt(document, 'components'), 'securitySchemes')).filter((entry): entry is [string, Node] => isNode(entry[1])),
  )
  const ways = new Map([...schemes].map(([name, scheme]) => [name, wayOf(scheme)]))
  const chosen = mostWanted(document, ways)
  const [name, scheme] = [...schemes].find(([known]) => ways.get(known) === chosen) ?? []
  const usable = chosen !== 'none' && scheme !== undefined
  const way = usable ? chosen : 'bearer'
  if (!usable)
    note(
      report,
      schemes.size === 0
        ? 'The source declares no auth method; the bearer token here is made up.'
        : 'Core can sign in by none of the ways that the source declares; the bearer token here stands for them.',
      [...schemes.keys()].join(', '),
    )
  for (const [other, found] of ways)
    if (other !== name)
      note(
        report,
        found === chosen && usable
          ? 'Auth methods that end in the same header are one.'
          : 'Auth methods beside the chosen one are left out.',
        other,
      )
  const key = SCHEME[way]
  for (const route of routesOf(document)) {
    const { operation } = route
    const wanted = nodesAt(Array.isArray(operation['security']) ? operation : document, 'security')
    const alternatives = wanted.map((one) => Object.keys(one)).filter((names) => names.length > 0)
    delete operation['security']
    if (alternatives.length === 0) {
      // Where nothing is said of signing in at all, nobody said that it is not needed.
      if (schemes.size > 0) operation['security'] = []
    } else if (usable && !alternatives.some((names) => names.some((one) => ways.get(one) === chosen))) {
      report.leftOut.push({
        route: route.label,
        why: `it wants to be signed in to by ${alternatives.map((names) => names.join(' and ')).join(' or ')}, and clients sign in by ${name}`,
      })
      removeRoute(document, route)
    } else if (!alternatives.some((names) => names.length === 1))
      note(report, 'Wants more than one thing at once for signing in; clients send the first.', route.label)
  }
  document['security'] = [{ [key]: [] }]
  const components = nodeAt(document, 'components')
  components['securitySchemes'] = { [key]: schemeFor(way, usable ? scheme : undefined, document) }
  decide(report, 'auth', '')
}

function wayOf(scheme: Node): Way {
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

function mostWanted(document: Node, ways: ReadonlyMap<string, Way>): Way {
  const counts = new Map<Way, number>()
  for (const { operation } of routesOf(document)) {
    const wanted = nodesAt(Array.isArray(operation['security']) ? operation : document, 'security')
    const taken = new Set(wanted.flatMap((one) => Object.keys(one)).flatMap((name) => ways.get(name) ?? []))
    for (const way of taken) if (way !== 'none') counts.set(way, (counts.get(way) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0] ?? [...ways.values()].find((way) => way !== 'none') ?? 'none'
}

function schemeFor(way: Exclude<Way, 'none'>, scheme: Node | undefined, document: Node): Node {
  const description = textAt(scheme, 'description')?.split('\n')[0]
  const said = description === undefined ? {} : { description }
  if (way === 'basic')
    return {
      type: 'http',
      scheme: 'basic',
      ...said,
      'x-credentials': {
        username: credential('Name of the user', 'made-up-user', false),
        password: credential('Password', 'made-up-password'),
      },
    }
  if (way === 'header')
    return {
      type: 'apiKey',
      in: 'header',
      name: scheme?.['name'],
      ...said,
      'x-credentials': { apiKey: credential('API key', 'made-up-key') },
    }
  if (way === 'bearer')
    return { type: 'http', scheme: 'bearer', ...said, 'x-credentials': { token: credential('Access token', 'made-up-token') } }
  const { tokenUrl, scopes } = nodeAt(nodeAt(scheme, 'flows'), 'clientCredentials')
  const server = String(nodesAt(document, 'servers')[0]?.['url'])
  return {
    type: 'oauth2',
    ...said,
    flows: { clientCredentials: { tokenUrl: new URL(String(tokenUrl), server).href, scopes: isNode(scopes) ? scopes : {} } },
    'x-credentials': {
      clientId: credential('Id of the application', 'made-up-id', false),
      clientSecret: credential('Secret of the application', 'made-up-secret'),
    },
  }
}
