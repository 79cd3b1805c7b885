import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { activeAcme, operation, status } from '../../test/helpers.js'
import { ApiError, AuthError, ConsistencyError, RateLimitError } from '../errors/errors.js'
import { redactor } from '../errors/redact.js'
import { consistency } from '../pipeline/consistency.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { apiError } from './api-error.js'

const remove = operation({ id: 'things.delete', method: 'DELETE', path: '/things/{id}' })
const NOW = Date.UTC(2026, 0, 1)

function errorFor(response: Response, body?: unknown, provider = activeAcme()): ApiError {
  const request = new Request('https://api.acme.example/things/1', { method: 'DELETE', headers: { authorization: 'Bearer s3cret-key' } })
  return apiError({ operation: remove, request, response, redact: redactor(['s3cret-key'])() }, body, provider)
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

describe('message', () => {
  test.each([
    [
      409,
      { code: 'in_use', message: 'The thing is in use.' },
      'things.delete failed with 409 in_use: The thing is in use. (DELETE /things/{id})',
    ],
    [404, undefined, 'things.delete failed with 404. (DELETE /things/{id})'],
    [403, {}, 'things.delete failed with 403. These credentials may not do this. (DELETE /things/{id})'],
    [401, {}, 'things.delete failed with 401. Check apiKey of this Acme client. (DELETE /things/{id})'],
    [429, {}, 'things.delete failed with 429. Call less often. (DELETE /things/{id})'],
    [403, { message: 'Snapshot limit reached' }, 'things.delete failed with 403: Snapshot limit reached. (DELETE /things/{id})'],
    [401, { message: 'Account suspended.' }, 'things.delete failed with 401: Account suspended. (DELETE /things/{id})'],
    [503, { message: 'Back at noon' }, 'things.delete failed with 503: Back at noon. (DELETE /things/{id})'],
    [403, { code: 'denied' }, 'things.delete failed with 403 denied. These credentials may not do this. (DELETE /things/{id})'],
    [500, 'text', 'things.delete failed with 500. The request may have taken effect. (DELETE /things/{id})'],
  ])('for %i with %j says what to do next, unless the provider says something', (code, body, message) => {
    expect(errorFor(status(code), body).message).toBe(message)
  })

  test.each(['GET', 'HEAD', 'OPTIONS'])('of a read says nothing of effects: %s', (method) => {
    const read = operation({ id: 'things.get', method })
    const { message } = apiError(
      { operation: read, request: new Request('https://a.example', { method }), response: status(500), redact: redactor([])() },
      '',
      activeAcme(),
    )
    expect(message).toBe(`things.get failed with 500. (${method} /things)`)
  })

  test.each([
    [{ message: 'In use', error: 'conflict' }, 'In use'],
    [{ error: 'In use' }, 'In use'],
    [{ message: '', error: 'In use' }, 'In use'],
    [{ message: { text: 'no' }, error: 'In use' }, 'In use'],
  ])('is read at the first place that holds text: %j', (body, reported) => {
    const provider = activeAcme({ error: { message: ['/message', '/error'] } })
    expect(errorFor(status(409), body, provider).message).toBe(`things.delete failed with 409: ${reported}. (DELETE /things/{id})`)
  })

  test('repeats no more than 300 characters of the provider', () => {
    const { message } = errorFor(status(400), { message: 'x'.repeat(1000) })
    expect(message.match(/x+/)?.[0]).toHaveLength(300)
  })

  test("hides the client's secrets, also where the provider's text is cut within one", () => {
    expect(errorFor(status(400), { message: 'unknown key s3cret-key' }).message).toContain('unknown key [redacted]')
    expect(errorFor(status(400), { message: `${'x'.repeat(294)}s3cret-key` }).message).not.toContain('s3cret')
  })

  test('and code are only taken from the places the provider declares, as text', () => {
    const nested = activeAcme({ error: { message: '/errors/0/detail', code: '/errors/0/code' } })
    expect(errorFor(status(422), { errors: [{ code: 'bad', detail: 'Wrong' }] }, nested)).toMatchObject({
      code: 'bad',
      message: expect.stringContaining('Wrong') as string,
    })
    expect(errorFor(status(422), { code: 17, message: { a: 1 } })).toMatchObject({
      code: undefined,
      message: expect.stringContaining('failed with 422.') as string,
    })
    const { error: _, ...silent } = activeAcme()
    expect(errorFor(status(422), { code: 'bad' }, silent).code).toBeUndefined()
  })
})

describe('class', () => {
  test('follows the status', () => {
    expect(errorFor(status(401)).constructor).toBe(AuthError)
    expect(errorFor(status(429)).constructor).toBe(RateLimitError)
    expect(errorFor(status(418)).constructor).toBe(ApiError)
  })
})

describe('fields', () => {
  test('are the operation, the request without secrets, the status, the parsed body and the response', () => {
    const response = status(409)
    const error = errorFor(response, { code: 'in_use' })
    expect(error).toMatchObject({ operation: 'things.delete', status: 409, code: 'in_use' })
    expect(error.request).toEqual({ method: 'DELETE', url: 'https://api.acme.example/things/1', headers: { authorization: '[redacted]' } })
    expect(error.body).toEqual({ code: 'in_use' })
    expect(error.response).toBe(response)
  })

  test('that hold the response are kept out of logs', () => {
    const error = errorFor(status(409), { password: 'hunter2' })
    expect(inspect(error) + JSON.stringify(error) + JSON.stringify({ ...error })).not.toMatch(/hunter2|s3cret/)
  })

  test('retryAfter is what the provider asks to wait, for any status', () => {
    expect(errorFor(status(503, { 'retry-after': '7' })).retryAfter).toBe(7000)
    expect(errorFor(status(503)).retryAfter).toBeUndefined()
  })

  test('resetAt says when calls are allowed again', () => {
    const error = errorFor(status(429, { 'retry-after': '90' })) as RateLimitError
    expect(error.retryAfter).toBe(90_000)
    expect(error.resetAt).toEqual(new Date(NOW + 90_000))
    expect(error.message).toContain('Call again in 90 s.')
    expect((errorFor(status(429)) as RateLimitError).resetAt).toBeUndefined()
  })

  test("resetAt comes from the provider's own header where there is no Retry-After", () => {
    const limited = activeAcme({ rateLimit: rateLimit({ limit: 10, window: 60, headers: { reset: 'x-reset' }, reset: 'seconds' }) })
    expect(errorFor(status(429, { 'x-reset': '30' }), {}, limited)).toMatchObject({ retryAfter: 30_000, resetAt: new Date(NOW + 30_000) })
    expect(errorFor(status(500, { 'x-reset': '30' }), {}, limited).retryAfter).toBeUndefined()
  })
})

describe('a read that waited for a write in vain', () => {
  const provider = activeAcme({ consistency: consistency({ event: 'etag', reached: 'if-event-reached', status: 412 }) })
  const read = operation({ id: 'things.get', path: '/things/{id}' })
  const errorOf = (response: Response, headers: Record<string, string> = { 'if-event-reached': 'e1' }) =>
    apiError(
      { operation: read, request: new Request('https://api.acme.example/things/1', { headers }), response, redact: redactor([])() },
      {},
      provider,
    )

  test('is a ConsistencyError that says what to do', () => {
    const error = errorOf(status(412))
    expect(error.constructor).toBe(ConsistencyError)
    expect(error).toMatchObject({ operation: 'things.get', status: 412 })
    expect(error.message).toBe('things.get failed with 412. The write before is not visible yet. Read again later. (GET /things/{id})')
  })

  test('is recognised by its header and its status', () => {
    expect(errorOf(status(412), {}).constructor).toBe(ApiError)
    expect(errorOf(status(412), {}).message).toBe('things.get failed with 412. (GET /things/{id})')
    expect(errorOf(status(409)).constructor).toBe(ApiError)
    expect(errorOf(status(401)).constructor).toBe(AuthError)
    expect(errorOf(status(429)).constructor).toBe(RateLimitError)
  })
})

describe('a code that stands for a used-up limit', () => {
  const headers = { limit: 'x-limit', reset: 'x-reset' }
  const limited = activeAcme({ rateLimit: rateLimit({ headers, reset: 'seconds', code: 'TooMany' }) })
  const reported = (code: unknown) => ({ code, message: 'Too many requests.' })

  test.each([400, 403, 503])('makes a %i a RateLimitError with that status', (code) => {
    const error = errorFor(status(code, { 'retry-after': '9' }), reported('TooMany'), limited)
    expect(error.constructor).toBe(RateLimitError)
    expect(error).toMatchObject({ status: code, code: 'TooMany', retryAfter: 9000, resetAt: new Date(NOW + 9000) })
  })

  test.each([[reported('Another')], [reported(undefined)], [reported(7)], [reported('')], ['TooMany'], [undefined]])(
    'is looked for in its place only, not in %j',
    (body) => {
      expect(errorFor(status(403), body, limited).constructor).toBe(ApiError)
    },
  )

  test('is none where the provider declares none', () => {
    const without = activeAcme({ rateLimit: rateLimit({ headers, reset: 'seconds' }) })
    expect(errorFor(status(403), reported(undefined), without).constructor).toBe(ApiError)
    expect(errorFor(status(403), reported('TooMany')).constructor).toBe(ApiError)
  })

  test('is no matter of what the credentials may do', () => {
    expect(errorFor(status(403), reported('TooMany'), limited).message).not.toContain('These credentials may not do this.')
  })

  test("takes the end of the limit from the provider's own header, as a 429 does", () => {
    expect(errorFor(status(403, { 'x-reset': '30' }), reported('TooMany'), limited)).toMatchObject({ resetAt: new Date(NOW + 30_000) })
  })
})
