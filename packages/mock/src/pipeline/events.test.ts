import { expect, test } from 'vitest'

import type { MockResponse } from '../http/response.js'
import { createEvents } from './events.js'
import { documentOf } from '../../test/document.js'

const declared = documentOf({ 'x-consistency': { event: 'ETag', reached: 'If-Event-Reached', status: 412 } })
const response: MockResponse = { status: 201, headers: { 'content-type': 'application/json' }, body: {} }
const read = (event?: string) => ({ method: 'GET', headers: event === undefined ? {} : { 'if-event-reached': event } })

test('each change names its own event', () => {
  const events = createEvents(declared)
  const named = [0, 1].map(() => events.announce({ method: 'POST' }, response).headers['etag'])
  expect(named).toEqual(['event-1', 'event-2'])
})

test('accepts a read that waits for a past event or for none', () => {
  const events = createEvents(declared)
  const { headers } = events.announce({ method: 'DELETE' }, { ...response, status: 204 })
  expect(events.rejectUnreached(read(headers['etag']))).toBeUndefined()
  expect(events.rejectUnreached(read())).toBeUndefined()
})

test('rejects a read that waits for an unknown event, with the declared status', () => {
  expect(createEvents(declared).rejectUnreached(read('event-1'))).toMatchObject({ status: 412 })
})

test('neither a read nor a rejected change names an event', () => {
  const events = createEvents(declared)
  expect(events.announce({ method: 'GET' }, { ...response, status: 200 }).headers).toEqual(response.headers)
  expect(events.announce({ method: 'POST' }, { ...response, status: 404 }).headers).toEqual(response.headers)
})

test('does nothing for a provider without events', () => {
  const events = createEvents(documentOf())
  expect(events.announce({ method: 'POST' }, response)).toEqual(response)
  expect(events.rejectUnreached(read('event-1'))).toBeUndefined()
})
