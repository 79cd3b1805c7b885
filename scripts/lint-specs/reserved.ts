import { BlockList, isIP } from 'node:net'
import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Ranges reserved for documentation (RFC 5737, RFC 3849), and ranges that identify no particular host. */
const ranges = createRanges([
  ['192.0.2.0', 24],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['2001:db8::', 32],
  // Private, link-local and loopback networks, netmasks, and 0.0.0.0/0 for "anywhere".
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['127.0.0.0', 8],
  ['255.0.0.0', 8],
  ['0.0.0.0', 32],
  ['fc00::', 7],
  ['fe80::', 10],
  ['::', 127],
])

/** Reserved domains (RFC 2606 and RFC 6761). */
const RESERVED_NAME = /(^|\.)(example\.(com|net|org)|example|test|invalid|localhost)$/i
const EMAIL = /[^\s@<>"',;:()/=?&]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi
const URL = /\bhttps?:\/\/([^\s/?#"'<>\\]+)/gi

function createRanges(entries: [string, number][]): BlockList {
  const list = new BlockList()
  for (const [address, prefix] of entries) list.addSubnet(address, prefix, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return list
}

/**
 * Returns mail addresses, hosts of URLs and whole-string IP addresses that are not reserved. Ignores anything else that
 * might be a name: a file, a version, a property path.
 */
export function findRealAddresses(text: string, allowedHosts: ReadonlySet<string>): string[] {
  const found: string[] = []
  const address = text.split('/')[0] ?? ''
  if (isIP(address) !== 0 && !isReservedIp(address)) found.push(text)
  for (const [match, authority = ''] of text.matchAll(URL)) {
    const host = hostOf(authority)
    if (host !== '' && !isReservedHost(host) && !allowedHosts.has(host)) found.push(match)
  }
  for (const [match, domain = ''] of text.replaceAll(URL, ' ').matchAll(EMAIL)) {
    if (!RESERVED_NAME.test(domain)) found.push(match)
  }
  return found
}

/** Returns the hosts of a spec's servers, token URLs and documentation. */
export function ownHosts(document: Document): Set<string> {
  const urls = [document['x-provider']?.docs]
  for (const { kind, node } of walkDocument(document)) {
    if (kind === 'server') urls.push(node['url'] as string)
    if (kind === 'oauthFlow') urls.push(node['tokenUrl'] as string, node['authorizationUrl'] as string)
  }
  return new Set(urls.flatMap((text) => [...String(text).matchAll(URL)].map(([, authority = '']) => hostOf(authority))))
}

function hostOf(authority: string): string {
  const host = authority.replace(/^.*@/, '')
  const bracketed = /^\[([^\]]*)\]/.exec(host)
  return (bracketed?.[1] ?? host.replace(/:\d*$/, '')).toLowerCase().replace(/\.$/, '')
}

function isReservedHost(host: string): boolean {
  // A placeholder such as https://{domain}/ names no host.
  return isIP(host) === 0 ? RESERVED_NAME.test(host) || /[{}$]/.test(host) : isReservedIp(host)
}

function isReservedIp(address: string): boolean {
  return ranges.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
