import type { DnsZone, Mittwald } from '@hostwright/mittwald'
import type { TxtRecords } from './certificate.ts'

/** Returns the TXT records of a domain of a project at mittwald. A host name there is a zone of its own, which stays when it is empty. */
export function mittwaldRecords(mittwald: Mittwald, projectId: string, domain: string): TxtRecords {
  const findZone = async (name: string): Promise<DnsZone | undefined> => {
    const zones = await mittwald.dns.zones.list({ path: { projectId } })
    return zones.find((zone) => zone.domain === name)
  }
  const createZone = async (name: string): Promise<DnsZone> => {
    const parent = await findZone(domain)
    if (!parent) throw new Error(`The project has no DNS zone ${domain}.`)
    const { id } = await mittwald.dns.zones.create({ body: { name, parentZoneId: parent.id } })
    return mittwald.dns.zones.get({ path: { dnsZoneId: id } })
  }
  const write = async ({ id, recordSet: { txt } }: DnsZone, change: (entries: string[]) => string[]): Promise<void> => {
    const { entries, settings } = 'entries' in txt ? txt : { entries: [], settings: { ttl: { seconds: 60 } } }
    const changed = change(entries)
    const body = changed.length > 0 ? { entries: changed, settings } : {}
    if (changed.length !== entries.length) await mittwald.dns.recordSets.update({ path: { dnsZoneId: id, recordSet: 'txt' }, body })
  }
  // The records of a name are written as a whole: challenges that acme-client handles at the same time take turns.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
  return {
    add: (name, content) =>
      inTurn(async () => write((await findZone(name)) ?? (await createZone(name)), (entries) => [...entries, content])),
    remove: (name, content) =>
      inTurn(async () => {
        const zone = await findZone(name)
        if (zone) await write(zone, (entries) => entries.filter((entry) => entry !== content))
      }),
  }
}
