import { expect, test } from 'vitest'

import type { MockRequest } from '../http/request.js'
import { createRecorder } from './recorder.js'

const request = (path: string, body = Buffer.alloc(0)): MockRequest => ({
  method: 'GET',
  path,
  search: '',
  query: new URLSearchParams(),
  headers: {},
  body,
})
const response = { status: 404, headers: {}, body: undefined }
const outcome = { operation: undefined, response, findings: [{ code: 'route', message: 'the spec has no path', location: 'request.path' }] }
const outgoing = { status: 404, headers: {}, body: Buffer.alloc(0), delay: 0, breakage: undefined }

test('keeps the last of very many requests and violations', () => {
  const recorder = createRecorder(new Map())
  for (let n = 1; n <= 25_000; n++) recorder.record(request(`/${n}`), outcome, outgoing, 1)
  expect(recorder.requests.length).toBeGreaterThanOrEqual(10_000)
  expect(recorder.requests.length).toBeLessThanOrEqual(11_000)
  expect(recorder.violations).toHaveLength(recorder.requests.length)
  expect(recorder.requests.at(-1)?.path).toBe('/25000')
  expect(recorder.requests[0]?.path).toBe(`/${25_001 - recorder.requests.length}`)
})

test('keeps the last 64 MiB of bodies and marks the others as dropped', () => {
  const recorder = createRecorder(new Map())
  const large = Buffer.alloc(20 * 1024 * 1024)
  const paths = ['/1', '/2', '/empty', '/3', '/4', '/5']
  for (const path of paths) recorder.record(request(path, path === '/empty' ? undefined : large), outcome, outgoing, 1)
  expect(recorder.requests.map(({ path, body, bodyDropped }) => [path, body.length, bodyDropped])).toEqual([
    ['/1', 0, true],
    ['/2', 0, true],
    ['/empty', 0, false],
    ['/3', large.length, false],
    ['/4', large.length, false],
    ['/5', large.length, false],
  ])
})

test('clear forgets the size of bodies', () => {
  const recorder = createRecorder(new Map())
  const large = Buffer.alloc(40 * 1024 * 1024)
  recorder.record(request('/1', large), outcome, outgoing, 1)
  recorder.clear()
  recorder.record(request('/2', large), outcome, outgoing, 1)
  expect(recorder.requests.map(({ bodyDropped }) => bodyDropped)).toEqual([false])
})

test('bodies of forgotten requests no longer count', () => {
  const recorder = createRecorder(new Map())
  const body = Buffer.alloc(6000)
  for (let n = 1; n <= 25_000; n++) recorder.record(request(`/${n}`, body), outcome, outgoing, 1)
  expect(recorder.requests.filter(({ bodyDropped }) => bodyDropped)).toEqual([])
})
