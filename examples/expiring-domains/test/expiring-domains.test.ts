import { CloudPit } from '@hostwright/cloudpit'
import { Mittwald } from '@hostwright/mittwald'
import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { ZoneID } from '@hostwright/zoneid'
import { expect, test } from 'vitest'
import { toCsv } from '../src/csv.ts'
import { expiringDomains } from '../src/expiring-domains.ts'

const START = Date.now()
const inDays = (days: number) => new Date(START + days * 86_400_000).toISOString().slice(0, 10)

test('lists the domains of all providers that expire soon, the first to expire first', async () => {
  const cloudpit = await createMock('cloudpit', {
    data: {
      domains: [
        { id: 'D1', attributes: { name: 'pit.example', termination_at: `${inDays(4)}T12:00:00Z` } },
        { id: 'D2', attributes: { name: 'stays.example', termination_at: null } },
      ],
    },
  })
  const mittwald = await createMock('mittwald', {
    data: {
      domains: [
        { domainId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554301', domain: 'mittwald.example', scheduledDeletionDate: `${inDays(3)}T12:00:00Z` },
        { domainId: 'c1edf0fb-045f-4c8a-af93-6d5e6e554302', domain: 'late.example', scheduledDeletionDate: `${inDays(90)}T12:00:00Z` },
      ],
    },
  })
  const transip = await createMock('transip', {
    data: {
      domains: [
        { name: 'renewed.example', renewalDate: inDays(2), isDnsOnly: false },
        { name: 'cancelled.example', renewalDate: inDays(1), cancellationDate: '2026-01-01 12:00:00', isDnsOnly: false },
        { name: 'elsewhere.example', renewalDate: inDays(1), isDnsOnly: true },
      ],
    },
  })
  const zoneid = await createMock('zoneid', {
    data: { domains: [{ name: 'zone.example', expires: `${inDays(5)}T12:00:00Z`, autorenew: true }] },
  })
  const clients = {
    cloudpit: new CloudPit(cloudpit.clientOptions),
    mittwald: new Mittwald(mittwald.clientOptions),
    transip: new TransIP(transip.clientOptions),
    zoneid: new ZoneID(zoneid.clientOptions),
  }
  expect((await expiringDomains(clients, 30)).split('\r\n')).toEqual([
    'date,domain,provider,renews',
    `${inDays(1)},cancelled.example,TransIP,no`,
    `${inDays(2)},renewed.example,TransIP,yes`,
    `${inDays(3)},mittwald.example,mittwald,no`,
    `${inDays(4)},pit.example,CloudPit,no`,
    `${inDays(5)},zone.example,ZoneID,yes`,
    '',
  ])
  zoneid.revokeCredentials()
  await expect(expiringDomains(clients, 30)).rejects.toMatchObject({ name: 'AuthError' })
})

test('quotes commas, quotes and line breaks', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x,y', 'say "no"'],
        ['two\nlines', 'plain'],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""no"""\r\n"two\nlines",plain\r\n')
})
