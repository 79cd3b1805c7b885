import type { Document } from '@hostwright/openapi/document.ts'

/**
 * Addresses of the spec's servers, or `baseUrls` if there are any. Throws a sentence when one of those, or all of the spec's,
 * are not absolute.
 */
export function serverAddresses({ servers = [] }: Document, baseUrls: readonly string[]): string[] {
  const wrong = baseUrls.find((url) => !isAbsolute(url) || !URL.canParse(url))
  if (wrong !== undefined)
    throw new Error(`${withoutUser(wrong)} is not an absolute http URL; give one such as https://api.example.com/v1.`)
  const addresses = baseUrls.length > 0 ? [...baseUrls] : servers.map(({ url }) => url).filter(isAbsolute)
  if (addresses.length === 0) throw new Error('The spec names no absolute server; say with --base-url where the traffic went.')
  return addresses
}

/** Returns a function that gives a URL's path below the server's own, or undefined for one at no server. The scheme does not count. */
export function createPathAtServer(addresses: readonly string[]): (url: URL) => string | undefined {
  const patterns = addresses.map(toPattern)
  return (url) => {
    if (!isAbsolute(url.href)) return undefined
    const address = url.host + url.pathname
    const match = patterns.map((pattern) => pattern.exec(address)?.[0]).find((found) => found !== undefined)
    return match === undefined ? undefined : address.slice(match.length) || '/'
  }
}

/** An address as it may be shown, without the name and password that it may have. */
export function withoutUser(address: string): string {
  return address.replace(/^([^/]*\/\/)?[^/]*@/, '$1')
}

function isAbsolute(url: string): boolean {
  return /^https?:\/\//i.test(url)
}

/** A server's URL may have variables (OpenAPI 3.1, Server Object), which stand for any text here. */
function toPattern(address: string): RegExp {
  const { host, pathname } = URL.canParse(address) ? new URL(address) : { host: address.replace(/^https?:\/\//i, ''), pathname: '' }
  const parts = `${host}${pathname}`
    .replace(/\/$/, '')
    .split(/(?:\{|%7B)[^{}]*?(?:\}|%7D)/i)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${parts.join('[^/]+')}(?=/|$)`, 'i')
}
