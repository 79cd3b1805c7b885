import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, AuthError, RateLimitError, type ClientOptions } from '@hostwright/core'
import { startMock, type Mock } from '@hostwright/mock'
import { authTests } from './auth.js'
import type { Connect } from './connect.js'
import { type ConsistencyCase, readsSeeWrites } from './consistency.js'
import { limitTests } from './limits.js'
import { keepsTheLimit, type LimitCase, refusesToWait } from './rate-limit.js'
import {
  createsOnce,
  keepsRetryMarks,
  type MarkedOperation,
  refusesMalformedAnswers,
  repeatsReads,
  repeatsTruncatedReads,
  RETRIES,
  type RetryCase,
} from './retries.js'
import type { OperationCase } from './operation-case.js'
import { declareState } from './state.js'
import { credentialHeaders, declaredOperations, type Declared, tokenPaths } from './spec.js'
import type { Document } from '@hostwright/openapi/document.ts'

export interface Contract<Option extends string> {
  /** Options for both clients: credentials, the mock's addresses, no retries, and a fetch that can ask the mock for a status. */
  readonly options: Readonly<Record<Option, string>> & ClientOptions
  /** Declares the tests of one operation. */
  operation(id: string, surfaces: OperationCase): void
  /** Declares the test that any text in a path arrives as it left. */
  pathValues(id: string, call: (value: string) => PromiseLike<unknown>): void
  /** Declares the tests that the client keeps to the documented limit, in virtual time. */
  rateLimit(limit: LimitCase): void
  /** Declares the tests that clients and a mock that counts agree on the limit. */
  limits<Options>(connect: Connect<Options>): void
  /** Declares the tests of each auth method: tokens that end, credentials that are wrong. */
  auth<Options>(connect: Connect<Options>): void
  /**
   * Declares the test that reads see the writes before them.
   *
   * @param header the request header of a read that waits
   * @param connect makes a client
   */
  consistency(header: string, connect: () => ConsistencyCase): void
  /**
   * Declares the tests of what is sent again and what is not, against a mock of their own.
   *
   * @param connect makes a client with these options
   */
  retries(connect: (options: Readonly<Record<Option, string>> & ClientOptions) => RetryCase): void
  /** Declares the test of operations whose retry differs from the rule for their method. */
  retryMarks(connect: (options: Readonly<Record<Option, string>> & ClientOptions) => readonly MarkedOperation[]): void
  /**
   * Declares the tests of what the mock remembers: that objects are found, changed and gone as their requests say.
   *
   * @param connect makes a client
   */
  state(connect: () => object): void
  /** Declares the test that every operation of the specification has its own, and that there are `count` of them. */
  complete(count: number): void
}

const PATH_VALUES = ['münchen.example', 'a/b', 'two words', '100%', '%2F', '.hidden', 'a+b', 'x?y#z', '日本語.example']

interface State {
  readonly mock: Mock
  /** Headers of what was sent to the API itself. */
  readonly sent: Readonly<Record<string, string>>[]
  /** Status to ask Prism for (`Prefer: code=…`). */
  status: number | undefined
  /** The operation under test. */
  operation: Declared | undefined
  readonly credentialHeaders: readonly string[]
  /** Paths at which the client itself requests tokens. */
  readonly tokenPaths: readonly string[]
}

/**
 * Boots the mock of a specification for the tests of one file.
 *
 * @param specUrl the bundled document
 */
export async function startContract<Option extends string>(specUrl: URL): Promise<Contract<Option>> {
  const spec = JSON.parse(await readFile(specUrl, 'utf8')) as Document
  const declared = declaredOperations(spec)
  const mock = await startMock<Option>({ spec: specUrl, rateLimit: false })
  const oauth = mock.clientOptions.tokenUrl
  const state: State = {
    mock,
    sent: [],
    status: undefined,
    operation: undefined,
    credentialHeaders: credentialHeaders(spec),
    tokenPaths: [...tokenPaths(spec), ...(oauth === undefined ? [] : [new URL(oauth).pathname])],
  }
  const tested = new Map<string, OperationCase>()
  beforeEach(() => {
    mock.reset()
    state.sent.length = 0
    state.status = undefined
    state.operation = undefined
  })
  afterAll(() => mock.close())

  return {
    options: { ...mock.clientOptions, maxRetries: 0, fetch: asking(state) },
    operation(id, surfaces) {
      const operation = declared.get(id)
      if (!operation) throw new Error(`The specification has no operation "${id}".`)
      tested.set(id, surfaces)
      describe(`${id} (${operation.method} ${operation.path})`, () => {
        beforeEach(() => {
          state.operation = operation
        })
        it('keeps the contract through the class', () => viaClass(operation, surfaces, state))
        it('keeps the contract through openapi-fetch', () => viaPaths(operation, surfaces, state))
      })
    },
    pathValues(id, call) {
      it.each(PATH_VALUES)(`sends %j in the path of ${id} as it is`, async (value) => {
        // What the provider makes of it is not the point.
        await Promise.resolve(call(value)).catch(() => undefined)
        const segments = mock.requests.at(-1)?.path.split('/') ?? []
        expect(segments.map(decodeURIComponent)).toContain(value)
      })
    },
    rateLimit(limit) {
      describe(`the limit of ${limit.limit} requests in ${limit.window} s`, () => {
        it('is kept by any number of calls at once, in their order', () => keepsTheLimit(limit))
        it('fails a call that may not wait, before it is sent', () => refusesToWait(limit))
      })
    },
    limits: (connect) => limitTests(specUrl, spec, declared, connect),
    auth: (connect) => authTests(specUrl, spec, declared, connect),
    consistency(header, connect) {
      it('lets reads wait for the writes before them, but for those of other sessions', () => readsSeeWrites(header, connect(), mock))
    },
    retries(connect) {
      const meeting = (test: (retries: RetryCase, failing: Mock) => Promise<void>) => async () => {
        await using failing = await startMock<Option>({ spec: specUrl })
        await test(connect({ ...failing.clientOptions, maxRetries: RETRIES }), failing)
      }
      describe('a call that fails', () => {
        it('is sent again where it reads, until it is answered', meeting(repeatsReads))
        it('is sent again where it reads and the answer breaks off', meeting(repeatsTruncatedReads))
        it('is not sent again where the answer is no answer of the API', meeting(refusesMalformedAnswers))
        it('is not sent again where it creates and may have done so', meeting(createsOnce))
      })
    },
    retryMarks(connect) {
      it('sends an operation again after a lost response only if it is marked as safe', async () => {
        await using failing = await startMock<Option>({ spec: specUrl })
        await keepsRetryMarks(connect({ ...failing.clientOptions, maxRetries: RETRIES }), failing)
      })
    },
    state(connect) {
      describe('what the mock remembers', () => {
        declareState({ spec, mock, declared, connect, answerOf: (id) => tested.get(id)?.answer })
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

/** Fetch that asks the mock for `state.status` and keeps what was sent to the API itself. */
function asking(state: State): NonNullable<ClientOptions['fetch']> {
  return (url, init) => {
    const { operation, status, tokenPaths: paths } = state
    const headers = { ...init.headers }
    if (operation?.grantsTokens === true || !paths.includes(new URL(url).pathname)) {
      // The mock's own token endpoint has no use for the example's credentials; Prism answers in its place.
      const asked = status ?? (operation?.grantsTokens ? successOf(operation) : undefined)
      if (asked !== undefined) headers['prefer'] = `code=${asked}`
      state.sent.push(headers)
    }
    return fetch(url, { ...init, headers } as RequestInit)
  }
}

async function viaClass(operation: Declared, { client, answer }: OperationCase, state: State): Promise<void> {
  const call = client()
  const data = await call
  assertSent(operation, state)
  await assertAnswer(operation, data, answer)
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

async function viaPaths(operation: Declared, { paths, answer }: OperationCase, state: State): Promise<void> {
  const { data, error, response } = await paths()
  expect(error || undefined).toBeUndefined()
  expect(response.status).toBe(successOf(operation))
  assertSent(operation, state)
  await assertAnswer(operation, data, answer)
  for (const [status, body] of documentedErrors(operation)) {
    prepare(state, status)
    const refused = await paths()
    expect(refused.response.status).toBe(status)
    expect(refused.data).toBeUndefined()
    expect(refused.error, `body of ${status}`).toEqual(body)
    state.mock.assertClean()
  }
}

function prepare(state: State, status: number): void {
  state.mock.reset()
  state.status = status
}

/** What left the client is what the specification asks for: route, media type, credentials, and nothing that Prism objects to. */
function assertSent({ id, route, secured, headers: own, bodyTypes }: Declared, state: State): void {
  const { mock, sent } = state
  mock.assertClean()
  const [headers] = sent
  expect(sent).toHaveLength(1)
  expect([id, route]).toContain(mock.requests.at(-1)?.operation)
  const type = headers?.['content-type']?.split(';')[0]
  if (bodyTypes === undefined) expect(type).toBeUndefined()
  else expect(bodyTypes).toContain(type)
  expect(state.credentialHeaders.some((header) => headers?.[header] !== undefined && !own.includes(header))).toBe(secured)
}

/** The answer is the documented example, and the zod schema takes it. */
async function assertAnswer(operation: Declared, data: unknown, schema: OperationCase['answer']): Promise<void> {
  const example = operation.answers.get(successOf(operation))
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

/** The lowest documented status of success. */
function successOf({ answers }: Declared): number {
  return Math.min(...[...answers.keys()].filter((documented) => documented < 400))
}

async function assertIterable(call: unknown, data: unknown): Promise<void> {
  const items: unknown[] = []
  for await (const item of call as AsyncIterable<unknown>) items.push(item)
  expect(items.length).toBeGreaterThan(0)
  expect(JSON.stringify(data)).toContain(JSON.stringify(items[0]))
}

function documentedErrors({ answers }: Declared): [number, unknown][] {
  return [...answers].filter(([status]) => status >= 400)
}

function errorClass(status: number): typeof ApiError | typeof AuthError | typeof RateLimitError {
  if (status === 401) return AuthError
  return status === 429 ? RateLimitError : ApiError
}
