import { expect, test } from 'vitest'

import type { MockRequest } from '../http/request.js'
import { createRecorder } from './recorder.js'

const request = (path: string): MockRequest => ({
  method: 'GET',
  path,
  search: '',
  query: new URLSearchParams(),
  headers: {},
  body: Buffer.alloc(0),
})
const answer = { status: 404, headers: {}, body: undefined }
const outcome = { operation: undefined, answer, findings: [{ code: 'route', message: 'the spec has no path', location: 'request.path' }] }
const reply = { status: 404, headers: {}, body: Buffer.alloc(0), delay: 0, breaks: undefined }

test('of very many requests the last are kept, and what broke the spec in them', () => {
  const recorder = createRecorder(new Map(), undefined)
  for (let n = 1; n <= 25_000; n++) recorder.record(request(`/${n}`), outcome, reply, 1)
  expect(recorder.requests.length).toBeGreaterThanOrEqual(10_000)
  expect(recorder.requests.length).toBeLessThanOrEqual(11_000)
  expect(recorder.violations).toHaveLength(recorder.requests.length)
  expect(recorder.requests.at(-1)?.path).toBe('/25000')
  expect(recorder.requests[0]?.path).toBe(`/${25_001 - recorder.requests.length}`)
})
