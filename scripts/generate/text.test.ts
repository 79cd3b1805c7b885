import { expect, test } from 'vitest'
import { capitalized, lowered, oneLine, sentence } from './text.ts'

test.each([
  ['List domains', 'List domains.'],
  ['Is it up?', 'Is it up?'],
  ['In two\n  lines.\n', 'In two lines.'],
])('%j as a sentence is %j', (text, expected) => {
  expect(sentence(text)).toBe(expected)
})

test('joins the lines of a text', () => {
  expect(oneLine('\n a\n\n  b\tc ')).toBe('a b c')
})

test.each([
  ['With a token', 'with a token'],
  ['A key', 'a key'],
  ['API keys', 'API keys'],
  ['as it is', 'as it is'],
  ['', ''],
])('%j goes on as %j', (text, expected) => {
  expect(lowered(text)).toBe(expected)
})

test('capitalizes a name', () => {
  expect(capitalized('dnsRecords')).toBe('DnsRecords')
})
