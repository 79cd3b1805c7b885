import { createMock } from '@hostwright/mock'
import { expect, test } from 'vitest'
import { loginApp } from '../src/login.ts'

const mock = await createMock('mittwald')
const { baseUrl, fetch } = mock.clientOptions
const app = loginApp(
  { clientId: 'made-up-client', clientSecret: 'made-up-client-secret', redirectUri: 'https://app.example.com/callback' },
  async (context, client) => context.text(`${(await client.projects.list()).length} project`),
  { baseUrl, fetch },
)

/** Returns the cookie of a login, and the callback to which mittwald sends the user. */
async function login(): Promise<{ readonly cookie: string; readonly callback: string }> {
  const response = await app.request('/login')
  const granted = await fetch(response.headers.get('location') ?? '')
  const { pathname, search } = new URL(granted.headers.get('location') ?? '')
  return { cookie: response.headers.get('set-cookie') ?? '', callback: pathname + search }
}

test('a user signs in at mittwald, and the extension acts for them', async () => {
  const { cookie, callback } = await login()
  expect(cookie).toMatch(/; HttpOnly; Secure; SameSite=Lax$/)
  const response = await app.request(callback, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect(await response.text()).toBe('1 project')
  mock.assertClean()
})

test('a user with the callback of another, or with none, has to sign in again', async () => {
  const [mine, other] = [await login(), await login()]
  expect((await app.request(other.callback, { headers: { cookie: mine.cookie.split(';')[0] ?? '' } })).status).toBe(400)
  expect((await app.request(mine.callback)).status).toBe(400)
})

test('a user who gave no consent gets no access', async () => {
  const { cookie } = await login()
  const [, state] = /=(.+?)\./.exec(cookie) ?? []
  const response = await app.request(`/callback?error=access_denied&state=${state}`, { headers: { cookie: cookie.split(';')[0] ?? '' } })
  expect([response.status, await response.text()]).toEqual([403, 'mittwald gave no access.'])
})
