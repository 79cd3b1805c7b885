import { describe, expect, test } from 'vitest'
import { redactUrl, summarize } from './redact.js'

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
