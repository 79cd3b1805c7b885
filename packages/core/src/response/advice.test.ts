import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import type { Provider } from '../model/provider.js'
import { ApiError, AuthError } from '../errors/errors.js'
import { adviceOn, adviceOnTokens } from './advice.js'

const DECLARED = [
  { phrase: 'Remote IP is not authorized', text: 'Pass `globalKey: true`.', keepsToken: true },
  { phrase: 'expired', text: 'It is renewed.' },
  { code: 'blocked', text: 'Register the address.' },
  { code: 'blocked', phrase: 'never', text: 'Is never given.' },
]
const get = operation()

/** Signs in with tokens that are counted, at an API that answers with these bodies and 401, the last for ever. */
function server(...bodies: object[]) {
  const seen = { tokens: 0, calls: 0 }
  const fetch = fetchStandIn((request) => {
    if (request.method === 'POST') return json({ access_token: `t${++seen.tokens}` })
    return json(bodies[Math.min(seen.calls++, bodies.length - 1)], { status: 401 })
  })
  const scheme = clientCredentials({ tokenUrl: 'https://api.acme.example/token', clientId: 'id', clientSecret: 'key', format: 'json' })
  const connect = (error: Provider['error']) =>
    new Client(acme({ authMethods: [{ credentials: { id: false, key: true }, scheme }], error: error as object }), {
      id: 'me',
      key: 'k3y-of-me',
      fetch,
    } as ClientOptions)
  return { connect, seen }
}

const withAdvice: Provider['error'] = { message: '/message', code: '/code', advice: adviceOnTokens(DECLARED) }

describe('advice that a specification declares', () => {
  test.each([
    [{ message: 'Remote IP is not authorized' }, ': Remote IP is not authorized. Pass `globalKey: true`.'],
    [{ message: 'x', code: 'blocked' }, ' blocked: x. Register the address.'],
    [{ code: 'blocked' }, ' blocked. Register the address.'],
    [{ message: 'Some other sentence.' }, ': Some other sentence.'],
    [{ code: 'other' }, ' other. Check id and key of this Acme client.'],
  ])('is given for the first code or phrase that fits, beside what the provider says: %j', async (body, said) => {
    const { connect } = server(body)
    expect((await rejection(connect(withAdvice).request(get), AuthError)).message).toBe(`things.get failed with 401${said} (GET /things)`)
  })

  test('is given for any status', async () => {
    const fetch = fetchStandIn(json({ message: 'x', code: 'blocked' }, { status: 403 }))
    const client = new Client(acme({ error: { message: '/message', code: '/code', advice: adviceOn(DECLARED) } }), {
      apiKey: 'k',
      fetch,
    } as ClientOptions)
    expect((await rejection(client.request(get), ApiError)).message).toBe(
      'things.get failed with 403 blocked: x. Register the address. (GET /things)',
    )
  })
})

describe('a 401', () => {
  test('that has nothing to do with the token costs no second one, and keeps its body', async () => {
    const { connect, seen } = server({ message: 'Remote IP is not authorized' })
    const error = await rejection(connect(withAdvice).request(get), AuthError)
    expect(error.body).toEqual({ message: 'Remote IP is not authorized' })
    expect(seen).toEqual({ tokens: 1, calls: 1 })
  })

  test.each([{ message: 'The token has expired' }, { message: 'Who are you?' }, { code: 'blocked' }, {}])(
    'for which nothing of the kind is declared makes the client ask for another token: %j',
    async (body) => {
      const { connect, seen } = server(body)
      await rejection(connect(withAdvice).request(get), AuthError)
      expect(seen).toEqual({ tokens: 2, calls: 2 })
    },
  )

  test('that comes after another one is told apart from it', async () => {
    const { connect, seen } = server({ message: 'The token has expired' }, { message: 'Remote IP is not authorized' })
    const error = await rejection(connect(withAdvice).request(get), AuthError)
    expect(error.message).toContain('Remote IP is not authorized. Pass')
    expect(seen).toEqual({ tokens: 2, calls: 2 })
  })
})
