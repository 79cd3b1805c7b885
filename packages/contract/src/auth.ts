import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { AuthError } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { type Connect, rejection } from './connect.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Declared } from './spec.js'
import { type Way, waysOf } from './ways.js'

interface Case extends Way {
  readonly mock: Mock
  readonly declared: ReadonlyMap<string, Declared>
  /** Makes a client with these credentials; the result makes one call with it. */
  connect(options: object): () => PromiseLike<unknown>
}

type Test = (how: Case) => Promise<void>

/** Declares the tests of each auth method, by tokens that end and credentials that are wrong. */
export function authTests<Options>(specUrl: URL, spec: Document, declared: ReadonlyMap<string, Declared>, connect: Connect<Options>): void {
  describe.each([...waysOf(spec)])('signing in with $name', (way) => {
    let mock: Mock
    beforeAll(async () => {
      mock = await startMock({ spec: specUrl, rateLimit: false })
    })
    beforeEach(() => mock.reset())
    afterAll(() => mock.close())

    it.each(testsOf(way))('%s', (_, test) =>
      test({ ...way, mock, declared, connect: (options) => connect({ ...options, maxRetries: 0 } as Options) }),
    )
  })
}

function testsOf({ lifetime, wrong }: Way): [string, Test][] {
  const ends: [string, Test][] = [
    ['is done once again when a token is revoked', (how) => isRenewed(how, () => how.mock.expireTokens())],
    ['is done once again when a token has come to its end', (how) => isRenewed(how, () => how.mock.clock.advance(lifeOf(how)))],
  ]
  return [
    ['is done once for any number of calls', isShared],
    ...(lifetime === undefined ? [] : ends),
    ...(wrong ? [['fails with what the provider says when the credentials are wrong', isRefused] as [string, Test]] : []),
  ]
}

/** Life of a token in milliseconds. */
function lifeOf({ lifetime = 0 }: Way): number {
  return lifetime * 1000
}

async function isShared({ mock, options, lifetime, connect }: Case): Promise<void> {
  const call = connect(options(mock))
  await Promise.all([call(), call(), call()])
  expect(sequence(mock)).toEqual([...(lifetime === undefined ? [] : ['token']), 200, 200, 200])
  mock.assertClean()
}

async function isRenewed({ mock, options, connect }: Case, end: () => void): Promise<void> {
  const call = connect(options(mock))
  await call()
  end()
  await call()
  await call()
  expect(sequence(mock)).toEqual(['token', 200, 401, 'token', 200, 200])
  mock.assertClean()
}

async function isRefused({ mock, wrong, declared, connect }: Case): Promise<void> {
  const error = await rejection(connect(wrong?.(mock) ?? {})(), AuthError)
  expect(error).toMatchObject({ status: 401, response: { status: 401 } })
  const operation = declared.get(mock.requests[0]?.operation ?? '')
  // A token endpoint answers as RFC 6749 section 5.2 says; an operation that documents no 401, in the form of the others.
  const documented = operation ? (operation.answers.get(401) ?? error.body) : { error: 'invalid_client', error_description: '…' }
  expect(fieldsOf(error.body)).toEqual(fieldsOf(documented))
  expect(mock.requests).toHaveLength(1)
}

/** The names in a body: its sentence may say what is wrong. */
function fieldsOf(body: unknown): string[] {
  return Object.keys(typeof body === 'object' && body !== null ? body : {}).toSorted()
}

/** Statuses of the reads, and `token` for what was asked for besides. */
function sequence({ requests }: Mock): (number | 'token')[] {
  const read = requests.at(-1)?.operation
  return requests.map(({ operation, status }) => (operation === read ? status : 'token'))
}
