import { describe, expect, test } from 'vitest'
import { ConfigurationError } from '../errors/errors.js'
import { isOn, querySwitches } from './switches.js'

const switches = querySwitches({ testMode: { test: '1' }, verbose: { level: '2', verbose: 'yes' } })
const additions = (given: object) => switches('Acme', given as Record<string, unknown>)

describe('switches', () => {
  test('that are on add their query parameters', () => {
    expect(additions({ testMode: true, verbose: true }).query).toEqual({ test: '1', level: '2', verbose: 'yes' })
    for (const given of [{}, { testMode: false }, { testMode: undefined }]) expect(additions(given).query).toEqual({})
  })

  test.each([
    ['https://api.acme.example/things', 'https://api.acme.example/things?test=1'],
    ['https://api.acme.example/things?page=2', 'https://api.acme.example/things?page=2&test=1'],
    ['https://api.acme.example/things?test=0', 'https://api.acme.example/things?test=0'],
  ])('add to %s what it does not have', (url, added) => {
    expect(additions({ testMode: true }).addTo(url)).toBe(added)
    expect(additions({}).addTo(url)).toBe(url)
  })

  test('encode what URLs cannot hold', () => {
    expect(querySwitches({ on: { 'a b': 'c&d' } })('Acme', { on: true }).addTo('https://acme.example')).toBe(
      'https://acme.example?a%20b=c%26d',
    )
  })
})

describe('an option that is on or off', () => {
  test('is what it is by default where it is not given', () => {
    expect([isOn('Acme', 'consistency', {}, true), isOn('Acme', 'consistency', {})]).toEqual([true, false])
    expect(isOn('Acme', 'consistency', { consistency: false }, true)).toBe(false)
  })

  test.each(['yes', 'no', 0, 1, {}])('refuses %j by name', (value) => {
    expect(() => isOn('Acme', 'testMode', { testMode: value })).toThrow(
      new ConfigurationError('Acme: option `testMode` must be true or false.'),
    )
  })
})
