import type { ZoneID } from '@hostwright/zoneid'
import type { TxtRecords } from './certificate.ts'

/** Returns the TXT records of a DNS zone at ZoneID. */
export function zoneidRecords(zoneid: ZoneID, zone: string): TxtRecords {
  const path = { service_name: zone }
  return {
    async add(name, content) {
      await zoneid.dns.txt.create({ path, body: { name, destination: content } })
    },
    async remove(name, content) {
      const records = await zoneid.dns.txt.list({ path })
      const record = records.find((each) => each.name === name && each.destination === content)
      if (record) await zoneid.dns.txt.delete({ path: { ...path, identificator: record.id } })
    },
  }
}
