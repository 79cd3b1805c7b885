import { isNode, type Node, nodeAt, nodesAt, textAt } from './node.ts'
import { decide, note, type Report } from './report.ts'
import { routesOf } from './routes.ts'

/** Keeps, in place, one server with an absolute URL, and the own servers of operations. */
export function keepServers(document: Node, provider: string, report: Report): void {
  const servers = nodesAt(document, 'servers')
  const url = urlOf(servers[0])
  if (url === undefined) {
    decide(report, 'provider', '')
    note(report, 'The source has no server with an absolute URL; the one here is made up.', '')
  }
  for (const server of servers.slice(1)) note(report, 'Servers after the first are left out.', String(server['url']))
  document['servers'] = [{ url: url ?? `https://api.${provider}.example` }]
  const main = url ?? `https://api.${provider}.example`
  const base = new URL(main).pathname
  for (const { operation, item, label, path } of routesOf(document)) {
    if (base !== '/' && path.startsWith(`${base}/`)) note(report, `Its path repeats the ${base} of the server; check both.`, label)
    const own = [operation, item].find((owner) => nodesAt(owner, 'servers').length > 0)
    const urls = own === undefined ? [] : nodesAt(own, 'servers').map((server) => urlOf(server, main))
    delete operation['servers']
    const [first] = urls
    if (urls.length === 0 || urls.includes(main)) continue
    if (first === undefined) note(report, 'A server without an absolute URL is read as that of the other operations.', label)
    else {
      operation['servers'] = [{ url: first }]
      note(report, 'Operations on another server get the credentials there, as the source lists it.', `${label}: ${first}`)
    }
  }
  for (const item of Object.values(nodeAt(document, 'paths'))) if (isNode(item)) delete item['servers']
}

function urlOf(server: Node | undefined, main?: string): string | undefined {
  const written = textAt(server, 'url')?.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = nodeAt(nodeAt(server, 'variables'), name)['default']
    return typeof value === 'string' ? value : whole
  })
  // `/v2` is on the same host.
  const text =
    main !== undefined && written !== undefined && !/[{}]/.test(written) && URL.canParse(written, main)
      ? new URL(written, main).href
      : written
  if (text === undefined || !URL.canParse(text) || !/^https?:\/\/[^{}]+$/.test(text)) return undefined
  return /(^|\.)(example\.com|localhost)$/.test(new URL(text).hostname) ? undefined : text.replace(/\/+$/, '')
}
