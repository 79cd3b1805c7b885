import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, AuthError, RateLimitError, type ClientOptions } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { authTests } from './auth.js'
import type { Connect } from './connect.js'
import { type ConsistencyCase, readsSeeWrites } from './consistency.js'
import { limitTests } from './limits.js'
import { keepsTheLimit, type LimitCase, failsOverTheLimit } from './rate-limit.js'
import {
  createsOnce,
  keepsRetryMarks,
  type MarkedOperation,
  rejectsMalformedResponses,
  retriesReads,
  retriesTruncatedReads,
  RETRIES,
  type RetryCase,
} from './retries.js'
import type { OperationCase } from './operation-case.js'
import { startPrism } from './prism.js'
import { preferringFetch, type State, successOf } from './preferring-fetch.js'
import { isMisread } from './prism-differences.js'
import { stateTests } from './state.js'
import { credentialHeaders, declaredOperations, type Declared, tokenPaths } from './spec.js'
import type { Document } from '@hostwright/openapi/document.ts'

export interface Contract<Option extends string> {
  /** Options for both clients: credentials, the mock's addresses, no retries, and a fetch that can request a status from the mock. */
  readonly options: Readonly<Record<Option, string>> & ClientOptions
  /** Declares the tests of one operation. */
  operation(id: string, surfaces: OperationCase): void
  /** Declares the test that any text in a path arrives unchanged. */
  pathValues(id: string, call: (value: string) => PromiseLike<unknown>): void
  /** Declares the tests that the client respects the documented limit, in virtual time. */
  rateLimit(limit: LimitCase): void
  /** Declares the tests that clients and a mock with a rate limit agree on it. */
  limits<Options>(connect: Connect<Options>): void
  /** Declares the tests of each auth method: shared and expired tokens, wrong credentials. */
  auth<Options>(connect: Connect<Options>): void
  /**
   * Declares the test that reads see previous writes.
   *
   * @param header The request header of a read that waits
   * @param connect Creates a client
   */
  consistency(header: string, connect: () => ConsistencyCase): void
  /**
   * Declares the tests of retries, each against a separate mock.
   *
   * @param connect Creates a client with these options
   */
  retries(connect: (options: Readonly<Record<Option, string>> & ClientOptions) => RetryCase): void
  /** Declares the test of operations whose retry differs from the default of their method. */
  retryMarks(connect: (options: Readonly<Record<Option, string>> & ClientOptions) => readonly MarkedOperation[]): void
  /**
   * Declares the tests of the mock's state: created, changed and deleted objects.
   *
   * @param connect Creates a client
   */
  state(connect: () => object): void
  /** Declares the test that all operations of the specification, `count` in number, have a test. */
  complete(count: number): void
}

const PATH_VALUES = ['münchen.example', 'a/b', 'two words', '100%', '%2F', '.hidden', 'a+b', 'x?y#z', '日本語.example']

/**
 * Starts the mock of a specification, and Prism as the judge of requests, for the tests of one file.
 *
 * @param specUrl The bundled document
 */
export async function startContract<Option extends string>(specUrl: URL): Promise<Contract<Option>> {
  const spec = JSON.parse(await readFile(specUrl, 'utf8')) as Document
  const declared = declaredOperations(spec)
  const [mock, prism] = await Promise.all([startMock<Option>({ spec: specUrl, rateLimit: false }), startPrism(specUrl)])
  const oauth = mock.clientOptions.tokenUrl
  const state: State = {
    mock,
    sent: [],
    prism,
    rejected: [],
    status: undefined,
    operation: undefined,
    credentialHeaders: credentialHeaders(spec),
    tokenPaths: [...tokenPaths(spec), ...(oauth === undefined ? [] : [new URL(oauth).pathname])],
  }
  const tested = new Map<string, OperationCase>()
  beforeEach(() => {
    mock.reset()
    state.sent.length = 0
    state.rejected.length = 0
    state.status = undefined
    state.operation = undefined
  })
  afterAll(() => Promise.all([mock.close(), prism.close()]))

  return {
    options: { ...mock.clientOptions, maxRetries: 0, fetch: preferringFetch(state) },
    operation(id, surfaces) {
      const operation = declared.get(id)
      if (!operation) throw new Error(`The specification has no operation "${id}".`)
      tested.set(id, surfaces)
      describe(`${id} (${operation.method} ${operation.path})`, () => {
        beforeEach(() => {
          state.operation = operation
        })
        it('keeps the contract through the class', () => viaClass(operation, surfaces, state))
        it('keeps the contract through the function', () => viaFunction(operation, surfaces, state))
        it('keeps the contract through openapi-fetch', () => viaPaths(operation, surfaces, state))
      })
    },
    pathValues(id, call) {
      it.each(PATH_VALUES)(`sends %j in the path of ${id} unchanged`, async (value) => {
        // The provider's response does not matter.
        await Promise.resolve(call(value)).catch(() => undefined)
        const segments = mock.requests.at(-1)?.path.split('/') ?? []
        expect(segments.map(decodeURIComponent)).toContain(value)
      })
    },
    rateLimit(limit) {
      describe(`the limit of ${limit.limit} requests in ${limit.window} s`, () => {
        it('sends concurrent calls within the limit and in order', () => keepsTheLimit(limit))
        it('fails a call that may not wait before sending it', () => failsOverTheLimit(limit))
      })
    },
    limits: (connect) => limitTests(specUrl, spec, declared, connect),
    auth: (connect) => authTests(specUrl, spec, declared, connect),
    consistency(header, connect) {
      it('reads wait for previous writes, except those of other sessions', () => readsSeeWrites(header, connect(), mock))
    },
    retries(connect) {
      const withFailingMock = (test: (retries: RetryCase, failing: Mock) => Promise<void>) => async () => {
        await using failing = await startMock<Option>({ spec: specUrl })
        await test(connect({ ...failing.clientOptions, maxRetries: RETRIES }), failing)
      }
      describe('a failed call', () => {
        it('retries a GET after 503 and after a reset', withFailingMock(retriesReads))
        it('retries a GET after a truncated body', withFailingMock(retriesTruncatedReads))
        it('does not retry a GET after a malformed response', withFailingMock(rejectsMalformedResponses))
        it('does not retry a creating POST after a reset', withFailingMock(createsOnce))
      })
    },
    retryMarks(connect) {
      it('retries a marked operation after a lost response only if it is safe', async () => {
        await using failing = await startMock<Option>({ spec: specUrl })
        await keepsRetryMarks(connect({ ...failing.clientOptions, maxRetries: RETRIES }), failing)
      })
    },
    state(connect) {
      describe('state', () => {
        stateTests({ spec, mock, declared, connect, responseSchemaOf: (id) => tested.get(id)?.responseSchema })
      })
    },
    complete(count) {
      it(`tests each of the ${count} operations`, () => {
        expect([...tested.keys()].sort()).toEqual([...declared.keys()].sort())
        expect(tested.size).toBe(count)
      })
    },
  }
}

async function viaClass(operation: Declared, { client, responseSchema }: OperationCase, state: State): Promise<void> {
  const call = client()
  const data = await call
  assertSent(operation, state)
  await assertResponse(operation, data, responseSchema)
  if (operation.pages) await assertIterable(call, data)
  for (const [status, body] of documentedErrors(operation)) {
    prepare(state, status)
    const error: unknown = await Promise.resolve(client()).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error, `${status} rejects`).toBeInstanceOf(errorClass(status))
    expect(error).toMatchObject({ status, operation: operation.id })
    expect((error as ApiError).body, `body of ${status}`).toEqual(body)
    state.mock.assertClean()
  }
}

async function viaFunction(operation: Declared, { functions, responseSchema }: OperationCase, state: State): Promise<void> {
  const data = await functions()
  assertSent(operation, state)
  await assertResponse(operation, data, responseSchema)
}

async function viaPaths(operation: Declared, { paths, responseSchema }: OperationCase, state: State): Promise<void> {
  const { data, error, response } = await paths()
  expect(error || undefined).toBeUndefined()
  expect(response.status).toBe(successOf(operation))
  assertSent(operation, state)
  await assertResponse(operation, data, responseSchema)
  for (const [status, body] of documentedErrors(operation)) {
    prepare(state, status)
    const rejected = await paths()
    expect(rejected.response.status).toBe(status)
    expect(rejected.data).toBeUndefined()
    expect(rejected.error, `body of ${status}`).toEqual(body)
    state.mock.assertClean()
  }
}

function prepare(state: State, status: number): void {
  state.mock.reset()
  state.status = status
}

/** Checks the sent request against the specification, by the mock and by Prism: route, media type, credentials, and no violation. */
function assertSent({ id, route, secured, headers: own, bodyTypes, parameters }: Declared, state: State): void {
  const { mock, sent, rejected } = state
  mock.assertClean()
  expect(
    rejected.filter((violation) => !isMisread(parameters, violation)),
    'what Prism rejects',
  ).toEqual([])
  const [headers] = sent
  expect(sent).toHaveLength(1)
  expect([id, route]).toContain(mock.requests.at(-1)?.operation)
  const type = headers?.['content-type']?.split(';')[0]
  if (bodyTypes === undefined) expect(type).toBeUndefined()
  else expect(bodyTypes).toContain(type)
  expect(state.credentialHeaders.some((header) => headers?.[header] !== undefined && !own.includes(header))).toBe(secured)
}

/** Checks that the response is the documented example and that the zod schema accepts it. */
async function assertResponse(operation: Declared, data: unknown, schema: OperationCase['responseSchema']): Promise<void> {
  const example = operation.exampleBodies.get(successOf(operation))
  if (example === undefined) {
    expect(data).toBeUndefined()
    return
  }
  expect(data).toBeDefined()
  if (schema === 'file') {
    const stream = data instanceof ReadableStream ? data : (data as { readonly stream: ReadableStream }).stream
    expect(await new Response(stream).text()).toBe(example)
    return
  }
  expect(schema, 'a zod schema').toBeDefined()
  expect(() => schema?.parse(data)).not.toThrow()
}

async function assertIterable(call: unknown, data: unknown): Promise<void> {
  const items: unknown[] = []
  for await (const item of call as AsyncIterable<unknown>) items.push(item)
  expect(items.length).toBeGreaterThan(0)
  expect(JSON.stringify(data)).toContain(JSON.stringify(items[0]))
}

function documentedErrors({ exampleBodies }: Declared): [number, unknown][] {
  return [...exampleBodies].filter(([status]) => status >= 400)
}

function errorClass(status: number): typeof ApiError | typeof AuthError | typeof RateLimitError {
  if (status === 401) return AuthError
  return status === 429 ? RateLimitError : ApiError
}
