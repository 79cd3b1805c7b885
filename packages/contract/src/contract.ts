import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, AuthError, memoryTokenStore, RateLimitError, type ClientOptions, type RateLimitStore } from '@hostwright/core'
import type { ServerOptions } from '@hostwright/core/internal'
import { startMock, type Mock } from '@hostwright/mock'
import { authTests } from './auth.js'
import { type Connect, errorOf, type OperationCase, rejection } from './calls.js'
import { type ConsistencyCase, readsSeeWrites } from './consistency.js'
import { limitTests } from './limits.js'
import { keepsTheLimit, type LimitCase, failsOverTheLimit } from './rate-limit.js'
import { keepsRetryMarks, type MarkedOperation, RETRIES, RETRY_TESTS, type RetryCase } from './retries.js'
import { startPrism } from './prism.js'
import { preferringFetch, type State, successOf } from './preferring-fetch.js'
import { isMisread } from './prism-differences.js'
import { stateTests } from './state.js'
import { credentialHeaders, declaredOperations, type Declared, tokenPaths, tokenUrls } from './spec.js'
import type { Document } from '@hostwright/openapi/document.ts'

const PATH_VALUES = ['münchen.example', 'a/b', 'two words', '100%', '%2F', '.hidden', 'a+b', 'x?y#z', '日本語.example']

/**
 * Starts the mock of a specification, and Prism as the judge of requests; returns the functions that declare the tests of one file.
 *
 * @param specUrl The bundled document
 */
export async function startContract<Option extends string>(specUrl: URL) {
  type Options = Readonly<Record<Option, string>> & ClientOptions & ServerOptions
  const spec = JSON.parse(await readFile(specUrl, 'utf8')) as Document
  const declared = declaredOperations(spec)
  const [mock, prism] = await Promise.all([startMock<Option>({ spec: specUrl, rateLimit: false }), startPrism(specUrl)])
  const state: State = {
    mock,
    sent: [],
    prism,
    rejected: [],
    status: undefined,
    operation: undefined,
    credentialHeaders: credentialHeaders(spec),
    tokenPaths: [...tokenPaths(spec), ...tokenUrls(spec)],
  }
  const tested = new Map<string, OperationCase | undefined>()
  beforeEach(() => {
    mock.reset()
    state.sent.length = 0
    state.rejected.length = 0
    state.status = undefined
    state.operation = undefined
  })
  afterAll(() => Promise.all([mock.close(), prism.close()]))

  /** Waits for no limit: after the 429 that each operation documents, all later calls would go slower. */
  const rateLimitStore: RateLimitStore = { take: () => 0, report: () => undefined }
  // Thousands of clients share a token: to sign for one takes longer than all else that a call does.
  const tokens = state.tokenPaths.length > 0 && { tokenStore: memoryTokenStore() }
  /** Credentials, the mock's addresses, no retries, and a fetch that can request a status from the mock. */
  const options: Options = { ...mock.clientOptions, ...tokens, maxRetries: 0, rateLimitStore, fetch: preferringFetch(state) }
  const settings: ClientOptions & ServerOptions = {
    baseUrl: mock.url,
    baseUrls: options.baseUrls,
    maxRetries: 0,
    rateLimitStore,
    fetch: options.fetch,
  }
  const withFailingMock = async (test: (options: Options, failing: Mock) => Promise<void>) => {
    await using failing = await startMock<Option>({ spec: specUrl })
    await test({ ...failing.clientOptions, maxRetries: RETRIES }, failing)
  }

  return {
    options,
    /** The options without credentials, and the address of the mock's token endpoint. */
    settings,
    tokenUrl: mock.url + (tokenUrls(spec)[0] ?? ''),
    /** Declares the tests of one operation. */
    operation(id: string, surfaces: OperationCase): void {
      const operation = declared.get(id)
      if (!operation) throw new Error(`The specification has no operation "${id}".`)
      tested.set(id, surfaces)
      describe(`${id} (${operation.method.toUpperCase()} ${operation.path})`, () => {
        beforeEach(() => {
          state.operation = operation
        })
        it('keeps the contract through the class', () => viaClass(operation, surfaces, state))
        it('keeps the contract through the function', () => viaFunction(operation, surfaces, state))
        it('keeps the contract through openapi-fetch', () => viaPaths(operation, surfaces, state))
      })
    },
    /** Declares the test of an operation that nothing can call: the specification has no example of a required argument. */
    withoutExample(id: string, methods: () => readonly unknown[]): void {
      tested.set(id, undefined)
      it(`${id} has its methods`, () => expect(methods().map((method) => typeof method)).toEqual(['function', 'function']))
    },
    /** Declares the test that any text in a path arrives unchanged. */
    pathValues(id: string, call: (value: string) => PromiseLike<unknown>): void {
      it.each(PATH_VALUES)(`sends %j in the path of ${id} unchanged`, async (value) => {
        // The provider's response does not matter.
        await errorOf(call(value))
        const segments = mock.requests.at(-1)?.path.split('/') ?? []
        expect(segments.map(decodeURIComponent)).toContain(value)
      })
    },
    /** Declares the tests that the client respects the documented limit, in virtual time. */
    rateLimit(limit: LimitCase): void {
      describe(`the limit of ${limit.limit} requests in ${limit.window} s`, () => {
        it('sends concurrent calls within the limit and in order', () => keepsTheLimit(limit))
        it('fails a call that may not wait before sending it', () => failsOverTheLimit(limit))
      })
    },
    /** Declares the tests that clients and a mock with a rate limit agree on it. */
    limits: <Any>(connect: Connect<Any>) => limitTests(specUrl, spec, declared, connect),
    /** Declares the tests of each auth method: shared and expired tokens, wrong credentials. */
    auth: <Any>(connect: Connect<Any>) => authTests(specUrl, spec, declared, connect),
    /** Declares the test that reads see previous writes. `header` is the request header of a read that waits. */
    consistency(header: string, connect: () => ConsistencyCase): void {
      it('reads wait for previous writes, except those of other sessions', () => readsSeeWrites(header, connect(), mock))
    },
    /** Declares the tests of retries, each against a separate mock. */
    retries(connect: (options: Options) => RetryCase): void {
      describe('a failed call', () => {
        it.each(Object.entries(RETRY_TESTS))('%s', (_, test) => withFailingMock((given, failing) => test(connect(given), failing)))
      })
    },
    /** Declares the test of operations whose retry differs from the default of their method. */
    retryMarks(connect: (options: Options) => readonly MarkedOperation[]): void {
      it('retries a marked operation after a lost response only if it is safe', () =>
        withFailingMock((given, failing) => keepsRetryMarks(connect(given), failing)))
    },
    /** Declares the tests of the mock's state: created, changed and deleted objects. */
    state(connect: () => object): void {
      stateTests({ spec, mock, declared, connect, responseSchemaOf: (id) => tested.get(id)?.responseSchema })
    },
    /** Declares the test that all operations of the specification, `count` in number, have a test. */
    complete(count: number): void {
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
  if (operation.operation['x-pagination'] !== undefined) await assertIterable(call, data)
  await eachError(operation, state, async (status, body) => {
    const error = await rejection(client(), ERROR_CLASSES[status] ?? ApiError)
    expect(error).toMatchObject({ status, operation: operation.id })
    expect(operation.withoutExample.has(status) ? body : error.body, `body of ${status}`).toEqual(body)
  })
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
  await eachError(operation, state, async (status, body) => {
    const rejected = await paths()
    expect(rejected.response.status).toBe(status)
    expect(rejected.data).toBeUndefined()
    expect(operation.withoutExample.has(status) ? body : rejected.error, `body of ${status}`).toEqual(body)
  })
}

/** Runs a test with each documented error, which the mock responds with. */
async function eachError({ exampleBodies }: Declared, state: State, test: (status: number, body: unknown) => Promise<void>): Promise<void> {
  for (const [status, body] of exampleBodies) {
    // The key of a default response is no number.
    if (!(status >= 400)) continue
    state.mock.reset()
    state.status = status
    await test(status, body)
    state.mock.assertClean()
  }
}

/** Checks the sent request against the specification, by the mock and by Prism: route, media type, credentials, and no violation. */
function assertSent(operation: Declared, state: State): void {
  const { id, route, signsHeader, parameters, bodyTypes, example } = operation
  const { mock, sent, rejected, credentialHeaders: names } = state
  mock.assertClean()
  expect(
    rejected.filter((violation) => !isMisread(operation, violation)),
    'what Prism rejects',
  ).toEqual([])
  const [headers] = sent
  expect(sent).toHaveLength(1)
  expect([id, route]).toContain(mock.requests.at(-1)?.operation)
  const type = headers?.['content-type']?.split(';')[0]
  if (bodyTypes === undefined) expect(type).toBeUndefined()
  // An optional body without an example is not sent.
  else if (type !== undefined || example.body !== undefined) expect(bodyTypes).toContain(type)
  const own = new Set(parameters.flatMap(({ in: place, name }) => (place === 'header' ? name.toLowerCase() : [])))
  expect(names.some((header) => headers?.[header] !== undefined && !own.has(header))).toBe(signsHeader)
}

/** Checks that the response is the documented example and that the zod schema accepts it. */
async function assertResponse(operation: Declared, data: unknown, schema: OperationCase['responseSchema']): Promise<void> {
  const status = successOf(operation)
  const example = operation.exampleBodies.get(status)
  // The mock makes such a body from the schema.
  if (operation.withoutExample.has(status)) return
  if (example === undefined) expect(data).toBeUndefined()
  else if (schema === 'file') {
    const stream = data instanceof ReadableStream ? data : (data as { readonly stream: ReadableStream }).stream
    expect(await new Response(stream).text()).toBe(example)
  } else if (schema === 'unknown') expect(data).toEqual(example)
  else {
    expect(data).toBeDefined()
    expect(schema, 'a zod schema').toBeDefined()
    expect(() => schema?.parse(data)).not.toThrow()
  }
}

async function assertIterable(call: unknown, data: unknown): Promise<void> {
  const items: unknown[] = []
  for await (const item of call as AsyncIterable<unknown>) items.push(item)
  expect(items.length, 'items, which the examples of the query select').toBeGreaterThan(0)
  expect(JSON.stringify(data)).toContain(JSON.stringify(items[0]))
}

/** The classes of errors with these statuses; ApiError for the others. */
const ERROR_CLASSES: Readonly<Record<number, abstract new (...args: never[]) => ApiError>> = { 401: AuthError, 429: RateLimitError }
