import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exchangeCode } from '../../src/oauth2/authorization-code.js'
import { list } from '../../src/call/list-call.js'
import { ConfigurationError, type HostwrightError, InvalidRequestError, InvalidResponseError } from '../../src/errors/errors.js'
import { createPathClient } from '../../src/openapi-fetch.js'
import { headerStyle } from '../../src/pagination/header-style.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { acme, operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, type Arrival, type HostileServer, type Script, startHostileServer } from '../hostile-server/server.js'
import { oauth } from './auth-methods.js'
import { clientOf, KEY, type Options, errorOf, secret, watch, watchForSecrets } from './assertions.js'

watchForSecrets()

// Two servers: credentials belong to the one called home, and the other one is never to hear of them, or of anything.

let evil: HostileServer

beforeEach(async () => {
  evil = await startHostileServer(() => respond.json({ data: [], access_token: secret('evil') }))
})
afterEach(async () => {
  await evil.close()
  expectNoRequest()
})

function expectNoRequest(): void {
  expect(evil.log).toEqual([])
  expect(evil.connections()).toBe(0)
}

const get = operation()
const home = (script: Script) => startHostileServer(script)

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308].flatMap((code) => ['GET', 'POST', 'PUT'].map((method) => [code, method] as const)))(
    '%d of a %s to another host is rejected, and the error names the host',
    async (code, method) => {
      await using server = await home(() => respond.redirect(`${evil.url}/?token=x`, code))
      const args = method === 'GET' ? {} : { body: { password: secret('body') } }
      const { message } = await rejection(clientOf(server).request(operation({ method }), args), InvalidResponseError)
      expect(message).toContain(`with a redirect to ${evil.host}`)
      expect(server.log).toHaveLength(1)
    },
  )

  test.each([
    '/elsewhere',
    '//127.0.0.1:1/',
    '\\\\127.0.0.1:1\\',
    'https:\\\\127.0.0.1:1',
    `http://me:${secret('url')}@127.0.0.1:1/`,
    'data:,x',
    'http://[',
  ])('to %s is rejected as well', async (location) => {
    await using server = await home(() => respond.redirect(location, 307))
    const { message } = await rejection(clientOf(server).request(get), InvalidResponseError)
    expect(message).toContain('with a redirect to ')
    expect(server.log).toHaveLength(1)
  })

  test('of a token request does not take the credentials along', async () => {
    await using server = await home(() => respond.redirect(`${evil.url}/token`, 307))
    const client = clientOf(server, oauth.credentials, oauth.provider(server.url))
    const error = await rejection(client.request(get), InvalidResponseError)
    expect([error.operation, server.log.length]).toEqual(['token', 1])
  })

  test("of the exchange of a code does not take the application's secret along", async () => {
    await using server = await home(() => respond.redirect(`${evil.url}/token`, 307))
    const endpoints = { name: 'Acme', baseUrl: server.url, authorizationPath: '/authorize', tokenPath: '/token' }
    const user = { state: 'state', codeVerifier: secret('verifier'), redirectUri: 'https://app.example/back' }
    const callbackUrl = `https://app.example/back?state=state&code=${secret('code')}`
    const exchange = exchangeCode(endpoints, { ...user, callbackUrl, clientId: 'me', clientSecret: secret('client') })
    watch(await rejection(exchange, InvalidResponseError))
    expect(server.log).toHaveLength(1)
  })

  test('that an operation documents is handed on, not followed', async () => {
    await using server = await home(() => respond.redirect(evil.url))
    const { response } = await clientOf(server).request({ ...get, redirect: true })
    expect([response.status, response.headers.get('location')]).toEqual([302, evil.url])
  })
})

describe('a link to the next page', () => {
  const pages = linkStyle({ items: '/data', next: '/next' })
  const pagesFrom = (server: HostileServer, cursor?: string) =>
    list<Record<200, unknown>, unknown, number>(clientOf(server), { ...get, pages }, { cursor })

  test.each([
    ['an absolute one', (url: string) => `${url}/things?page=2`],
    ['one without a scheme', (url: string) => url.replace('http:', '')],
    ['one with backslashes', (url: string) => url.replace('http://', '\\\\')],
    ['one with a tab in its scheme', (url: string) => url.replace('http', 'ht\ttp')],
    [
      'one with our host for a user name',
      (url: string, ours: string) => url.replace('//', `//${ours.replace('http://', '').replace(':', '%3a')}@`),
    ],
    [
      'one with our host for a password',
      (url: string, ours: string) => url.replace('//', `//x:${ours.replace('http://', '').replace(':', '%3a')}@`),
    ],
  ])('that leaves the origin, %s, is rejected; pages before it were delivered', async (_, linkTo) => {
    await using server = await home(({ url }: Arrival): ScriptedResponse =>
      respond.json(url === '/things' ? { data: [1], next: '?page=2' } : { data: [2], next: linkTo(evil.url, server.url) }),
    )
    const items: number[] = []
    const reading = (async () => {
      for await (const item of pagesFrom(server)) items.push(item)
    })()
    const { message } = await rejection(reading, InvalidResponseError)
    expect(message).toMatch(
      /the link leads to http:\/\/127\.0\.0\.1:\d+ instead of http:\/\/127\.0\.0\.1:\d+, where the credentials belong/,
    )
    expect([items, server.log.length]).toEqual([[1], 2])
  })

  test.each(['https', 'ftp'])('that changes the scheme to %s is rejected', async (scheme) => {
    await using server = await home((): ScriptedResponse => respond.json({ data: [1], next: server.url.replace('http', scheme) }))
    const reading = (async () => {
      for await (const item of pagesFrom(server)) expect(item).toBe(1)
    })()
    await rejection(reading, InvalidResponseError)
    expect(server.log).toHaveLength(1)
  })

  test.each(['//127.0.0.1:1/things', 'http://127.0.0.1:1/things', '\\\\127.0.0.1:1\\things', '/\\127.0.0.1:1/things'])(
    'that somebody made a cursor of, %s, is rejected before anything is sent',
    async (cursor) => {
      await using server = await home([])
      const { message } = await rejection(pagesFrom(server, cursor), InvalidRequestError)
      expect(message).toContain('where the credentials belong')
      expect(server.log).toHaveLength(0)
    },
  )

  test('that has user name and password for our own origin loses them', async () => {
    const script = ({ url }: Arrival) =>
      respond.json(
        url === '/things' ? { data: [1], next: server.url.replace('//', `//me:${secret('link')}@`) + '/things?page=2' } : { data: [2] },
      )
    await using server = await home(script)
    const items: number[] = []
    for await (const item of pagesFrom(server)) items.push(item)
    expect(items).toEqual([1, 2])
    expect(server.log.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Bearer ${KEY}`))
  })
})

describe('a URL to send credentials to', () => {
  const WRONG = (url: string) => [
    url.replace('//', `//me:${secret('url')}@`),
    url.replace('//', `//${secret('url')}@`),
    `${url}/?key=${secret('url')}`,
    `${url}/#${secret('url')}`,
    'ftp://127.0.0.1',
    'javascript:alert(1)',
    '//127.0.0.1',
    '127.0.0.1:80',
    '',
  ]

  test.each(['baseUrl', 'tokenUrl'])(
    'is rejected in `%s` where it has credentials, a query or a fragment, or is no http',
    async (option) => {
      await using server = await home([])
      for (const url of WRONG(server.url)) {
        const error = errorOf(() => clientOf(server, { ...oauth.credentials, [option]: url }, oauth.provider(server.url)))
        expect(error).toBeInstanceOf(ConfigurationError)
        expect((error as Error).message).toContain(`Acme: option \`${option}\` must`)
      }
    },
  )

  test('is the one of the client for path-first calls, too', async () => {
    await using server = await home(() => respond.json({}))
    const api = createPathClient<Record<string, Record<string, never>>>(acme(), { apiKey: KEY, baseUrl: server.url } as Options)
    const call = (init: object) => (api as unknown as { GET(path: string, init: object): Promise<unknown> }).GET('/things', init)
    for (const baseUrl of [evil.url, evil.url.replace('http:', ''), `${server.url}@${evil.host}`]) {
      const error = await rejection(call({ baseUrl }), InvalidRequestError)
      watch(error)
      expect(error.message).toContain("is not the client's own origin, where its credentials belong")
    }
    expect(server.log).toHaveLength(0)
    await call({})
    expect(server.log).toHaveLength(1)
  })
})

describe('a path value', () => {
  const thing = operation({ path: '/things/{id}/parts' })

  test.each(['.', '..', ''])('%j is rejected', async (id) => {
    await using server = await home([])
    const { message } = await rejection(clientOf(server).request(thing, { path: { id } }), InvalidRequestError)
    expect(message).toMatch(/^things\.get was not sent: path\.id is /)
    expect(server.log).toHaveLength(0)
  })

  test.each([
    '//evil.example',
    '\\\\evil.example\\',
    '/../..',
    '..\\..',
    '%2e%2e',
    '%2E%2e%2f',
    '.%2e',
    '..%00',
    '\t..',
    '..\n',
    '?x=1',
    '#x',
    '@evil.example',
    'http://evil.example',
    ';x',
    ' ',
  ])('%j stays the one segment that it is', async (id) => {
    await using server = await home(() => respond.json({}))
    await clientOf(server).request(thing, { path: { id } })
    const [, first, second, third, ...more] = (server.log[0]?.url ?? '').split('/')
    expect([first, decodeURIComponent(second ?? ''), third, more]).toEqual(['things', id, 'parts', []])
  })
})

describe('a header value with a line break', () => {
  const BREAKS = ['\r\n', '\n', '\r', '\0', '\r\nx-evil: 1\r\n']

  test.each(BREAKS)('(%j) in a call is rejected by the name of its header alone, and nothing is sent', async (broken) => {
    await using server = await home([])
    const call = (headers: object) => clientOf(server).request(get, { headers })
    // At its ends, line breaks are no part of a value (fetch, section 2.2.2).
    const { message } = await rejection(call({ 'x-trace': `${secret('header')}${broken}${secret('header')}` }), InvalidRequestError)
    expect(message).toBe('things.get was not sent: the header "x-trace" has an invalid name or value.')
    await rejection(call({ [`x-trace${broken}`]: secret('header') }), InvalidRequestError)
    expect(server.log).toHaveLength(0)
  })

  test.each(BREAKS)('(%j) is rejected when the client is made, in its headers and its credentials', async (broken) => {
    const value = `${secret('header')}${broken}${secret('header')}`
    for (const options of [{ headers: { 'x-trace': value } }, { apiKey: value }]) {
      const error = errorOf(() => clientOf({ url: 'http://127.0.0.1:1' }, options)) as HostwrightError
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(error.message).toMatch(/^Acme: option `(headers|apiKey)` /)
    }
  })

  test.each(BREAKS)('(%j) in a cursor does not get into a header', async (broken) => {
    await using server = await home([])
    const paged = { ...get, pages: headerStyle({ page: 'x-page', current: 'x-page', pages: 'x-pages' }) }
    await rejection(list(clientOf(server), paged, { cursor: `2${broken}x-evil: 1` }), InvalidRequestError)
    expect(server.log).toHaveLength(0)
  })
})
