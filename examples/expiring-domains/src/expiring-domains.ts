import type { CloudPit } from '@hostwright/cloudpit'
import type { Mittwald } from '@hostwright/mittwald'
import type { TransIP } from '@hostwright/transip'
import type { ZoneID } from '@hostwright/zoneid'
import { toCsv } from './csv.ts'

/** The end of a domain's registration. */
interface Expiry {
  readonly provider: string
  readonly domain: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly renews: boolean
}

/** The clients of all providers that send dates. */
export interface Clients {
  readonly cloudpit: CloudPit
  readonly mittwald: Mittwald
  readonly transip: TransIP
  readonly zoneid: ZoneID
}

/**
 * Returns the domains that expire within a number of days as CSV, the first to expire first.
 *
 * @throws as any call, so that the CSV never lacks the domains of a provider that failed
 */
export async function expiringDomains(clients: Clients, days: number): Promise<string> {
  const last = dateOf(new Date(Date.now() + days * 86_400_000).toISOString())
  const all = await Promise.all([
    fromCloudPit(clients.cloudpit),
    fromMittwald(clients.mittwald),
    fromTransIP(clients.transip),
    fromZoneID(clients.zoneid),
  ])
  const soon = all.flat().filter(({ date }) => date <= last)
  const rows = soon.toSorted((a, b) => a.date.localeCompare(b.date) || a.domain.localeCompare(b.domain))
  return toCsv(
    ['date', 'domain', 'provider', 'renews'],
    rows.map(({ date, domain, provider, renews }) => [date, domain, provider, renews ? 'yes' : 'no']),
  )
}

/** @throws RangeError for a text that is no time */
function dateOf(time: string): string {
  return new Date(time).toISOString().slice(0, 10)
}

/** Sends a date only for domains that will end. */
async function fromCloudPit(cloudpit: CloudPit): Promise<Expiry[]> {
  const { data } = await cloudpit.domains.list()
  return data.flatMap(({ attributes: { name, termination_at: end } }) =>
    end === null ? [] : [{ provider: 'CloudPit', domain: name, date: dateOf(end), renews: false }],
  )
}

/** Sends a date only for domains that will end. */
async function fromMittwald(mittwald: Mittwald): Promise<Expiry[]> {
  const domains = await mittwald.domains.list().toArray()
  return domains.flatMap(({ domain, scheduledDeletionDate: end }) =>
    end === undefined ? [] : [{ provider: 'mittwald', domain, date: dateOf(end), renews: false }],
  )
}

/** Renews all domains that are not cancelled. */
async function fromTransIP(transip: TransIP): Promise<Expiry[]> {
  const domains = await transip.domains.list().toArray()
  return domains
    .filter(({ isDnsOnly }) => !isDnsOnly)
    .map(({ name, renewalDate, cancellationDate }) => ({
      provider: 'TransIP',
      domain: name,
      date: dateOf(renewalDate),
      renews: cancellationDate === null,
    }))
}

async function fromZoneID(zoneid: ZoneID): Promise<Expiry[]> {
  const domains = await zoneid.domains.list().toArray()
  return domains.flatMap(({ name, expires, autorenew = false }) =>
    expires === undefined ? [] : [{ provider: 'ZoneID', domain: name, date: dateOf(expires), renews: autorenew }],
  )
}
