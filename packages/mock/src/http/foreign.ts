import type { IncomingHttpHeaders } from 'node:http'

/** A sentence about a request that another site may have made a browser send; undefined for all others. */
export type FindForeign = (headers: Pick<IncomingHttpHeaders, 'host' | 'origin'>) => string | undefined

/**
 * Returns the function that finds requests for another host than this machine, and those of pages of another host. A page can be
 * given a name that leads to this machine (DNS rebinding), and then reads all answers: the name is what tells it from a client.
 *
 * @param host where the mock listens
 * @param allowed names of further hosts; `*` is any
 */
export function createFindForeign(host: string, allowed: readonly string[]): FindForeign {
  const names = new Set([host, ...allowed].map((name) => normal(name)))
  // Whoever calls by an address, which no name can stand for, knows where the mock is.
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

/** The name in a Host header (RFC 9110 section 7.2); empty where it is none. */
function hostOf(header: string): string {
  return normal(/^(\[[\da-f:.]+\]|[^:[\]@/?#\s]+)(?::\d*)?$/i.exec(header)?.[1] ?? '')
}

/** The host of an origin (RFC 6454 section 7); empty where it is `null`, which any page can be. */
function originHost(origin: string): string {
  return hostOf(/^https?:\/\/(.*)$/i.exec(origin)?.[1] ?? '')
}

/** In lower case, without the brackets of an address and the dot of the root. */
function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
}

/** RFC 6761 section 6.3: browsers ask nobody for these names. */
function isLoopback(name: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name)
}

function isAddress(name: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(name) || name.includes(':')
}
