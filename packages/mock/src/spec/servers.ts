import { type Document, METHODS } from '@hostwright/openapi/document.ts'

/**
 * Returns the addresses of the spec's servers, or `baseUrls` if there are any. Throws an Error if a base URL, or every server of the
 * spec, is not absolute.
 */
export function serverAddresses({ servers = [] }: Document, baseUrls: readonly string[]): string[] {
  const wrong = baseUrls.find((url) => !isAbsolute(url) || !URL.canParse(url))
  if (wrong !== undefined)
    throw new Error(`${withoutUser(wrong)} is not an absolute http URL; give one such as https://api.example.com/v1.`)
  const addresses = baseUrls.length > 0 ? [...baseUrls] : absoluteServers({ servers })
  if (addresses.length === 0) throw new Error('The spec names no absolute server; give a base URL, which is where the traffic went.')
  return addresses
}

/** Returns the addresses of the spec's servers that are absolute. */
export function absoluteServers({ servers = [] }: Pick<Document, 'servers'>): string[] {
  return servers.map(({ url }) => url).filter(isAbsolute)
}

/** Returns a function that strips the server from a URL and returns the path; undefined for other servers. Ignores the scheme. */
export function createPathAtServer(addresses: readonly string[]): (url: URL) => string | undefined {
  const patterns = addresses.map(toPattern)
  return (url) => {
    if (!isAbsolute(url.href)) return undefined
    const address = url.host + url.pathname
    const match = patterns.map((pattern) => pattern.exec(address)?.[0]).find((found) => found !== undefined)
    return match === undefined ? undefined : address.slice(match.length) || '/'
  }
}

/** Returns an address without user name and password. */
export function withoutUser(address: string): string {
  return address.replace(/^([^/]*\/\/)?[^/]*@/, '$1')
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** Variables in a server's URL (OpenAPI 3.1, Server Object) match any text. */
function toPattern(address: string): RegExp {
  const { host, pathname } = URL.canParse(address) ? new URL(address) : { host: address.replace(/^https?:\/\//i, ''), pathname: '' }
  const parts = `${host}${pathname}`
    .replace(/\/$/, '')
    .split(/(?:\{|%7B)[^{}]*?(?:\}|%7D)/i)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^/]+')}(?=/|$)`, 'i')
}

/** Returns the hosts of servers that operations have of their own. */
export function otherHosts({ paths }: Pick<Document, 'paths'>): string[] {
  const items = Object.values(paths ?? {})
  const servers = items.flatMap((item) => METHODS.flatMap((method) => item[method]?.servers ?? []))
  return [...new Set(absoluteServers({ servers }).map((url) => new URL(url).host))]
}
