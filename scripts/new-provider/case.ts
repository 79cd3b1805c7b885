/** Returns the words of a name in any case. */
export function words(name: string): string[] {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
}

/** Returns a name in PascalCase: `DnsRecord` for `dns-record`, `V1` for `v1`; empty if there is no letter to start with. */
export function pascalCase(name: string): string {
  const joined = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return /^[0-9]/.test(joined) ? `N${joined}` : joined
}

/** Returns a name in camelCase: `dnsRecords` for `DNS records`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name)
  const head =
    /^[A-Z0-9]+$/.test(first) || rest.length === 0
      ? first.toLowerCase().slice(0, 1) + lowerTail(first)
      : first.toLowerCase().slice(0, 1) + first.slice(1)
  const joined = head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[0-9]/.test(joined) ? `n${joined}` : joined
}

/** Returns a name in kebab-case: `dns-records` for `dnsRecords`. */
export function kebabCase(name: string): string {
  return words(name).join('-').toLowerCase()
}

/** Returns a name as a phrase: `Dns records` for `dnsRecords`. */
export function titleCase(name: string): string {
  const text = words(name).join(' ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// An abbreviation is written as a word.
function lowerTail(word: string): string {
  return /^[A-Z0-9]+$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1)
}
