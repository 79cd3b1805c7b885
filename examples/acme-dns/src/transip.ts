import type { TransIP } from '@hostwright/transip'
import type { TxtRecords } from './certificate.ts'

/** Returns the TXT records of a domain at TransIP. */
export function transipRecords(transip: TransIP, domainName: string): TxtRecords {
  const path = { domainName }
  const relative = (name: string) => name.slice(0, -domainName.length - 1)
  return {
    async add(name, content) {
      const dnsEntry = { name: relative(name), expire: 60, type: 'TXT', content } as const
      await transip.domains.dns.create({ path, body: { dnsEntry } })
    },
    async remove(name, content) {
      const { dnsEntries } = await transip.domains.dns.list({ path })
      const dnsEntry = dnsEntries.find((entry) => entry.type === 'TXT' && entry.name === relative(name) && entry.content === content)
      if (dnsEntry) await transip.domains.dns.delete({ path, body: { dnsEntry } })
    },
  }
}
