import { createAuthorizationUrl, exchangeCode, Mittwald } from '@hostwright/mittwald'
import { createMock } from '@hostwright/mock'
import { expect, test } from 'vitest'

const application = { clientId: 'made-up-client', redirectUri: 'https://app.example.com/back' }

test('a user of mittwald goes from the authorization URL to a client that acts for them', async () => {
  const mock = await createMock('mittwald')
  const { baseUrl, fetch } = mock.clientOptions
  const { url, state, codeVerifier } = await createAuthorizationUrl({ ...application, baseUrl })
  const callbackUrl = (await fetch(url)).headers.get('location') ?? ''
  const exchange = { ...application, callbackUrl, state, codeVerifier, clientSecret: 'made-up-client-secret', baseUrl, fetch }
  const { token, expiresAt } = await exchangeCode(exchange)
  expect(expiresAt.getTime()).toBeGreaterThan(Date.now())
  expect((await new Mittwald({ token, baseUrl, fetch }).projects.list()).length).toBeGreaterThan(0)
  mock.assertClean()
  await expect(exchangeCode(exchange)).rejects.toMatchObject({ name: 'AuthError', code: 'invalid_grant' })
})
