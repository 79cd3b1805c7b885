import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientCredentials } from '../../src/auth/client-credentials.js'
import { ApiError, AuthError, InvalidResponseError, StateError, TimeoutError } from '../../src/errors/errors.js'
import { waitUntil } from '../../src/waiting/wait-until.js'
import { countedSignal, fetchStandIn, json, operation, outcome, status } from '../helpers.js'
import { clientOf, secret, watchForSecrets } from './assertions.js'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => void vi.useRealTimers())
watchForSecrets()

const server = { url: 'https://api.acme.example' }
const read = operation()
const lifecycles = { status: { at: '/status', values: ['new', 'done', 'lost'], failed: ['lost'] } }
const state = (value: string) => json({ status: value, password: secret('password') })
const html = () => new Response('<h1>Maintenance</h1>', { headers: { 'content-type': 'text/html' } })

/** Waits for the state `done` in virtual time, and says what is left afterwards. */
async function wait(script: Parameters<typeof fetchStandIn>, options: object = {}, provider: object = {}, credentials: object = {}) {
  const fetch = fetchStandIn(...script)
  const { controller, listeners } = countedSignal()
  const client = clientOf(server, { fetch, maxRetries: 0, ...credentials }, provider)
  const ended = await outcome(waitUntil<unknown>(client, read, lifecycles, 'done', { signal: controller.signal, ...options }))
  return { ...ended, reads: fetch.requests.length, left: [listeners(), vi.getTimerCount()] }
}

describe('a wait for a state', () => {
  test('that never comes ends at its timeout with the last state, and leaves neither timer nor listener', async () => {
    const { error, ms, left } = await wait([() => state('new')], { timeout: 100_000 })
    expect(error).toBeInstanceOf(TimeoutError)
    expect((error as Error).message).toContain('the last state was new')
    expect([ms, left]).toEqual([100_000, [0, 0]])
  })

  test('is not ended by Retry-After beyond its timeout', async () => {
    const { error, ms, left } = await wait([() => json({ status: 'new' }, { headers: { 'retry-after': '99999999' } })], { timeout: 5000 })
    expect(error).toBeInstanceOf(TimeoutError)
    expect([ms, left]).toEqual([5000, [0, 0]])
  })

  test('rejects for HTML with 200, and does not take it for a state', async () => {
    const { error, reads, left } = await wait([state('new'), html()])
    expect(error).toBeInstanceOf(InvalidResponseError)
    expect([reads, left]).toEqual([2, [0, 0]])
  })

  test('ends at a 404 in the middle with the last state, and at one before it as the read does', async () => {
    const { error, left } = await wait([state('new'), status(404)])
    expect(error).toBeInstanceOf(StateError)
    expect([(error as StateError).state, left]).toEqual(['new', [0, 0]])
    const before = await wait([status(404)])
    expect(before.error).toBeInstanceOf(ApiError)
    expect(before.reads).toBe(1)
  })

  test('goes on after a token that dies in the middle, and ends with AuthError if there is no other', async () => {
    const tokenUrl = `${server.url}/token`
    const scheme = clientCredentials({ tokenUrl, clientId: 'id', clientSecret: 'secret', format: 'form' })
    const provider = { authMethods: [{ credentials: { id: false, secret: true }, scheme }] }
    const credentials = { id: 'me', secret: secret('client') }
    const grant = (name: string) => json({ access_token: secret(name), expires_in: 3600 })
    const renewed = await wait([grant('a'), state('new'), status(401), grant('b'), state('done')], {}, provider, credentials)
    expect(renewed.value).toMatchObject({ status: 'done' })
    const rejected = await wait([grant('a'), state('new'), status(401), status(401)], {}, provider, credentials)
    expect(rejected.error).toBeInstanceOf(AuthError)
    expect([renewed.left, rejected.left]).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  test('shows no object that failed in its error', async () => {
    const { error, left } = await wait([state('new'), state('lost')])
    expect(error).toBeInstanceOf(StateError)
    expect([JSON.stringify(error).includes(secret('password')), left]).toEqual([false, [0, 0]])
  })
})
