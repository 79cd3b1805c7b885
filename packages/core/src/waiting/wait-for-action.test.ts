import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { InvalidRequestError, StateError } from '../errors/errors.js'
import { type ActionScheme, waitForAction } from './wait-for-action.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const scheme: ActionScheme = {
  header: 'Content-Location',
  read: operation({ id: 'actions.get', path: '/actions/{uuid}' }),
  parameter: 'uuid',
  at: '/action/status',
  running: ['running'],
}
const started = (location?: string) =>
  new Response(null, { status: 204, headers: location === undefined ? {} : { 'content-location': location } })
const action = (state: string) => json({ action: { status: state } })

function start(...script: Parameters<typeof fetchStandIn>) {
  const fetch = fetchStandIn(...script)
  return { fetch, client: new Client(acme(), { apiKey: 'k3y', fetch, maxRetries: 0 } as ClientOptions) }
}

test.each(['/v6/actions/a1', '/actions/a1', 'https://api.acme.example/v6/actions/a1'])(
  'follows %s until the action no longer runs',
  async (location) => {
    const { client, fetch } = start(action('running'), action('running'), action('finished'))
    expect((await outcome(waitForAction(client, scheme, started(location)))).value).toEqual({ action: { status: 'finished' } })
    expect(fetch.requests.map(({ url }) => url)).toEqual(Array(3).fill('https://api.acme.example/actions/a1'))
  },
)

test('reads from no other host than that of the client', async () => {
  const { client, fetch } = start(action('finished'))
  await waitForAction(client, scheme, started('https://other.example/actions/a1'))
  expect(fetch.requests.map(({ url }) => url)).toEqual(['https://api.acme.example/actions/a1'])
})

test.each([undefined, '', '/domains/a1', '/actions/', '/actions/..', '/actions/../vps'])(
  'rejects a response that names the action %j before a read',
  async (location) => {
    const { client, fetch } = start()
    await rejection(waitForAction(client, scheme, started(location)), InvalidRequestError)
    expect(fetch.requests).toEqual([])
  },
)

test('rejects when the action is gone', async () => {
  const { client } = start(action('running'), status(404))
  const { error } = await outcome(waitForAction(client, scheme, started('/actions/a1')))
  expect(error).toBeInstanceOf(StateError)
  expect(String(error)).toContain('waitForAction: the object is gone, its last state was running.')
})
