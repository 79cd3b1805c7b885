import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { basic, headerKey } from '../../src/auth/header-key.js'
import { list } from '../../src/call/list-call.js'
import { upload } from '../../src/call/upload-call.js'
import { ApiError, HostwrightError, NetworkError } from '../../src/errors/errors.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { writeFile } from '../../src/request/file-body.js'
import { type FileDownload, readFile } from '../../src/response/file-download.js'
import { headerText } from '../../src/response/error-message.js'
import { readPlainText } from '../../src/response/read-body.js'
import { operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, startHostileServer } from '../hostile-server/server.js'
import { clientOf, expectNoSecret, secret, shown, watch, watchForSecrets } from './assertions.js'

watchForSecrets()

// No wait before a retry.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const post = operation({ id: 'things.create', method: 'POST', path: '/things' })

/** A secret with characters that encodings change, and the ways in which a server may spell it. */
const ODD = `${secret('odd')}/+: %"\\\u00e9`
const ENCODINGS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in upper case', (text) => text.toUpperCase()],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['as in a form', (text) => new URLSearchParams({ '': text }).toString().slice(1)],
  ['as in JSON', (text) => JSON.stringify(text).slice(1, -1)],
  ['in base64', (text) => Buffer.from(text).toString('base64')],
  ['in base64url', (text) => Buffer.from(text).toString('base64url')],
  ['in base64 with others', (text) => Buffer.from(`me:${text}@x`).toString('base64')],
]
/** What HTTP can carry in a header. */
const inHeader = (text: string) => Buffer.from(text).toString('latin1')

describe.each(ENCODINGS)('a secret that a server repeats %s shows nowhere', (_, encode) => {
  const authMethods = [{ credentials: { password: true }, scheme: basic('user', 'password') }]
  const credentials = { user: 'me', password: ODD }
  const repeated = encode(ODD)
  const provider = { authMethods, error: { message: '/message', code: '/code', header: headerText('x-message') } }
  const failing = async (given: ScriptedResponse, args = {}, described = post) => {
    await using server = await startHostileServer(() => given)
    await rejection(clientOf(server, credentials, provider).request(described, args), HostwrightError)
    expect(shown().length).toBeGreaterThan(5)
    expectNoTrace()
  }
  /** The mark is found in any case, and anything of the secret that is longer than what encodings leave at its ends. */
  const expectNoTrace = () => {
    const texts = shown().join(' ')
    for (let at = 0; at + 12 <= repeated.length; at++) expect(texts).not.toContain(repeated.slice(at, at + 12))
    expectNoSecret()
  }

  test('in a message, a code, a header', async () => {
    await failing(respond.json({ message: repeated, code: repeated }, { status: 400 }))
    await failing(respond.json({ message: `${'.'.repeat(290)} ${repeated}` }, { status: 500 }))
    await failing(respond.json({}, { status: 403, headers: { 'x-message': inHeader(repeated) } }))
  })

  test('in a content type', async () => {
    await failing(respond.text('{}', { headers: { 'content-type': `text/${inHeader(repeated)}` } }))
    await failing(respond.text('x', { headers: { 'content-type': `text/${inHeader(repeated)}` } }), {}, { ...post, read: readPlainText })
  })

  test('in a redirect', async () => {
    for (const location of [`/${inHeader(repeated)}`, `http://x/${inHeader(repeated)}`]) await failing(respond.redirect(location, 307))
  })

  test('in a next link: its path and its query, in events and summaries', async () => {
    const pages = linkStyle({ items: '/data', next: '/next' })
    const links = [`?x=${repeated}`, `/things/${repeated}`, `?x=${repeated}#${repeated}`]
    for (const next of links) {
      await using server = await startHostileServer(({ url }) =>
        url === '/things' ? respond.json({ data: [1], next }) : respond.json({ message: url }, { status: 404 }),
      )
      const items = async () => {
        for await (const item of list(clientOf(server, credentials, provider), { ...operation(), pages })) expect(item).toBe(1)
      }
      watch(await rejection(items(), HostwrightError))
      expectNoTrace()
    }
  })

  test('in a cursor that comes twice', async () => {
    const pages = linkStyle({ items: '/data', next: '/next' })
    await using server = await startHostileServer(() => respond.json({ data: [1], next: `?x=${repeated}` }))
    const items = async () => {
      for await (const item of list(clientOf(server, credentials, provider), { ...operation(), pages })) expect(item).toBe(1)
    }
    watch(await rejection(items(), HostwrightError))
    expectNoTrace()
  })

  test('in the media types that an upload token allows', async () => {
    await using server = await startHostileServer(() => respond.json({ types: [`image/${repeated}`] }))
    const rules = { token: 'upload-token', rules: operation({ path: '/tokens/{token}' }), parameter: 'token', types: '/types' }
    const args = { headers: { 'upload-token': secret('upload') }, body: new Blob(['x'], { type: 'text/plain' }) }
    watch(await rejection(upload(clientOf(server, credentials, provider), { ...post, write: writeFile }, rules, args), HostwrightError))
    expectNoTrace()
  })

  test('in what a fetch of its own throws: messages, codes, fields and causes', async () => {
    const inner = Object.assign(new Error(repeated), { code: repeated, config: { headers: { authorization: repeated } } })
    for (const thrown of [
      inner,
      new TypeError(repeated, { cause: inner }),
      new AggregateError([inner, new Error(repeated)], repeated),
      new DOMException(repeated),
      repeated,
      { message: repeated },
    ]) {
      const fetch = () => Promise.reject(thrown as Error)
      await rejection(clientOf({ url: 'http://127.0.0.1:1' }, { ...credentials, fetch }, provider).request(operation()), NetworkError)
      expectNoTrace()
    }
  })

  test('in what breaks a body', async () => {
    const body = () => new ReadableStream({ pull: (controller) => controller.error(new Error(repeated)) })
    for (const read of [undefined, readFile]) {
      const fetch = async () => new Response(body(), { headers: { 'content-type': 'application/json' } })
      const call = clientOf({ url: 'http://127.0.0.1:1' }, { ...credentials, fetch, maxRetries: 0 }, provider).request({
        ...operation(),
        ...(read && { read }),
      })
      const file = read && ((await call).data as FileDownload)
      watch(await rejection(file ? file.stream.getReader().read() : call, NetworkError))
      expectNoTrace()
    }
  })

  test.each(['password', 'userPwd', 'otp', 'pin', 'jwt', 'session_id', 'client_assertion', 'code_verifier'])(
    'where it was given as %s, in a body, a list, a query or a path',
    async (name) => {
      for (const args of [
        { body: { user: [{ [name]: ODD }] } },
        { body: { [name]: [ODD] } },
        { query: { [name]: ODD } },
        { path: { [name]: ODD } },
      ]) {
        const path = 'path' in args ? `/things/{${name}}` : '/things'
        await using server = await startHostileServer(() => respond.json({ message: repeated, code: repeated }, { status: 400 }))
        await rejection(clientOf(server).request({ ...post, path }, args), ApiError)
        expectNoTrace()
      }
    },
  )
})

test('a secret that is the host of a redirect, of a next link or of a cursor shows nowhere', async () => {
  const host = `${secret('host')}.example`
  const authMethods = [{ credentials: { key: true }, scheme: headerKey('x-key', 'key') }]
  await using server = await startHostileServer(({ method }) =>
    method === 'POST' ? respond.redirect(`http://${host}/`) : respond.json({ data: [], next: `http://${host}/` }),
  )
  const client = clientOf(server, { key: host }, { authMethods })
  const paged = { ...operation(), pages: linkStyle({ items: '/data', next: '/next' }) }
  await rejection(client.request(post), HostwrightError)
  watch(await rejection(list(client, paged).pages().next(), HostwrightError))
  watch(await rejection(list(client, paged, { cursor: `http://${host}/` }), HostwrightError))
})

test('a secret that is a number shows nowhere', async () => {
  await using server = await startHostileServer(() => respond.json({ message: 'pin 48151623 is wrong', code: '48151623' }, { status: 400 }))
  const error = await rejection(clientOf(server).request(post, { body: { pin: 48_151_623 } }), ApiError)
  expect([error.message, error.code]).toEqual([
    'things.create failed with 400 [redacted]: pin [redacted] is wrong. (POST /things)',
    '[redacted]',
  ])
})

test('a code of an error and a field called code stay readable', async () => {
  await using server = await startHostileServer(() => respond.json({ message: 'no such country: DEU4', code: 'bad_code' }, { status: 400 }))
  const error = await rejection(clientOf(server).request(post, { body: { code: 'DEU4' } }), ApiError)
  expect([error.message, error.code]).toEqual(['things.create failed with 400 bad_code: no such country: DEU4. (POST /things)', 'bad_code'])
})

test('a header of the client is not repeated', async () => {
  await using server = await startHostileServer(({ headers }) =>
    respond.json({ message: `who is ${headers['x-token']}?` }, { status: 400 }),
  )
  await rejection(clientOf(server, { headers: { 'x-token': secret('header') } }).request(post), ApiError)
})
