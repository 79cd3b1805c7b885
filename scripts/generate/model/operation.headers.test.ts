import { expect, test } from 'vitest'
import { acme } from '../test/fixture.ts'
import { responseHeaders } from './operation.ts'

const header = (description?: string) => ({ ...(description && { description }), schema: { type: 'string' }, example: 'a' })

test('returns each header of the successes once, with its description on one line', () => {
  const document = acme({ '/components/headers': { Location: header('Path of\nthe job.') } })
  const sent = { description: 'Done.', headers: { Location: { $ref: '#/components/headers/Location' }, 'X-Plain': header() } }
  expect(responseHeaders(document, { 201: sent, 202: sent, 404: { description: 'No.', headers: { 'X-Error': header() } } })).toEqual([
    { name: 'Location', description: 'Path of the job.' },
    { name: 'X-Plain', description: '' },
  ])
})

test('leaves out the headers of pages, limits, errors and consistency', () => {
  const document = acme({
    '/x-pagination-styles': {
      pager: { kind: 'header', request: { page: 'x-page' }, response: { page: 'X-Page', pages: 'X-Pages' } },
      offset: { kind: 'offset', query: { size: 'limit' }, headers: { total: 'X-Total' } },
    },
    '/x-rate-limit': { headers: { limit: 'X-Limit' } },
    '/x-error': { header: 'X-Message' },
    '/x-consistency': { event: 'ETag', reached: 'If-Reached', status: 412 },
  })
  const headers = Object.fromEntries(
    ['x-page', 'x-pages', 'x-total', 'x-limit', 'x-message', 'etag', 'x-kept'].map((name) => [name, header()]),
  )
  expect(responseHeaders(document, { 200: { description: 'Done.', headers } })).toEqual([{ name: 'x-kept', description: '' }])
})
