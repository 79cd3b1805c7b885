import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AuthError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Declared, Spec } from './spec.js'
import { waysOf } from './ways.js'

/** Declares the tests of each way of signing in, by tokens that end and credentials that are wrong. */
export function authTests<Options>(specUrl: URL, spec: Spec, declared: ReadonlyMap<string, Declared>, connect: Connect<Options>): void {
  describe.each([...waysOf(spec)])('signing in with $name', ({ options, wrong, lifetime }) => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: false })
    })
    beforeEach(() => mock.reset())
    afterAll(() => mock.close())

    const client = (given: object) => connect({ ...given, retry: 0 } as Options)
    /** Statuses of the reads, and `token` for what was asked for besides. */
    const exchanged = () => mock.requests.map(({ operation, status }) => (operation === mock.requests.at(-1)?.operation ? status : 'token'))

    it('is done once for any number of calls', async () => {
      const call = client(options(mock))
      await Promise.all([call(), call(), call()])
      expect(exchanged()).toEqual([...(lifetime === undefined ? [] : ['token']), 200, 200, 200])
      mock.assertClean()
    })

    const ends = {
      'is revoked': () => mock.expireTokens(),
      'has come to its end': (seconds: number) => mock.clock.advance(seconds * 1000),
    }
    if (lifetime !== undefined) {
      it.each(Object.entries(ends))('is done once again when a token %s', async (_, end) => {
        const call = client(options(mock))
        await call()
        end(lifetime)
        await call()
        await call()
        expect(exchanged()).toEqual(['token', 200, 401, 'token', 200, 200])
        mock.assertClean()
      })
    }

    if (wrong) {
      it('fails with what the provider says when the credentials are wrong', async () => {
        const error = await rejection(client(wrong(mock))(), AuthError)
        expect(error).toMatchObject({ status: 401, response: { status: 401 } })
        const operation = declared.get(error.operation ?? '')
        // What a token endpoint says is RFC 6749's.
        if (operation) expect(error.body).toEqual(operation.answers.get(401) ?? operation.otherwise)
        else expect(error.body).toMatchObject({ error: 'invalid_client' })
        expect(mock.requests).toHaveLength(1)
      })
    }
  })
}
