import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { AuthError, ConfigurationError, InvalidRequestError, InvalidResponseError, NetworkError } from '../errors/errors.js'
import { type ExchangedToken, exchangedToken } from './exchanged-token.js'
import { memoryTokenStore, type TokenStoreOptions } from './token-store.js'
import type { Fetch } from '../model/fetch.js'

const START = Date.UTC(2026, 0, 1)
const things = operation({ id: 'things.list' })
const DECLARED: ExchangedToken = {
  header: 'x-access-token',
  path: '/accounts/{account}/tokens',
  fields: { password: 'pass_word' },
  token: '/grant/token',
  expires: '/grant/expires',
}
const WITH_CODE = { ...DECLARED, secondFactor: { status: 202, option: 'code', path: '/second', field: 'otp' } }

type Options = Partial<ClientOptions & TokenStoreOptions> & Readonly<Record<string, unknown>>

function clientOf(options: Options, declared = DECLARED) {
  const authMethods = [{ scheme: exchangedToken(declared), credentials: { account: false, password: true } }]
  return new Client(acme({ authMethods }), { account: 'me/too', password: 's3cret-word', ...options } as ClientOptions)
}

const grant = (token: string, expires: unknown = new Date(Date.now() + 3_600_000).toISOString()) => json({ grant: { token, expires } })

/** An API that responds with 401 to all but the latest token, and where tokens are asked for: t1, t2, …, or a scripted response. */
function provider(respond?: (request: Request) => Response | Promise<Response>) {
  const seen = { count: 0, asked: [] as Request[], tokens: [] as (string | null)[] }
  const fetch: Fetch = fetchStandIn((request) => {
    if (request.method === 'POST') {
      seen.asked.push(request.clone())
      return respond ? respond(request) : grant(`t${++seen.count}`)
    }
    const token = request.headers.get('x-access-token')
    seen.tokens.push(token)
    return token === `t${seen.count}` ? json({}) : status(401)
  })
  return { fetch, seen }
}

beforeEach(() => void vi.useFakeTimers({ now: START }))
afterEach(() => void vi.useRealTimers())

describe('the exchange', () => {
  test('sends the credentials as JSON, those of the path in the path, and the token in its header', async () => {
    const { fetch, seen } = provider()
    await clientOf({ fetch }).request(things)
    const [request] = seen.asked as [Request]
    expect(request).toMatchObject({ url: 'https://api.acme.example/accounts/me%2Ftoo/tokens', redirect: 'manual' })
    expect(request.headers.get('content-type')).toBe('application/json')
    expect(await request.json()).toEqual({ pass_word: 's3cret-word' })
    expect(seen.tokens).toEqual(['t1'])
  })

  test('gives a bearer token where no header is named', async () => {
    const fetch = fetchStandIn((request) => (request.method === 'POST' ? grant('t1') : json({})))
    const { header: _, ...declared } = DECLARED
    await clientOf({ fetch }, declared).request(things)
    expect((fetch.requests.at(-1) as Request).headers.get('authorization')).toBe('Bearer t1')
  })

  test('is made once, however many calls wait for it', async () => {
    const { fetch, seen } = provider()
    const client = clientOf({ fetch })
    await Promise.all(Array.from({ length: 100 }, () => client.request(things)))
    expect(seen.asked).toHaveLength(1)
  })

  test.each([
    ['a date', () => '2026-01-01T01:00:00Z'],
    ['a Unix time', () => START / 1000 + 3600],
    ['a Unix time as text', () => String(START / 1000 + 3600)],
    ['nothing', () => undefined],
    ['nonsense', () => 'tomorrow'],
  ])('is made again a minute before the end that %s names', async (_, expires) => {
    const { fetch, seen } = provider(() => grant(`t${++seen.count}`, expires()))
    const client = clientOf({ fetch })
    await client.request(things)
    vi.setSystemTime(START + 3_539_000)
    await client.request(things)
    expect(seen.asked).toHaveLength(1)
    vi.setSystemTime(START + 3_541_000)
    // The call goes with the old token while the next one is fetched; this provider takes only the newest.
    await client.request(things)
    await vi.advanceTimersByTimeAsync(0)
    await client.request(things)
    expect(seen.tokens).toEqual(['t1', 't1', 't1', 't2', 't2'])
  })

  test("reads the end against the provider's clock", async () => {
    const { fetch, seen } = provider(() => {
      const scripted = grant(`t${++seen.count}`, new Date(START - 600_000 + 3_600_000).toISOString())
      scripted.headers.set('date', new Date(START - 600_000).toUTCString())
      return scripted
    })
    const client = clientOf({ fetch })
    await client.request(things)
    vi.setSystemTime(START + 3_500_000)
    await client.request(things)
    expect(seen.asked).toHaveLength(1)
  })

  test('is made again after a 401, once', async () => {
    const { fetch, seen } = provider()
    const client = clientOf({ fetch })
    await client.request(things)
    seen.count++
    await client.request(things)
    expect(seen.tokens).toEqual(['t1', 't1', 't3'])
  })

  test('keeps its token in the store, for clients with the same credentials only', async () => {
    const { fetch, seen } = provider()
    const tokenStore = memoryTokenStore()
    await clientOf({ fetch, tokenStore }).request(things)
    await clientOf({ fetch, tokenStore }).request(things)
    expect(seen.asked).toHaveLength(1)
    await clientOf({ fetch, tokenStore, password: 'another' }).request(things)
    await clientOf({ fetch, tokenStore, account: 'another' }).request(things)
    expect(seen.asked).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 422])('rejected with %i is an AuthError that names the options and hides their values', async (code) => {
    const { fetch } = provider(() => json({ reason: 'no s3cret-word', code: 'Rejected' }, { status: code }))
    const error = await rejection(clientOf({ fetch }).request(things), AuthError)
    expect(error.message).toContain('Check account and password of this Acme client.')
    expect(JSON.stringify(error) + error.stack).not.toContain('s3cret-word')
  })

  test.each([[json({})], [json({ grant: { token: '' } })], [json({ grant: { token: 'a\nb' } })]])(
    'responded without a token that can be sent is an InvalidResponseError',
    async (scripted) => {
      const { fetch } = provider(() => scripted)
      expect((await rejection(clientOf({ fetch }).request(things), InvalidResponseError)).message).toContain(
        'without a token that can be sent',
      )
    },
  )

  test('cannot be made with a path value that names another route', () => {
    expect(() => clientOf({ account: '..' })).toThrow(InvalidRequestError)
  })

  test('is repeated where its response was lost', async () => {
    const { fetch, seen } = provider(() => (seen.asked.length < 2 ? Promise.reject(new TypeError('reset')) : grant(`t${++seen.count}`)))
    await outcome(clientOf({ fetch }).request(things))
    expect(seen.asked).toHaveLength(2)
  })

  test('with credentials that serve once is not repeated where its response was lost', async () => {
    const { fetch, seen } = provider(() => Promise.reject(new TypeError('reset')))
    await rejection(clientOf({ fetch }, { ...DECLARED, once: true }).request(things), NetworkError)
    expect(seen.asked).toHaveLength(1)
  })

  test('with credentials that serve once says so when a second token is rejected', async () => {
    const { fetch, seen } = provider(() => (seen.asked.length > 1 ? status(404) : grant(`t${++seen.count}`)))
    const client = clientOf({ fetch }, { ...DECLARED, once: true })
    await client.request(things)
    seen.count++
    const error = await rejection(client.request(things), AuthError)
    expect(error.message).toContain('These credentials were good for one token; get new ones.')
  })
})

describe('a second factor', () => {
  /** Asks for the code with 202 and takes the one of the moment. */
  const asking = () =>
    provider(async (request) => {
      if (new URL(request.url).pathname !== '/second') return json({ name: 'SecondFactorRequired' }, { status: 202 })
      const { otp } = (await request.json()) as { otp: string }
      return otp === '123456' ? grant('t0') : status(400)
    })

  test('is asked for with the function that the client has, and sent beside the credentials', async () => {
    const { fetch, seen } = asking()
    const code = vi.fn<() => Promise<string>>(async () => '123456')
    const client = clientOf({ fetch, code }, WITH_CODE)
    await Promise.all([client.request(things), client.request(things)])
    expect(code).toHaveBeenCalledOnce()
    expect(seen.asked.map(({ url }) => new URL(url).pathname)).toEqual(['/accounts/me%2Ftoo/tokens', '/second'])
    expect(await (seen.asked[1] as Request).json()).toEqual({ pass_word: 's3cret-word', otp: '123456' })
  })

  test('is not asked for where the provider wants none', async () => {
    const { fetch } = provider()
    const code = vi.fn<() => string>(() => '123456')
    await clientOf({ fetch, code }, WITH_CODE).request(things)
    expect(code).not.toHaveBeenCalled()
  })

  test.each([undefined, () => '', () => undefined])(
    'that the client cannot give (%s) is an AuthError that says what to pass',
    async (code) => {
      const { fetch } = asking()
      const error = await rejection(clientOf({ fetch, code }, WITH_CODE).request(things), AuthError)
      expect(error.message).toBe('Acme asks for a second factor. Pass `code`, a function that gives the current code.')
    },
  )

  test('that is wrong is an AuthError, and the code is not sent again', async () => {
    const { fetch, seen } = asking()
    await rejection(clientOf({ fetch, code: () => '000000' }, WITH_CODE).request(things), AuthError)
    expect(seen.asked).toHaveLength(2)
  })

  test('is not sent again where its response was lost', async () => {
    const { fetch, seen } = provider((request) =>
      request.url.endsWith('/second') ? Promise.reject(new TypeError('reset')) : json({}, { status: 202 }),
    )
    await rejection(clientOf({ fetch, code: () => '123456' }, WITH_CODE).request(things), NetworkError)
    expect(seen.asked).toHaveLength(2)
  })

  test('whose function throws fails the call with what it threw', async () => {
    const { fetch } = asking()
    const code = () => {
      throw new RangeError('no phone at hand')
    }
    await expect(clientOf({ fetch, code }, WITH_CODE).request(things)).rejects.toThrow('no phone at hand')
  })

  test('must be a function', () => {
    expect(() => clientOf({ code: '123456' }, WITH_CODE)).toThrow(ConfigurationError)
  })
})
