import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AuthError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'
import { type AuthMethodCase, authMethodCases } from './auth-methods.js'

interface Case extends AuthMethodCase {
  readonly mock: Mock
  readonly declared: ReadonlyMap<string, Declared>
  /** Creates a client with these credentials; the returned function makes one call. */
  connect(options: object): () => PromiseLike<unknown>
}

type Test = (testCase: Case) => Promise<void>

/** Declares the tests of each auth method: shared and expired tokens, wrong credentials. */
export function authTests<Options>(specUrl: URL, spec: Document, declared: ReadonlyMap<string, Declared>, connect: Connect<Options>): void {
  describe.each([...authMethodCases(spec)])('authentication by $name', (authCase) => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: false })
    })
    beforeEach(() => mock.reset())
    afterAll(() => mock.close())

    it.each(testsOf(authCase))('%s', (_, test) =>
      test({ ...authCase, mock, declared, connect: (options) => connect({ ...options, maxRetries: 0 } as Options) }),
    )
  })
}

function testsOf({ lifetime, wrong }: AuthMethodCase): [string, Test][] {
  const ends: [string, Test][] = [
    ['renews a revoked token once', (testCase) => renewsToken(testCase, () => testCase.mock.expireTokens())],
    ['renews an expired token once', (testCase) => renewsToken(testCase, () => testCase.mock.clock.advance(lifeOf(testCase)))],
  ]
  return [
    ['authenticates once for concurrent calls', sharesToken],
    ...(lifetime === undefined ? [] : ends),
    ...(wrong ? [["fails with the provider's error for wrong credentials", rejectsWrongCredentials] as [string, Test]] : []),
  ]
}

/** Returns the lifetime of a token in milliseconds. */
function lifeOf({ lifetime = 0 }: AuthMethodCase): number {
  return lifetime * 1000
}

async function sharesToken({ mock, options, lifetime, connect }: Case): Promise<void> {
  const call = connect(options(mock))
  await Promise.all([call(), call(), call()])
  expect(sequence(mock)).toEqual([...(lifetime === undefined ? [] : ['token']), 200, 200, 200])
  mock.assertClean()
}

async function renewsToken({ mock, options, connect }: Case, end: () => void): Promise<void> {
  const call = connect(options(mock))
  await call()
  end()
  await call()
  await call()
  expect(sequence(mock)).toEqual(['token', 200, 401, 'token', 200, 200])
  mock.assertClean()
}

async function rejectsWrongCredentials({ mock, wrong, declared, connect }: Case): Promise<void> {
  const error = await rejection(connect(wrong?.(mock) ?? {})(), AuthError)
  expect(error).toMatchObject({ status: 401, response: { status: 401 } })
  const operation = declared.get(mock.requests[0]?.operation ?? '')
  // A token endpoint responds as in RFC 6749 section 5.2; an operation without a documented 401, in the form of the others.
  const documented = operation ? (operation.exampleBodies.get(401) ?? error.body) : { error: 'invalid_client', error_description: '…' }
  expect(fieldsOf(error.body)).toEqual(fieldsOf(documented))
  expect(mock.requests).toHaveLength(1)
}

/** Returns the names in a body, because its message may vary. */
function fieldsOf(body: unknown): string[] {
  return Object.keys(typeof body === 'object' && body !== null ? body : {}).toSorted()
}

/** Returns the statuses of the reads, and `token` for all other requests. */
function sequence({ requests }: Mock): (number | 'token')[] {
  const read = requests.at(-1)?.operation
  return requests.map(({ operation, status }) => (operation === read ? status : 'token'))
}
