import { expect, test } from 'vitest'

import type { Guard } from '../auth/security.js'
import { createTokens } from '../auth/tokens.js'
import type { MockRequest } from '../http/request.js'
import { credentialKey } from './credential-key.js'

const oauth = createTokens(() => 0)
const exchanged = createTokens(() => 0)
const guard: Guard = {
  schemes: new Map([
    ['bearer', { type: 'http', scheme: 'bearer' }],
    ['other', { type: 'apiKey', in: 'header', name: 'X-Key' }],
    ['issued', { type: 'oauth2', 'x-credentials': { id: { description: '', example: 'a' } } }],
  ]),
  issuers: [
    { scheme: 'issued', tokens: oauth },
    { scheme: 'issued', tokens: exchanged },
  ],
  isRevoked: false,
}
const key = (alternatives: Record<string, string[]>[], headers: Record<string, string>): Promise<string> =>
  credentialKey(alternatives, { headers } as unknown as MockRequest, guard)
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

test('distinguishes credentials without revealing them', async () => {
  const [one, two] = [await key([{ bearer: [] }], bearer('made-up-one')), await key([{ bearer: [] }], bearer('made-up-two'))]
  expect(one).not.toBe(two)
  expect(one).toMatch(/^[0-9a-f]{64}$/)
  expect(await key([{ bearer: [] }], bearer('made-up-one'))).toBe(one)
})

test('counts all tokens of one auth method as one account', async () => {
  const keys = await Promise.all(
    [oauth.issue(60), oauth.issue(60), exchanged.issue(60)].map((token) => key([{ issued: [] }], bearer(token))),
  )
  expect(keys[0]).toBe(keys[1])
  expect(keys[0]).not.toBe(keys[2])
})

test('is the key of the accepted alternative with the most credentials', async () => {
  const both = { ...bearer('made-up'), 'x-key': 'key' }
  expect(await key([{}, { other: [] }], both)).toBe(await key([{ other: [] }], { 'x-key': 'key' }))
  expect(await key([{ issued: [] }, { bearer: [] }], both)).toBe(await key([{ bearer: [] }], both))
  expect(await key([{ bearer: [] }, { bearer: [], other: [] }], both)).not.toBe(await key([{ bearer: [] }], both))
})

test('is the same for all requests without credentials', async () => {
  expect(await key([], bearer('one'))).toBe(await key([], {}))
  expect(await key([{}], {})).toBe(await key([], {}))
})
