import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { clockOf, json, operation, rejection, silence } from '../../test/helpers.js'
import { InvalidResponseError, NetworkError } from '../errors/errors.js'
import { isJson, isJsonResponse, openLevels, parseError, readJson, readParsed } from './parse.js'
import { readErrorText, readPlainText } from './read-body.js'
import type { ReceivedResponse } from '../model/operation.js'

function received(response: Response, changes: Partial<ReceivedResponse> = {}): ReceivedResponse {
  return {
    operation: operation(),
    request: new Request('https://api.acme.example/things'),
    response,
    clock: clockOf(),
    redact: (shown) => shown,
    maxResponseSize: 1000,
    text: undefined,
    ...changes,
  }
}

/** A response as a call reads it: the text where JSON is documented, then what it means. */
async function read(of: ReceivedResponse): Promise<unknown> {
  if (isJsonResponse(of.operation, of.response)) await readParsed(of)
  return readJson(of)
}

function respond(body: BodyInit | null, type: string | undefined = 'application/json', status = 200): Response {
  const response = new Response(body, { status })
  if (type) response.headers.set('content-type', type)
  else response.headers.delete('content-type')
  return response
}

const brokenOff = () => respond(new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) }))
const endless = () => respond(new ReadableStream<Uint8Array>({ pull: () => silence().then(() => undefined) }))

describe('the body of a 2xx response', () => {
  test.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.api+json', 'Application/JSON', ''])(
    'of type %j is parsed',
    async (type) => {
      expect(await read(received(respond('{"a":[1]}', type)))).toEqual({ a: [1] })
    },
  )

  test.each(['null', '0', 'false', '""'])('may be the JSON text %s', async (text) => {
    expect(await read(received(respond(text)))).toEqual(JSON.parse(text))
  })

  test('does no harm with keys that name prototypes', async () => {
    const parsed = await read(received(respond('{"__proto__":{"admin":true}}')))
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
  })

  test('is undefined for a status that is documented as empty, whatever came with it', async () => {
    const described = operation({ empty: [202, 204] })
    expect(await read(received(respond(null, undefined, 204), { operation: described }))).toBeUndefined()
    const chatty = respond('<p>accepted</p>', 'text/html', 202)
    expect(await read(received(chatty, { operation: described }))).toBeUndefined()
    expect(chatty.bodyUsed).toBe(true)
  })

  test.each([204, 205])('is undefined for %i, whatever is documented', async (code) => {
    expect(await read(received(respond(null, undefined, code)))).toBeUndefined()
    expect(await readPlainText(received(respond(null, undefined, code)))).toBeUndefined()
  })

  test('is undefined for HEAD', async () => {
    expect(await read(received(respond(null), { operation: operation({ method: 'HEAD' }) }))).toBeUndefined()
  })

  test.each([
    [200, ''],
    [202, '<p>accepted</p>'],
    [299, '{"id":'],
  ])('is undefined for an operation that documents none: %i with %j', async (code, text) => {
    const response = respond(text, 'text/html', code)
    expect(await read(received(response, { operation: operation({ bodiless: true }) }))).toBeUndefined()
    expect(response.bodyUsed).toBe(true)
  })

  test.each([
    ['an HTML page', respond('<html>login</html>', 'text/html; charset=utf-8'), 'with text/html instead of JSON'],
    ['truncated JSON', respond('{"name":"exa'), 'with invalid JSON in 12 characters'],
    ['an empty body', respond(''), 'without a body'],
    ['more bytes than the limit', respond('"'.repeat(1001)), 'with more than 1000 bytes. Raise `maxResponseSize`'],
  ])('that is %s is an InvalidResponseError', async (_, response, what) => {
    const error = await rejection(read(received(response)), InvalidResponseError)
    expect(error.message).toBe(`things.get responded with ${response.status}, but ${what}.`)
    expect(error).toMatchObject({ operation: 'things.get', status: response.status, request: { method: 'GET' } })
    expect(error.response).toBe(response)
  })

  test('that cannot be parsed is kept up to 1,000 characters, but shown by no log', async () => {
    const error = await rejection(
      read(received(respond(`<p>${'s3cret'.repeat(300)}`, 'text/html'), { maxResponseSize: 10_000 })),
      InvalidResponseError,
    )
    expect(error.body).toBe(`<p>${'s3cret'.repeat(300)}`.slice(0, 1000))
    expect(inspect(error) + JSON.stringify(error) + error.stack).not.toContain('s3cret')
    const truncated = await rejection(read(received(respond('{"token":"s3cret'))), InvalidResponseError)
    expect(inspect(truncated, { depth: Infinity })).not.toContain('s3cret')
  })

  test('that breaks off is a NetworkError with the reason as its cause', async () => {
    const error = await rejection(read(received(brokenOff())), NetworkError)
    expect(error.message).toBe('things.get responded with 200, but the connection broke.')
    expect(error.cause).toEqual(new TypeError('terminated'))
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('that is wrong says of %s that it may have taken effect', async (method) => {
    const request = new Request('https://api.acme.example/things', { method })
    const end = expect.stringMatching(/\. The request may have taken effect\.$/) as string
    for (const response of [respond('<html>', 'text/html'), respond('{'), brokenOff()])
      await expect(read(received(response, { request }))).rejects.toMatchObject({ message: end })
  })

  test("is not waited for longer than the call's deadline", async () => {
    const controller = new AbortController()
    const reading = rejection(read(received(endless(), { clock: clockOf(controller.signal) })), Error)
    const deadline = new Error('deadline')
    controller.abort(deadline)
    expect(await reading).toBe(deadline)
  })
})

describe('the body of a 2xx response that is plain text', () => {
  test.each(['text/plain', 'text/plain; charset=utf-8', 'text/plain;base64', 'Text/Plain', ''])(
    'of type %j is the text, as it came',
    async (type) => {
      expect(await readPlainText(received(respond(' {"a":1}\r\nü ', type)))).toBe(' {"a":1}\r\nü ')
    },
  )

  test('may be empty', async () => {
    expect(await readPlainText(received(respond('', 'text/plain')))).toBe('')
    expect(await readPlainText(received(respond(null, '')))).toBe('')
  })

  test.each([204, 205])('is undefined for %i, whatever is documented', async (code) => {
    expect(await read(received(respond(null, undefined, code)))).toBeUndefined()
    expect(await readPlainText(received(respond(null, undefined, code)))).toBeUndefined()
  })

  test('is undefined for HEAD', async () => {
    expect(await read(received(respond(null), { operation: operation({ method: 'HEAD' }) }))).toBeUndefined()
  })

  test.each([
    [200, ''],
    [202, '<p>accepted</p>'],
    [299, '{"id":'],
  ])('is undefined for an operation that documents none: %i with %j', async (code, text) => {
    const response = respond(text, 'text/html', code)
    expect(await read(received(response, { operation: operation({ bodiless: true }) }))).toBeUndefined()
    expect(response.bodyUsed).toBe(true)
  })

  test.each([
    ['an HTML page', respond('<html>login</html>', 'text/html; charset=utf-8'), 'with text/html instead of text/plain'],
    ['JSON', respond('{}'), 'with application/json instead of text/plain'],
    ['of a type that only begins so', respond('x', 'text/plainer'), 'with text/plainer instead of text/plain'],
    ['longer than the limit', respond('x'.repeat(1001), 'text/plain'), 'with more than 1000 bytes. Raise `maxResponseSize`'],
  ])('that is %s is an InvalidResponseError', async (_, response, what) => {
    const error = await rejection(readPlainText(received(response)), InvalidResponseError)
    expect(error.message).toBe(`things.get responded with 200, but ${what}.`)
  })

  test('that breaks off is a NetworkError', async () => {
    expect((await rejection(readPlainText(received(brokenOff())), NetworkError)).cause).toEqual(new TypeError('terminated'))
  })

  test("is not waited for longer than the call's deadline", async () => {
    const controller = new AbortController()
    const reading = rejection(readPlainText(received(endless(), { clock: clockOf(controller.signal) })), Error)
    const deadline = new Error('deadline')
    controller.abort(deadline)
    expect(await reading).toBe(deadline)
  })
})

describe('the body of an error', () => {
  test.each([
    ['JSON', json({ code: 'gone' }), { code: 'gone' }],
    ['JSON of any type', respond('{"code":"gone"}', 'text/plain'), { code: 'gone' }],
    ['JSON null', respond('null'), null],
    ['text', respond('<h1>Bad gateway</h1>', 'text/html'), '<h1>Bad gateway</h1>'],
    ['truncated JSON', respond('{"code":'), '{"code":'],
    ['nothing', respond(''), undefined],
    ['no body', respond(null), undefined],
    ['a broken connection', brokenOff(), undefined],
  ])('that is %s never fails', async (_, response, body) => {
    expect(await parseError(received(response))).toEqual(body)
  })

  test('is read up to 1 MiB, whatever limit the client has for responses', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1)
    expect(await readErrorText(received(respond(text), { maxResponseSize: 1 }))).toHaveLength(1024 * 1024)
    expect(await readErrorText(received(respond('short'), { maxResponseSize: 1 }))).toBe('short')
  })

  test("is not waited for longer than the call's deadline", async () => {
    const controller = new AbortController()
    const reading = rejection(parseError(received(endless(), { clock: clockOf(controller.signal) })), Error)
    const deadline = new Error('deadline')
    controller.abort(deadline)
    expect(await reading).toBe(deadline)
  })
})

test.each([
  ['application/json', true],
  ['application/problem+json', true],
  ['text/json;charset=utf-8', true],
  ['application/jsonp', false],
  ['text/html', false],
  ['text/plain; format=application/json', false],
  ['', false],
])('%j is taken for JSON: %s', (type, expected) => {
  expect(isJson(type)).toBe(expected)
})

const isBounded = (text: string, limit: number) => openLevels(text, limit) === 0
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a JSON text is bounded', () => {
  test('up to a depth of 1,000, however often it gets there', () => {
    expect(isBounded(nested(1000), 0)).toBe(true)
    expect(isBounded(`[${nested(999)},${nested(999)}]`, 0)).toBe(true)
    expect(isBounded(nested(1001), 0)).toBe(false)
  })

  test('up to 100,000 values, and one more for each eight bytes of the limit', () => {
    const values = (count: number) => `[${'0,'.repeat(count - 2)}0]`
    expect(isBounded(values(100_000), 0)).toBe(true)
    expect(isBounded(values(100_002), 0)).toBe(false)
    expect(isBounded(values(100_100), 800)).toBe(true)
    expect(isBounded(values(100_102), 800)).toBe(false)
  })

  test.each([
    ['brackets', '['],
    ['commas', ','],
    ['escaped quotes', '\\"['],
    ['escaped backslashes', '\\\\'],
  ])('whatever %s are in its texts', (_, text) => {
    expect(isBounded(`["${text.repeat(200_000)}"]`, 0)).toBe(true)
    expect(isBounded(`["${text.repeat(10)}",${nested(1000)}]`, 0)).toBe(false)
  })
})

describe('a JSON text that is cut off', () => {
  const whole = '{"a":{"b":[1,"]}\\""]},"c":"\\\\"}'

  test('has open levels wherever it is cut, and none when it is whole', () => {
    expect(openLevels(whole, 0)).toBe(0)
    for (let end = 1; end < whole.length; end++) expect(openLevels(whole.slice(0, end), 0)).toBeGreaterThan(0)
  })

  test.each(['null', '{"a":}', '[1]]', '<html></html>', ''])('is not what is wrong with %j', (text) => {
    expect(openLevels(text, 0)).toBeLessThanOrEqual(0)
  })
})
