import { expect, test } from 'vitest'

import { createMock, type MockOptions } from '../index.js'
import { stateFixture } from '../../test/state-fixture.js'

async function start(resources: object, schema: object, example: object, options: Partial<MockOptions> = {}) {
  const content = { 'application/json': { schema: { type: 'object', properties: schema }, example } }
  const responses = (status: string) => ({ [status]: { description: 'A job.', content } })
  const id = { name: 'id', in: 'path', required: true, schema: {}, example: 1 }
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Jobs', version: '1' },
    'x-resources': { jobs: { path: '/jobs/{id}', id: 'id', get: 'get', creates: ['create'], updates: ['stop', 'start'], ...resources } },
    paths: {
      '/jobs': { post: { operationId: 'create', responses: responses('201') } },
      '/jobs/{id}': { get: { operationId: 'get', parameters: [id], responses: responses('200') } },
      '/jobs/{id}/stop': { post: { operationId: 'stop', parameters: [id], responses: responses('200') } },
      '/jobs/{id}/start': { post: { operationId: 'start', parameters: [id], responses: responses('200') } },
    },
  }
  const mock = await createMock({ spec, ...options })
  mock.clock.freeze()
  const call = async (method: string, path: string) =>
    (await (await mock.fetch(`http://localhost${path}`, { method })).json()) as Record<string, unknown>
  return { mock, call }
}

const text = { type: 'string' }

test('an object passes through its states as the clock moves, in any order', async () => {
  const passes = { create: ['new', 'starting', 'up'], stop: ['stopping', 'down'], start: ['starting', 'up'] }
  const lifecycle = { property: '/state', values: ['new', 'starting', 'up', 'stopping', 'down'], ready: ['up'], passes, seconds: 30 }
  const { mock, call } = await start({ lifecycles: [lifecycle] }, { id: { type: 'integer' }, state: text }, { id: 1, state: 'up' })
  const job = await call('POST', '/jobs')
  const states = async (...seconds: number[]) => {
    const seen: unknown[] = []
    for (const second of seconds) {
      mock.clock.advance(second * 1000)
      seen.push((await call('GET', `/jobs/${job['id']}`))['state'])
    }
    return seen
  }
  expect(job['state']).toBe('new')
  expect(await states(0, 29, 1, 29, 1, 1000)).toEqual(['new', 'new', 'starting', 'starting', 'up', 'up'])
  await call('POST', `/jobs/${job['id']}/stop`)
  expect(await states(0, 30)).toEqual(['stopping', 'down'])
  await call('POST', `/jobs/${job['id']}/start`)
  expect(await states(0, 30)).toEqual(['starting', 'up'])
})

test('an object has several lifecycles, and reaches the end of one without times at once', async () => {
  const lifecycles = [
    { property: '/state', values: ['new', 'up'], ready: ['up'], passes: { create: ['new', 'up'] }, seconds: 5 },
    { property: '/phase', values: ['a', 'b'], ready: ['b'], passes: { create: ['a', 'b'] } },
  ]
  const { call } = await start({ lifecycles }, { id: { type: 'integer' }, state: text, phase: text }, { id: 1, state: 'up', phase: 'a' })
  expect(await call('POST', '/jobs')).toMatchObject({ state: 'new', phase: 'b' })
})

test('each state lasts as long as the test says where the spec does not', async () => {
  const lifecycle = { property: '/state', values: ['new', 'up'], ready: ['up'], passes: { create: ['new', 'up'] } }
  const { mock, call } = await start(
    { lifecycles: [lifecycle] },
    { id: { type: 'integer' }, state: text },
    { id: 1, state: 'up' },
    { secondsPerState: 60 },
  )
  const { id } = await call('POST', '/jobs')
  mock.clock.advance(59_000)
  expect(await call('GET', `/jobs/${id}`)).toMatchObject({ state: 'new' })
  mock.clock.advance(1000)
  expect(await call('GET', `/jobs/${id}`)).toMatchObject({ state: 'up' })
})

test('created and changed objects have the time of the clock', async () => {
  const timestamps = { created: '/created', changed: '/changed' }
  const example = { id: 1, created: '2024-01-31T12:00:00.000Z', changed: 1_706_700_000_000 }
  const { mock, call } = await start({ timestamps }, { id: { type: 'integer' }, created: text, changed: { type: 'integer' } }, example)
  const now = mock.clock.now()
  const created = new Date(now).toISOString()
  const job = await call('POST', '/jobs')
  expect(job).toMatchObject({ created, changed: now })
  mock.clock.advance(5000)
  expect(await call('GET', `/jobs/${job['id']}`)).toMatchObject({ created, changed: now })
  await call('POST', `/jobs/${job['id']}/stop`)
  expect(await call('GET', `/jobs/${job['id']}`)).toMatchObject({ created, changed: now + 5000 })
})

test('an object of the example that is changed keeps the time of its creation', async () => {
  const timestamps = { created: '/created', changed: '/changed' }
  const example = { id: 1, created: '2024-01-31', changed: '2024-01-31' }
  const { mock, call } = await start({ timestamps }, { id: { type: 'integer' }, created: text, changed: text }, example)
  await call('POST', '/jobs/1/stop')
  expect(await call('GET', '/jobs/1')).toEqual({ ...example, changed: new Date(mock.clock.now()).toISOString().slice(0, 10) })
})

test('without x-resources a mock remembers nothing', async () => {
  const { 'x-resources': _, ...spec } = stateFixture
  expect((await createMock({ spec })).resources).toEqual([])
})
