import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { removeRoute, routesOf } from './routes.ts'

/** Keeps, in place, one server with an absolute URL, and removes operations of others. */
export function oneServer(document: Node, provider: string, report: Report): void {
  const servers = nodesAt(document, 'servers')
  const url = urlOf(servers[0])
  if (url === undefined) {
    decide(report, 'provider', '')
    note(report, 'The source has no server with an absolute URL; the one here is made up.', '')
  }
  for (const server of servers.slice(1)) note(report, 'Servers after the first are left out.', String(server['url']))
  document['servers'] = [{ url: url ?? `https://api.${provider}.example` }]
  for (const route of routesOf(document)) {
    const own = [...nodesAt(route.operation, 'servers'), ...nodesAt(route.item, 'servers')].map(urlOf)
    delete route.operation['servers']
    if (own.length === 0 || own.includes(url)) continue
    report.leftOut.push({ route: route.label, why: `it is on another server, ${own[0] ?? 'without an absolute URL'}; a client has one` })
    removeRoute(document, route)
  }
  for (const item of Object.values(nodeAt(document, 'paths'))) if (isNode(item)) delete item['servers']
}

function urlOf(server: Node | undefined): string | undefined {
  const text = textAt(server, 'url')?.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = nodeAt(nodeAt(server, 'variables'), name)['default']
    return typeof value === 'string' ? value : whole
  })
  if (text === undefined || !URL.canParse(text) || !/^https?:\/\/[^{}]+$/.test(text)) return undefined
  return /(^|\.)(example\.com|localhost)$/.test(new URL(text).hostname) ? undefined : text.replace(/\/+$/, '')
}
