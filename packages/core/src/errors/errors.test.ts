import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as core from '../index.js'
import { operation } from '../../test/helpers.js'
import { errorContext } from '../model/error-context.js'

const {
  AbortError,
  ApiError,
  AuthError,
  ConfigurationError,
  ConsistencyError,
  HostwrightError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RateLimitError,
  StateError,
  TimeoutError,
} = core

const request = { method: 'GET', url: 'https://api.acme.example/things', headers: { authorization: '[redacted]' } }
const response = new Response('s3cret')
const context = { operation: 'things.get', request, status: 418, response, body: { token: 's3cret' } }

const errors = {
  AbortError: new AbortError('m', context),
  ApiError: new ApiError('m', { ...context, code: 'teapot', retryAfter: 5 }),
  AuthError: new AuthError('m', context),
  ConfigurationError: new ConfigurationError('m'),
  ConsistencyError: new ConsistencyError('m', context),
  HostwrightError: new HostwrightError('m'),
  InvalidRequestError: new InvalidRequestError('m', { operation: 'things.get' }),
  InvalidResponseError: new InvalidResponseError('m', context),
  NetworkError: new NetworkError('m', { operation: 'things.get', cause: new TypeError('fetch failed') }),
  RateLimitError: new RateLimitError('m', { ...context, resetAt: new Date(0) }),
  StateError: new StateError('m', { operation: 'things.get', state: 'broken' }),
  TimeoutError: new TimeoutError('m', { operation: 'things.get', timeout: 30 }),
}

describe.each(Object.entries(errors))('%s', (name, error) => {
  test('is a real error of the one family', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(HostwrightError)
    expect(error.constructor.name).toBe(name)
  })

  test('has its name, in its stack too', () => {
    expect(error.name).toBe(name)
    expect(String(error)).toBe(`${name}: m`)
    expect(error.stack).toMatch(new RegExp(`^${name}: m\n`))
  })

  test('shows neither body nor response when logged', () => {
    const logged = inspect(error, { depth: Infinity }) + JSON.stringify(error) + JSON.stringify({ ...error }) + error.stack
    expect(logged).not.toMatch(/s3cret|Response {/)
  })

  test('becomes JSON with name and message', () => {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: 'm' })
  })
})

test('every error the package exports is looked at here', () => {
  const exported = Object.keys(core).filter((name) => name.endsWith('Error'))
  expect(exported.sort()).toEqual(Object.keys(errors).sort())
})

test('AuthError, ConsistencyError and RateLimitError are ApiErrors, InvalidResponseError is not', () => {
  expect(errors.ConsistencyError).toBeInstanceOf(ApiError)
  expect(errors.AuthError).toBeInstanceOf(ApiError)
  expect(errors.RateLimitError).toBeInstanceOf(ApiError)
  expect(errors.InvalidResponseError).not.toBeInstanceOf(ApiError)
})

describe('another installed copy of the package', () => {
  const copied = async () => (await import(`${'./errors.js'}?copy`)) as typeof core

  test.each(Object.entries(errors))('has a %s that is an instance of ours', async (name, error) => {
    const Copy = (await copied())[name as keyof typeof errors]
    expect(Copy).not.toBe(error.constructor)
    expect(error).toBeInstanceOf(Copy)
    expect(error).toBeInstanceOf((await copied()).HostwrightError)
  })

  test('keeps the classes apart', async () => {
    const copy = await copied()
    expect(errors.AuthError).toBeInstanceOf(copy.ApiError)
    expect(errors.ApiError).not.toBeInstanceOf(copy.AuthError)
    for (const other of [undefined, null, 'ApiError', {}, new Error('m')]) expect(other).not.toBeInstanceOf(copy.ApiError)
  })
})

test('a class of the caller that extends an error is no name for all of these', () => {
  class Own extends ApiError {}
  expect(new Own('m', context)).toBeInstanceOf(Own)
  expect(new Own('m', context)).toBeInstanceOf(ApiError)
  expect(errors.ApiError).not.toBeInstanceOf(Own)
})

test('what an error knows is on it, the response and its body out of sight', () => {
  expect(errors.ApiError).toMatchObject({ operation: 'things.get', request, status: 418, code: 'teapot', retryAfter: 5 })
  expect(errors.ApiError.body).toEqual({ token: 's3cret' })
  expect(errors.ApiError.response).toBe(response)
  expect(Object.keys(errors.ApiError)).not.toContain('body')
  expect(Object.keys(errors.InvalidResponseError)).not.toContain('response')
  expect(errors.TimeoutError.timeout).toBe(30)
  expect(errors.RateLimitError.resetAt).toEqual(new Date(0))
})

test('toJSON has the fields, with the request redacted', () => {
  expect(errors.ApiError.toJSON()).toEqual({
    name: 'ApiError',
    message: 'm',
    operation: 'things.get',
    request,
    status: 418,
    code: 'teapot',
    retryAfter: 5,
  })
})

test('the cause is kept where there is one, and absent where there is none', () => {
  expect(errors.NetworkError.cause).toEqual(new TypeError('fetch failed'))
  expect('cause' in errors.InvalidRequestError).toBe(false)
})

test('what an error says of its call has the response only where there is one', () => {
  const sent = new Request('https://api.acme.example/things')
  expect(errorContext(operation(), sent)).toEqual({ operation: 'things.get', request: { method: 'GET', url: sent.url, headers: {} } })
  expect(errorContext(operation(), sent, response)).toMatchObject({ status: 200, response })
})
