import { describe, expect, test } from 'vitest'
import { redactor, redactUrl, summarize } from './redact.js'
import { inspect } from 'node:util'
import { AbortError, ApiError, NetworkError } from './errors.js'

describe('request summary', () => {
  test('has method, URL and headers, but not the body', () => {
    const request = new Request('https://api.acme.example/things?page=2', {
      method: 'POST',
      body: '{"password":"hunter2"}',
      headers: { 'content-type': 'application/json' },
    })
    expect(summarize(request)).toEqual({
      method: 'POST',
      url: 'https://api.acme.example/things?page=2',
      headers: { 'content-type': 'application/json' },
    })
  })

  test('shows only the values of headers known to be harmless', () => {
    const harmless = {
      accept: 'text/plain',
      'accept-language': 'de',
      'content-type': 'text/plain',
      'if-match': '"1"',
      prefer: 'code=404',
      'user-agent': 'test',
    }
    const other = ['authorization', 'cookie', 'x-api-key', 'x-acme', 'proxy-authorization', 'acceptance', 'iffy']
    const headers = { ...harmless, ...Object.fromEntries(other.map((name) => [name, 's3cret'])) }
    const summary = summarize(new Request('https://api.acme.example', { headers }))
    expect(summary.headers).toEqual({ ...harmless, ...Object.fromEntries(other.map((name) => [name, '[redacted]'])) })
  })
})

describe('URL', () => {
  test.each(['token', 'api_key', 'apiKey', 'X-Signature', 'password', 'client_secret', 'auth', 'credentials'])(
    'the value of the query parameter %s is hidden',
    (name) => {
      expect(redactUrl(`https://api.acme.example/a?page=2&${name}=s3cret&${name}=s3cret2`)).toBe(
        `https://api.acme.example/a?page=2&${name}=%5Bredacted%5D`,
      )
    },
  )

  test('without secrets keeps its spelling', () => {
    const url = 'https://api.acme.example/a%2Fb?filter[name]=a%20b&q=%5Bx%5D'
    expect(redactUrl(url)).toBe(url)
  })
})

const hide = (text: string, ...secrets: string[]) => redactor(secrets)()(text)

const SECRET = 's3cret/+:w%rd "q\\uote" é'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const ENCODINGS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in upper case', (text) => text.toUpperCase()],
  ['percent-encoded', encodeURIComponent],
  ['percent-encoded in lower case', (text) => encodeURIComponent(text).toLowerCase()],
  ['percent-encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['as the path of a URL', (text) => new URL(`https://x.example/${text}`).pathname],
  ['as the query of a URL', (text) => new URL(`https://x.example/?${text}`).search],
  ['as in a form', (text) => new URLSearchParams({ '': text }).toString()],
  ['as in JSON', JSON.stringify],
  ['as in JSON within JSON', (text) => JSON.stringify(JSON.stringify(text))],
  [
    'as in JSON of ASCII alone',
    (text) => JSON.stringify(text).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['as in JSON with escaped slashes', (text) => JSON.stringify(text).replaceAll('/', '\\/')],
  ['as in JSON, percent-encoded', (text) => encodeURIComponent(JSON.stringify(text))],
  ['as in HTML', (text) => text.replaceAll('"', '&quot;').replaceAll('/', '&#x2F;')],
  ['in base64', base64],
  ['in base64 without padding', (text) => base64(text).replaceAll('=', '')],
  ['in base64url', (text) => Buffer.from(text).toString('base64url')],
  ['in base64, percent-encoded', (text) => encodeURIComponent(base64(text))],
  ['in base64 behind one character', (text) => base64(`x${text}`)],
  ['in base64 behind two characters', (text) => base64(`xx${text}`)],
  ['in base64 between others', (text) => base64(`user:${text}@host`)],
]

describe('text', () => {
  test('loses every occurrence of every secret', () => {
    expect(hide('a s3cret, b hunter2, c s3cret', 's3cret', 'hunter2')).toBe('a [redacted], b [redacted], c [redacted]')
  })

  test('keeps what is as short as a common word', () => {
    expect(hide('abc', 'abc', '')).toBe('abc')
  })

  test('takes secrets as they are, not as patterns', () => {
    expect(hide('key a.c* and $& and abc', 'a.c*', '....')).toBe('key [redacted] and $& and abc')
    expect(hide('the ((( and [[[[', '((((', '[[[[')).toBe('the ((( and [redacted]')
  })

  test('hides the longest of secrets that begin alike', () => {
    expect(hide('abcdef abcd', 'abcd', 'abcdef', 'cdef')).toBe('[redacted] [redacted]')
  })

  test.each(ENCODINGS)('hides a secret %s', (_, encode) => {
    const spelled = encode(SECRET)
    const shown = hide(`before ${spelled} after`, SECRET)
    expect(shown).toMatch(/^before .*\[redacted\].* after$/)
    for (let at = 0; at + 12 <= spelled.length; at++) expect(shown).not.toContain(spelled.slice(at, at + 12))
  })

  test('hides secrets without letters and digits where they are spelled alike', () => {
    expect(hide('wrong: пароль!', 'пароль')).toBe('wrong: [redacted]!')
  })

  test('hides a key line by line, however its lines are joined', () => {
    const lines = ['-----BEGIN PRIVATE KEY-----', 'MIIEvQIBADANBgkqhkiG9w0B', 'AQEFAASCBKcwggSjAgEAAoIB', '-----END PRIVATE KEY-----']
    for (const joint of ['\n', '\r\n', '\\n', ' ', '']) {
      const shown = hide(`bad key: ${lines.join(joint)}`, lines.join('\n'))
      for (const line of lines.slice(1, 3)) expect(shown).not.toContain(line)
    }
  })

  test('hides long secrets whole', () => {
    const long = Array.from({ length: 500 }, (_, index) => index.toString(36)).join('.')
    expect(hide(`token ${long} is unknown`, long)).toBe('token [redacted] is unknown')
    expect(hide(`token ${base64(long)} is unknown`, long)).toBe('token [redacted] is unknown')
  })

  test('hides secrets that came after the last text, and those of the call', () => {
    const secrets = new Set(['first'])
    const redact = redactor(secrets)({ body: { password: 'hunter2' } })
    expect(redact('first second hunter2')).toBe('[redacted] second [redacted]')
    secrets.add('second')
    expect(redact('first second hunter2')).toBe('[redacted] [redacted] [redacted]')
  })

  test.each([
    ['symbols', '%5c\\"&'.repeat(50_000)],
    ['backslashes', '\\'.repeat(300_000)],
    ['starts of the secret', 's3cret/+:w%'.repeat(30_000)],
    ['the secret', SECRET.repeat(10_000)],
  ])('of nothing but %s is worked through', (_, text) => {
    // With a step for each way to divide the symbols this would not end.
    expect(hide(text, SECRET, `x${'\\"'.repeat(30)}y-z1`, `abcd${'-'.repeat(60)}efgh`)).not.toContain(SECRET)
  })

  test('is worked through for thousands of secrets', () => {
    const password = Array.from({ length: 20_000 }, (_, index) => `secret-number-${index}`)
    expect(redactor([])({ body: { password } })('is secret-number-7 good?')).toBe('is [redacted] good?')
  })
})

describe('an error', () => {
  const redact = redactor(['s3cret'])()

  test('loses secrets in message, stack, code and URL, and is the same error', () => {
    const request = { method: 'GET', url: 'https://x.example/s3cret', headers: { accept: 's3cret' } }
    const error = new ApiError('no s3cret', { operation: 'things.get', status: 400, code: 's3cret', request, body: 's3cret' })
    expect(redact(error)).toBe(error)
    expect(inspect(error) + JSON.stringify(error) + error.stack).not.toContain('s3cret')
    expect(error).toMatchObject({ message: 'no [redacted]', code: '[redacted]', status: 400, body: 's3cret' })
  })

  test('keeps the name of its operation, and loses secrets in a path of the caller', () => {
    const operationOf = (operation: string) => redact(new NetworkError('no response', { operation })).operation
    expect(['things.getS3cret', 'GET /things/s3cret'].map(operationOf)).toEqual(['things.getS3cret', 'GET /things/[redacted]'])
  })

  test('loses secrets in its causes, which stay what they are', () => {
    const inner = Object.assign(new RangeError('inner s3cret'), { code: 'E_s3cret', errno: -1 })
    const cause = new TypeError('outer s3cret', { cause: inner })
    const error = redact(new NetworkError('no response', { cause }))
    expect([error.cause, cause.cause]).toEqual([cause, inner])
    expect(inner).toMatchObject({ message: 'inner [redacted]', code: 'E_[redacted]', errno: -1 })
    expect(inspect(error, { depth: Infinity })).not.toContain('s3cret')
  })

  test('loses secrets in each of several causes', () => {
    const cause = new AggregateError([new Error('one s3cret'), new Error('two', { cause: new Error('three s3cret') })], 'all s3cret')
    expect(inspect(redact(new NetworkError('no response', { cause })), { depth: Infinity })).not.toContain('s3cret')
  })

  test('loses what a cause carries beside texts and numbers, which may be anything', () => {
    const fields = {
      request: new Request('https://x.example', { headers: { authorization: 's3cret' } }),
      config: { token: 'other' },
      data: 'raw',
    }
    const error = redact(new NetworkError('no response', { cause: Object.assign(new Error('x'), fields, { port: 80 }) }))
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/s3cret|other|raw/)
    expect(error.cause).toMatchObject({ port: 80 })
  })

  test.each([
    ['text', 'a s3cret'],
    ['an object', { key: 's3cret' }],
    ['a DOMException', new DOMException('a s3cret')],
  ])('shows no secret of a cause that is %s', (_, cause) => {
    expect(inspect(redact(new NetworkError('no response', { cause })), { depth: Infinity })).not.toContain('s3cret')
  })

  test("keeps the reason of its caller's signal as it is", () => {
    const reason = { s3cret: 's3cret' }
    expect(redact(new AbortError('aborted', { cause: reason })).cause).toBe(reason)
    expect(reason).toEqual({ s3cret: 's3cret' })
  })

  test('that leads back to itself is worked through', () => {
    const cause: Error = new Error('a s3cret')
    cause.cause = cause
    expect(redact(new NetworkError('no response', { cause })).message).toBe('no response')
    expect(cause.message).toBe('a [redacted]')
  })
})
