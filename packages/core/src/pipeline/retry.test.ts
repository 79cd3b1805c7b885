import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callContext, clockOf, json, operation, outcome, status } from '../../test/helpers.js'
import { ApiError, NetworkError, TimeoutError } from '../errors/errors.js'
import { retry } from './retry.js'
import type { OutgoingRequest, Context } from '../model/operation.js'

type ScriptedResponse = Response | Error | ((context: Context) => Response)

/** Sends one request through the retry layer to a server that responds by script, the last response for ever. */
async function send(
  script: readonly ScriptedResponse[],
  { method = 'GET', body = null, ...changes }: Partial<Context> & Partial<Pick<OutgoingRequest, 'method' | 'body'>> = {},
) {
  const context = callContext({ operation: operation({ method }), ...changes })
  const seen: { readonly body: unknown; readonly wait: number; readonly attempt: number; readonly request: OutgoingRequest }[] = []
  const layer = retry()(async (request, { attempt, wait }) => {
    seen.push({ request, body: request.body, attempt, wait })
    const scripted = script[Math.min(seen.length, script.length) - 1] as ScriptedResponse
    if (scripted instanceof Error) throw scripted
    return typeof scripted === 'function' ? scripted(context) : scripted
  })
  const request = { method, url: 'https://api.acme.example/things', headers: new Headers({ 'x-mark': 'kept' }), body }
  return { ...(await outcome(layer(request, context))), seen, context }
}

const reset = () => new NetworkError('reset', { operation: 'things.get' })
const slow = () => new TimeoutError('slow', { operation: 'things.get', timeout: 1 })

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('what is sent again', () => {
  const IDEMPOTENT = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']
  const OTHERS = ['POST', 'PATCH']
  const TRANSIENT: readonly (readonly [string, () => Response | Error])[] = [
    ['408', () => status(408)],
    ['502', () => status(502)],
    ['503', () => status(503)],
    ['504', () => status(504)],
    ['a network error', reset],
    ["an attempt's timeout", slow],
    ...[520, 521, 522, 523, 524, 525, 526, 527, 529].map((code): [string, () => Response] => [String(code), () => status(code)]),
  ]
  const FINAL = [200, 204, 301, 304, 400, 401, 403, 404, 409, 422, 500, 501, 505, 519, 530]
  const pairs = (methods: readonly string[]) =>
    methods.flatMap((method) => TRANSIENT.map(([name, scripted]) => [method, name, scripted] as const))

  test.each(pairs(IDEMPOTENT))('%s after %s', async (method, _, scripted) => {
    const { value, seen } = await send([scripted(), status(200)], { method })
    expect([value?.status, seen.length]).toEqual([200, 2])
  })

  test.each(pairs(OTHERS))('not %s after %s, which may have taken effect', async (method, _, scripted) => {
    const first = scripted()
    const { value, error, seen } = await send([first, status(200)], { method, body: '{}' })
    expect([value ?? error, seen.length]).toEqual([first, 1])
  })

  test.each([...IDEMPOTENT, ...OTHERS])('%s after 429, which says that nothing was done', async (method) => {
    expect((await send([status(429), status(200)], { method })).value?.status).toBe(200)
  })

  test.each(pairs(OTHERS))('%s after %s where the specification calls it safe', async (method, _, scripted) => {
    const { value, seen } = await send([scripted(), status(200)], { method, body: '{}', operation: operation({ retry: 'safe' }) })
    expect([value?.status, seen.length]).toEqual([200, 2])
  })

  test.each([...pairs(IDEMPOTENT), ['POST', '429', () => status(429)] as const])(
    'not %s after %s where the specification says never',
    async (method, _, scripted) => {
      expect((await send([scripted(), status(200)], { method, operation: operation({ retry: 'never' }) })).seen).toHaveLength(1)
    },
  )

  test.each(FINAL)('nothing after %i', async (code) => {
    const { value, seen } = await send([new Response(null, { status: code })], { operation: operation({ retry: 'safe' }) })
    expect([value?.status, seen.length]).toEqual([code, 1])
  })

  test('nothing after other errors', async () => {
    for (const failure of [new TypeError('bug'), new ApiError('token rejected', { operation: 'token', status: 503 })]) {
      const { error, seen } = await send([failure])
      expect([error, seen.length]).toEqual([failure, 1])
    }
  })

  test('nothing after a token request failed, which has had its own retries', async () => {
    const { seen } = await send([new NetworkError('reset', { operation: 'token' })])
    expect(seen).toHaveLength(1)
  })
})

describe('how often', () => {
  test.each([0, 1, 2, 5])('%i times more, then the last response stands', async (retries) => {
    const { value, seen } = await send([() => status(503)], { maxRetries: retries })
    expect([value?.status, seen.length]).toEqual([503, retries + 1])
    expect(seen.map(({ attempt }) => attempt)).toEqual(Array.from({ length: retries + 1 }, (_, index) => index + 1))
  })

  test('the last error stands, too', async () => {
    const failure = reset()
    expect((await send([failure])).error).toBe(failure)
  })
})

describe('wait', () => {
  test.each([
    [0, [0, 0, 0, 0, 0, 0, 0]],
    [0.5, [0, 250, 500, 1000, 2000, 4000, 4000]],
    [0.999, [0, 499.5, 999, 1998, 3996, 7992, 7992]],
  ])('is random (here %d) below a bound that doubles from 500 ms to 8 s', async (random, waits) => {
    vi.spyOn(Math, 'random').mockReturnValue(random)
    const { seen } = await send([() => status(503)], { maxRetries: 6 })
    expect(seen.map(({ wait }) => wait)).toEqual(waits)
  })

  test('is what passes between the attempts', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    expect((await send([() => status(503)], { maxRetries: 2 })).ms).toBe(750)
  })

  test.each([
    ['seconds', '7', 7000],
    ['a date', 'Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['nothing to wait', '0', 0],
    ['just the cap', '120', 120_000],
  ])('is what Retry-After asks for, as %s', async (_, value, ms) => {
    const { ms: passed, seen } = await send([status(503, { 'retry-after': value }), status(200)])
    expect([passed, seen[1]?.wait]).toEqual([ms, ms])
  })

  test.each(['121', 'Thu, 01 Jan 2026 00:02:01 GMT'])('over two minutes (%s) is left to the caller', async (value) => {
    const scripted = status(429, { 'retry-after': value })
    const { value: last, ms, seen } = await send([scripted])
    expect([last, ms, seen.length]).toEqual([scripted, 0, 1])
    expect(scripted.bodyUsed).toBe(false)
  })

  test('is the usual one where Retry-After makes no sense', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    expect((await send([status(503, { 'retry-after': 'later' }), status(200)])).ms).toBe(250)
  })

  test('ends when the call does, and nothing more is sent', async () => {
    const controller = new AbortController()
    const reason = new Error('deadline')
    setTimeout(() => controller.abort(reason), 4000)
    const { error, ms, seen } = await send([status(503, { 'retry-after': '60' })], { clock: clockOf(controller.signal) })
    expect([error, ms, seen.length]).toEqual([reason, 4000, 1])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a call that is over', () => {
  test('before it began is not sent', async () => {
    const reason = new Error('aborted')
    const { error, seen } = await send([status(200)], { clock: clockOf(AbortSignal.abort(reason)) })
    expect([error, seen.length]).toEqual([reason, 0])
  })

  test('while its response came is not sent again, even without a wait', async () => {
    const controller = new AbortController()
    const reason = new Error('deadline')
    const respond = () => (controller.abort(reason), status(503, { 'retry-after': '0' }))
    const { error, seen } = await send([respond], { clock: clockOf(controller.signal) })
    expect([error, seen.length]).toEqual([reason, 1])
  })
})

describe('bodies', () => {
  test('are sent again as they were, with method and headers', async () => {
    const { seen } = await send([status(503), reset(), status(200)], { method: 'PUT', body: '{"a":1}' })
    expect(seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}', '{"a":1}'])
    expect(seen[2]?.request).toMatchObject({ method: 'PUT' })
    expect(seen[2]?.request.headers.get('x-mark')).toBe('kept')
  })

  test('that are streams are never sent again', async () => {
    for (const scripted of [status(429), status(503), reset()])
      expect((await send([scripted], { method: 'PUT', body: new ReadableStream() })).seen).toHaveLength(1)
  })

  test('a request without one is sent again as it is', async () => {
    const { seen } = await send([status(503), status(200)])
    expect(seen[0]?.request).toBe(seen[1]?.request)
  })

  test('of responses that are not used are cancelled, and that of the last is not', async () => {
    const cancelled: number[] = []
    const respond = (code: number) => new Response(new ReadableStream({ cancel: () => void cancelled.push(code) }), { status: code })
    const { value } = await send([respond(502), respond(503), respond(504)])
    expect(cancelled).toEqual([502, 503])
    expect(value?.bodyUsed).toBe(false)
  })

  test('that broke while nobody read them do no harm', async () => {
    const broken = new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }), { status: 503 })
    expect((await send([broken, status(200)])).value?.status).toBe(200)
  })
})

describe('after a 401', () => {
  const renewed = (context: Context) => ((context.retryReason = 'token-refreshed'), status(401))

  test.each(['GET', 'POST', 'PATCH'])('%s is sent once more, at once, where the token was renewed', async (method) => {
    const { value, ms, seen } = await send([renewed, status(200)], { method, body: method === 'GET' ? null : '{}', maxRetries: 0 })
    expect([value?.status, ms, seen.length]).toEqual([200, 0, 2])
  })

  test('it is so even where the specification forbids retries: a 401 is rejected before it takes effect', async () => {
    expect((await send([renewed, status(200)], { method: 'POST', operation: operation({ retry: 'never' }) })).seen).toHaveLength(2)
  })

  test('never more than twice: a token may be revoked before its first use, too', async () => {
    const { value, seen } = await send([renewed])
    expect([value?.status, seen.length]).toEqual([401, 3])
    expect((await send([renewed, status(503), renewed, renewed], { maxRetries: 5 })).seen).toHaveLength(4)
  })

  test('not where the token was not renewed, nor for a stream', async () => {
    expect((await send([status(401)])).seen).toHaveLength(1)
    expect((await send([renewed], { method: 'POST', body: new ReadableStream() })).seen).toHaveLength(1)
  })

  test('transient failures are repeated as ever', async () => {
    const { value, seen } = await send([renewed, status(503), status(200)])
    expect([value?.status, seen.length]).toEqual([200, 3])
  })
})

describe('after an event that was not reached', () => {
  const unreached = (context: Context) => ((context.retryReason = 'unreached'), status(412))
  const renewed = (context: Context) => ((context.retryReason = 'token-refreshed'), status(401))

  test('a read is sent once more, at once, however few retries are allowed', async () => {
    const { value, ms, seen } = await send([unreached, status(200)], { maxRetries: 0 })
    expect([value?.status, ms, seen.length]).toEqual([200, 0, 2])
  })

  test('never more than once', async () => {
    const { value, seen } = await send([unreached], { maxRetries: 5 })
    expect([value?.status, seen.length]).toEqual([412, 2])
    expect((await send([unreached, status(503), unreached], { maxRetries: 5 })).seen).toHaveLength(3)
  })

  test.each([
    ['before', [renewed, unreached]],
    ['after', [unreached, renewed]],
  ])('a 401 %s it is repeated as well', async (_, rejections) => {
    const { value, ms, seen } = await send([...rejections, status(200)], { maxRetries: 0 })
    expect([value?.status, ms, seen.map(({ attempt }) => attempt)]).toEqual([200, 0, [1, 2, 3]])
    expect((await send([...rejections, unreached], { maxRetries: 5 })).seen).toHaveLength(3)
  })

  test('a 412 that no layer explains stands', async () => {
    const { value, seen } = await send([status(412), status(200)])
    expect([value?.status, seen.length]).toEqual([412, 1])
  })
})

describe('a response of success that breaks off', () => {
  const cut = () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }))

  test('is asked for again where that does no harm', async () => {
    const { value, seen } = await send([cut(), json({ id: 1 })])
    expect([value?.status, seen.length]).toEqual([200, 2])
  })

  test('is not asked for again where the request may have taken effect', async () => {
    const { error, seen } = await send([cut(), json({ id: 1 })], { method: 'POST', body: '{}' })
    expect(error).toBeInstanceOf(NetworkError)
    expect(seen).toHaveLength(1)
  })

  test('is left to whoever reads it as something else than JSON', async () => {
    const { value, seen } = await send([cut()], { operation: operation({ read: () => undefined }) })
    expect([value?.bodyUsed, seen.length]).toEqual([false, 1])
  })
})
