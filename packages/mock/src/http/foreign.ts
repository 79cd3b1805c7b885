import type { IncomingHttpHeaders } from 'node:http'

/** Returns an error message for a request that another site may have caused; undefined for all others. */
export type FindForeign = (headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>) => string | undefined

/**
 * Returns the function that finds requests for another host than this machine, and requests from pages of another host. A page can
 * get a name that resolves to this machine (DNS rebinding) and then read all responses; only the name gives it away.
 *
 * @param host The address where the mock listens
 * @param allowed Names of further hosts; `*` allows any
 */
export function createFindForeign(host: string, allowed: readonly string[]): FindForeign {
  const names = new Set([host, ...allowed].map((name) => normal(name)))
  // An IP address cannot be rebound, so the caller knows where the mock is.
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const isOwn = (name: string): boolean => name !== '' && (names.has(name) || isLoopback(name) || (isEverywhere && isAddress(name)))
  if (names.has('*')) return () => undefined
  return ({ host: to, origin }) => {
    if (to !== undefined && !isOwn(hostOf(to)))
      return 'The request is for another host. Allow its name with the option allowedHosts, or --allow-host, if it is yours.'
    if (origin !== undefined && !isOwn(originHost(origin)))
      return 'The request is from a page of another host. Allow its name with the option allowedHosts, or --allow-host, if it is yours.'
    return undefined
  }
}

/** Returns the host name of a Host header (RFC 9110 section 7.2); empty if it has none. */
function hostOf(header: string): string {
  return normal(/^(\[[\da-f:.]+\]|[^:[\]@/?#\s]+)(?::\d*)?$/i.exec(header)?.[1] ?? '')
}

/** Returns the host of an origin (RFC 6454 section 7); empty for `null`, which any page can send. */
function originHost(origin: string): string {
  return hostOf(/^https?:\/\/(.*)$/i.exec(origin)?.[1] ?? '')
}

/** Normalizes a host name: lower case, without the brackets of an address or a trailing dot. */
function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/** Whether a host is this machine by its name or address. RFC 6761 section 6.3: browsers resolve these names locally. */
export function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.includes(':')
}
