import { expect, test } from 'vitest'
import type { ClientOptions } from '../../src/client/options.js'
import { InvalidRequestError } from '../../src/errors/errors.js'
import { createPathClient } from '../../src/openapi-fetch.js'
import { acme, fetchStandIn, rejection } from '../helpers.js'

interface paths {
  readonly '/things': { get: { responses: { 200: { content: { 'application/json': unknown } } } } }
}

const pathClient = (options: ClientOptions) => createPathClient<paths>(acme(), { apiKey: 's3cret', ...options } as ClientOptions)

test.each([
  '@evil.example/a',
  ':8080/a',
  '.evil.example/a',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'things',
  '',
  undefined,
])('the path %j, which does not begin with one slash, is rejected by its name', async (path) => {
  const fetch = fetchStandIn()
  const error = await rejection(pathClient({ fetch }).GET(path as '/things'), InvalidRequestError)
  expect(error).toMatchObject({ operation: `GET ${path}` })
  expect(error.message).toContain('its path must begin with one slash, like /things')
  await rejection(pathClient({ fetch }).request('get', path as '/things'), InvalidRequestError)
  expect(fetch.requests).toEqual([])
})

test('an error that is nested too deep to be parsed is its start as text', async () => {
  const body = '['.repeat(20_000) + ']'.repeat(20_000)
  const { error } = await pathClient({ fetch: fetchStandIn(new Response(body, { status: 400 })) }).GET('/things')
  expect(error).toBe('['.repeat(1000))
})
