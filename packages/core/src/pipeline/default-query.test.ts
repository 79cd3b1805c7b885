import { describe, expect, test } from 'vitest'
import { callContext } from '../../test/helpers.js'
import { ConfigurationError } from '../errors/errors.js'
import { isOn } from '../model/check-options.js'
import { defaultQuery } from './default-query.js'

const declared = defaultQuery({ testMode: { test: '1' }, verbose: { level: '2', verbose: 'yes' } })

/** The URL that is sent in the place of another one. */
async function sent(url: string, given: object, from = declared): Promise<string> {
  const urls: string[] = []
  const send = from(
    'Acme',
    given as Record<string, unknown>,
  )(async (request) => {
    urls.push(request.url)
    return new Response()
  })
  await send(new Request(url), callContext())
  return urls.join()
}

describe('default query parameters', () => {
  test('that are on add their query parameters', async () => {
    const url = 'https://api.acme.example/things'
    expect(await sent(url, { testMode: true, verbose: true })).toBe(`${url}?test=1&level=2&verbose=yes`)
    for (const given of [{}, { testMode: false }, { testMode: undefined }]) expect(await sent(url, given)).toBe(url)
  })

  test.each([
    ['https://api.acme.example/things?page=2', 'https://api.acme.example/things?page=2&test=1'],
    ['https://api.acme.example/things?test=0', 'https://api.acme.example/things?test=0'],
  ])('add to %s what it does not have', async (url, added) => {
    expect(await sent(url, { testMode: true })).toBe(added)
  })

  test('encode what URLs cannot hold', async () => {
    const odd = defaultQuery({ on: { 'a b': 'c&d' } })
    expect(await sent('https://acme.example/', { on: true }, odd)).toBe('https://acme.example/?a%20b=c%26d')
  })
})

describe('an option that is on or off', () => {
  test('is what it is by default where it is not given', () => {
    expect([isOn('Acme', 'readYourWrites', {}, true), isOn('Acme', 'readYourWrites', {})]).toEqual([true, false])
    expect(isOn('Acme', 'readYourWrites', { readYourWrites: false }, true)).toBe(false)
  })

  test.each(['yes', 'no', 0, 1, {}])('rejects %j by name', (value) => {
    expect(() => isOn('Acme', 'testMode', { testMode: value })).toThrow(
      new ConfigurationError('Acme: option `testMode` must be true or false.'),
    )
  })
})
