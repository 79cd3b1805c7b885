import type { LoggedRequest } from '../index.js'
import { expect, test } from 'vitest'
import { requestLines } from './request-lines.js'

const entry: LoggedRequest = {
  operation: 'domains.list',
  variant: undefined,
  method: 'GET',
  path: '/v2/domain',
  query: { 'page[number]': '2', tags: ['a', 'b'] },
  headers: {},
  body: Buffer.alloc(0),
  json: undefined,
  bodyDropped: false,
  status: 200,
  fault: undefined,
  duration: 1.26,
  violations: [],
}
const lines = (changes: Partial<LoggedRequest>): string[] =>
  requestLines({ ...entry, ...changes }, new Date(2024, 0, 1, 9, 5, 7), (_, text) => text).map((line) => line.replaceAll(/ {2,}/g, ' | '))

test('prints a request on one line', () => {
  expect(lines({})).toEqual(['09:05:07 | GET | /v2/domain?page[number]=2&tags=a&tags=b | domains.list | 200 | 1.3 ms'])
})

test("prints the variant instead of the route's operation", () => {
  expect(lines({ variant: 'vps.start' })[0]).toContain('| vps.start |')
})

test('prints violations below the request', () => {
  const violation = { operation: 'a', method: 'GET', path: '/', code: 'query', message: "'x' is unknown", location: 'request.query.x' }
  expect(lines({ violations: [violation] })[1]).toBe(" | 'x' is unknown (request.query.x)")
})

test('escapes control characters of a request', () => {
  expect(lines({ query: { a: '\u001b[31m\n' } })[0]).toContain(String.raw`/v2/domain?a=\x1b[31m\x0a`)
})

test('escapes control characters of a document', () => {
  const shown = requestLines({ ...entry, operation: 'a\u001b[2J', variant: 'b\u202e' }, new Date(), (_, text) => text, 'c\u0007').join()
  expect(shown).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(shown).toContain(String.raw`b\u{202e}`)
})

test('colors the status by its class', () => {
  const styles: string[] = []
  for (const status of [204, 404, 503, 0])
    requestLines({ ...entry, status }, new Date(), (style, text) => {
      if (text === String(status)) styles.push(style)
      return text
    })
  expect(styles).toEqual(['green', 'yellow', 'red', 'red'])
})

test('prints the name of the mock if there are several', () => {
  expect(requestLines(entry, new Date(2024, 0, 1, 9, 5, 7), (_, text) => text, 'acme')[0]).toMatch(/^09:05:07 {2}acme {2}GET /)
})
