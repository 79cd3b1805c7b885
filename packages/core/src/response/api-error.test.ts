import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { activeAcme, operation, status } from '../../test/helpers.js'
import { ApiError, AuthError, RateLimitError } from '../errors/errors.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { apiError } from './api-error.js'

const remove = operation({ id: 'things.delete', method: 'DELETE', path: '/things/{id}' })
const NOW = Date.UTC(2026, 0, 1)

function errorFor(response: Response, body?: unknown, provider = activeAcme()): ApiError {
  const request = new Request('https://api.acme.example/things/1', { method: 'DELETE', headers: { authorization: 'Bearer s3cret-key' } })
  return apiError({ operation: remove, request, response }, body, provider, ['s3cret-key'])
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
    [500, 'text', 'things.delete failed with 500. The provider failed; the request may have taken effect. (DELETE /things/{id})'],
  ])('for %i with %j says what to do next', (code, body, message) => {
    expect(errorFor(status(code), body).message).toBe(message)
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
  test('are the operation, the request without secrets, the status, the parsed body and the answer', () => {
    const response = status(409)
    const error = errorFor(response, { code: 'in_use' })
    expect(error).toMatchObject({ operation: 'things.delete', status: 409, code: 'in_use' })
    expect(error.request).toEqual({ method: 'DELETE', url: 'https://api.acme.example/things/1', headers: { authorization: '[redacted]' } })
    expect(error.body).toEqual({ code: 'in_use' })
    expect(error.response).toBe(response)
  })

  test('that hold the answer are kept out of logs', () => {
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
