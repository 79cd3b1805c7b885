import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AuthError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type AuthMethod, documentAuthMethods } from '@hostwright/openapi/auth-methods.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { type Connect, rejection } from './calls.js'
import type { Declared } from './spec.js'

type Options = Readonly<Record<string, string | undefined>>

/** The lifetime of the mock's tokens in seconds if the specification declares none. */
const TOKEN_LIFETIME = 3600

/** Declares the tests of each auth method with credentials: shared and expired tokens, wrong credentials. */
export function authTests<Any>(specUrl: URL, spec: Document, declared: ReadonlyMap<string, Declared>, connect: Connect<Any>): void {
  const methods = documentAuthMethods(spec).filter(({ kind }) => kind !== 'constant')
  describe.each(methods.map((method) => [method.required.join(' and '), method] as const))('authentication by %s', (_, method) => {
    const { hasToken, lifetime = TOKEN_LIFETIME, credentials } = method
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: false })
    })
    beforeEach(() => mock.reset())
    afterAll(() => mock.close())
    const connectWith = (options: Options) => connect({ ...options, maxRetries: 0 } as Any)

    it('authenticates once for concurrent calls', async () => {
      const call = connectWith(optionsOf(method, mock))
      await Promise.all([call(), call(), call()])
      expect(sequence(mock)).toEqual([...(hasToken ? ['token'] : []), 'ok', 'ok', 'ok'])
      mock.assertClean()
    })

    const ends: [name: string, end: () => void][] = [
      ['a revoked', () => mock.expireTokens()],
      ['an expired', () => mock.clock.advance(lifetime * 1000)],
    ]
    it.each(hasToken ? ends : [])('renews %s token once', async (_name, end) => {
      const call = connectWith(optionsOf(method, mock))
      await call()
      end()
      await call()
      await call()
      expect(sequence(mock)).toEqual(['token', 'ok', 401, 'token', 'ok', 'ok'])
      mock.assertClean()
    })

    const hasSecret = Object.values(credentials).some(({ secret }) => secret)
    it.each(hasSecret ? ["fails with the provider's error for wrong credentials"] : [])('%s', async () => {
      const error = await rejection(connectWith({ ...optionsOf(method, mock), ...wrongSecrets(method) })(), AuthError)
      expect(error).toMatchObject({ status: 401, response: { status: 401 } })
      const operation = declared.get(mock.requests[0]?.operation ?? '')
      // A token endpoint responds as in RFC 6749 section 5.2; an operation without a documented 401, in the form of the others.
      const documented = operation ? (operation.exampleBodies.get(401) ?? error.body) : { error: 'invalid_client', error_description: '…' }
      expect(fieldsOf(error.body)).toEqual(fieldsOf(documented))
      expect(mock.requests).toHaveLength(1)
    })
  })
}

/** Returns the options of a client for a mock. The private key is the mock's own; the example is no valid key. */
function optionsOf({ credentials }: AuthMethod, { clientOptions }: Mock): Options {
  const known: Options = clientOptions
  const given = Object.entries(credentials).map(([name, { example }]) => [name, known[name] ?? example] as const)
  const { baseUrl, tokenUrl } = known
  return { baseUrl, ...(tokenUrl !== undefined && { tokenUrl }), ...Object.fromEntries(given) }
}

/** Returns wrong secrets of the same length and alphabet; another key for a signed request. */
function wrongSecrets({ kind, credentials }: AuthMethod): Options {
  const anyKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const secrets = Object.entries(credentials).filter(([, { secret }]) => secret)
  return Object.fromEntries(secrets.map(([name, { example }]) => [name, kind === 'signedRequest' ? anyKey() : `${example.slice(0, -1)}x`]))
}

/** Returns the names in a body, because its message may vary. */
function fieldsOf(body: unknown): string[] {
  return Object.keys(typeof body === 'object' && body !== null ? body : {}).toSorted()
}

/** Returns the outcomes of the reads, whose success may be 204 or a redirect, and `token` for all other requests. */
function sequence({ requests }: Mock): ('ok' | number | 'token')[] {
  const read = requests.at(-1)?.operation
  return requests.map(({ operation, status }) => (operation !== read ? 'token' : status < 400 ? 'ok' : status))
}
