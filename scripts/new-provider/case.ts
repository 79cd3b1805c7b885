/** Words of a name, however it joins them. */
function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}

/** `dns-record` becomes `DnsRecord`, and `v1` `V1`; nothing where there is no letter to start with. */
export function pascalCase(name: string): string {
  const joined = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return /^[0-9]/.test(joined) ? `N${joined}` : joined
}

/** `DNS records` becomes `dnsRecords`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name)
  const head =
    /^[A-Z0-9]+$/.test(first) || rest.length === 0
      ? first.toLowerCase().slice(0, 1) + lowerTail(first)
      : first.toLowerCase().slice(0, 1) + first.slice(1)
  const joined = head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[0-9]/.test(joined) ? `n${joined}` : joined
}

/** `dnsRecords` becomes `dns-records`. */
export function kebabCase(name: string): string {
  return words(name).join('-').toLowerCase()
}

/** `dnsRecords` becomes `Dns records`. */
export function titleCase(name: string): string {
  const text = words(name).join(' ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// An abbreviation is written as a word.
function lowerTail(word: string): string {
  return /^[A-Z0-9]+$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1)
}
