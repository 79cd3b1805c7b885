import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, test } from 'vitest'

const mock = await createMock('transip')
const server = setupServer(http.all('https://api.transip.nl/*', ({ request }) => mock.fetch(request)))
beforeAll(() => server.listen())
afterAll(() => server.close())

test('a mock responds at the address of the provider', async () => {
  const transip = new TransIP(mock.credentials)
  const { domains } = await transip.domains.list()
  expect(domains.length).toBeGreaterThan(0)
  expect(mock.requests.map(({ operation }) => operation)).toEqual(['auth.createToken', 'domains.list'])
  mock.assertClean()
})
