import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { resourceMistakes } from '@hostwright/openapi/resource-mistakes.ts'

const server = {
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' }, state: { enum: ['new', 'up'] }, createdAt: { type: 'string' } },
}
const example = { id: 's1', name: 'web', state: 'up', createdAt: '2026-01-31' }
const responds = (status: string, schema: object, body: unknown) => ({
  responses: { [status]: { description: 'A', content: { 'application/json': { schema, example: body } } } },
})
const query = { name: 'tag', in: 'query', schema: {} }
const document = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths: {
    '/servers': {
      get: { operationId: 'servers.list', parameters: [query], ...responds('200', { type: 'array', items: server }, [example]) },
      post: { operationId: 'servers.create', ...responds('201', server, example) },
    },
    '/servers/{id}': {
      get: { operationId: 'servers.get', ...responds('200', server, example) },
      patch: { operationId: 'servers.update', ...responds('200', {}, { action: { id: 'a1' }, server: example }) },
      delete: { operationId: 'servers.delete', responses: { '204': { description: 'Gone' } } },
    },
    '/states': {
      get: { operationId: 'states.list', ...responds('200', { type: 'array' }, ['up']) },
      put: { operationId: 'states.set', responses: {} },
    },
  },
}

const servers = {
  path: '/servers/{id}',
  id: 'id',
  get: 'servers.get',
  lists: ['servers.list'],
  creates: ['servers.create'],
  updates: [{ operation: 'servers.update', at: '/server' }],
  delete: 'servers.delete',
  timestamps: { created: '/createdAt' },
  lifecycles: [{ property: '/state', values: ['new', 'up'], ready: ['up'], passes: { 'servers.create': ['new', 'up'] } }],
}

function messagesOf(resources: unknown): string[] {
  return [...resourceMistakes({ ...document, 'x-resources': resources } as unknown as Document)].map(({ message }) => message)
}

test('accepts kinds that fit paths, schemas and examples', () => {
  expect(messagesOf({ servers })).toEqual([])
})

test.each([
  ['a path', { path: '/server/{id}' }, 'has the path /server/{id}, which the spec does not have'],
  ['an operation', { creates: ['servers.make'] }, 'names the operation servers.make, which the spec does not have'],
  ['a method', { creates: ['servers.create', 'servers.get'] }, 'names servers.get, a GET, among its creates'],
  ['a path without the id', { updates: ['states.set'] }, 'names states.set, whose path lacks parameters of /servers/{id}'],
  ['an id', { id: 'uuid', updates: [] }, 'has the id "uuid", which the rows of servers.list do not have'],
  ['a list without rows', { lists: ['states.list'] }, 'names the list states.list, whose example has no rows; show one, or declare "at"'],
  [
    'two objects with the id',
    { updates: ['servers.update'] },
    'needs "at" for servers.update: several objects of its response have the id "id"',
  ],
  [
    'a place without the object',
    { updates: [{ operation: 'servers.update', at: '/result' }] },
    'has its object of servers.update at /result, where the example has none with the id "id"',
  ],
  ['a timestamp', { timestamps: { created: '/created' } }, 'names /created, which its objects do not have'],
  [
    'a value that is set',
    { updates: [{ operation: 'servers.update', at: '/server', sets: { '/locked': true } }] },
    'names /locked, which its objects do not have',
  ],
  [
    'a filter of no parameter',
    { lists: [{ operation: 'servers.list', filters: { label: '/name' } }] },
    'filters by "label", which is no parameter of servers.list',
  ],
  [
    'a filter of no field',
    { lists: [{ operation: 'servers.list', filters: { tag: '/tags' } }] },
    'filters servers.list by /tags, which its rows do not have',
  ],
  [
    'a sort order',
    { lists: [{ operation: 'servers.list', sort: { by: 'order' } }] },
    'sorts by "order", which is no parameter of servers.list',
  ],
  [
    'a state beyond the enum',
    { lifecycles: [{ property: '/state', values: ['new', 'up', 'down'], ready: ['up'] }] },
    'has the state "down", which the enum of /state does not have',
  ],
  ['a state that is left out', { lifecycles: [{ property: '/state', values: ['up'], ready: ['up'] }] }, 'lacks the state "new" of /state'],
  [
    'a state of no value',
    { lifecycles: [{ property: '/state', values: ['new', 'up'], ready: ['down'] }] },
    'names the state "down", which is not among the values of /state',
  ],
  [
    'states of a foreign operation',
    { lifecycles: [{ property: '/state', values: ['new', 'up'], ready: ['up'], passes: { 'states.set': ['up'] } }] },
    'has states for states.set, which is not among its creates and updates',
  ],
])('rejects %s that does not fit', (_, change, message) => {
  expect(messagesOf({ servers: { ...servers, ...change } })).toContain(`the kind "servers" ${message}`)
})

test('rejects updates of entries without the fields by which one is found', () => {
  const { path, lists } = { path: '/servers', lists: ['servers.list'] }
  expect(messagesOf({ servers: { path, lists, updates: ['servers.create'] } })).toEqual([
    'the kind "servers" updates entries; declare with "match" the fields by which one is found',
  ])
})

test('rejects an operation that two kinds remove by', () => {
  expect(messagesOf({ servers, hosts: { ...servers, creates: [], updates: [], lifecycles: [] } })).toEqual([
    'the kind "hosts" names servers.delete, which "servers" names too',
  ])
})

test.each([['text'], [[]], [{ servers: 'all' }], [{ servers: {} }]])('rejects what is no map of kinds: %j', (resources) => {
  const all = messagesOf(resources)
  expect(all).toEqual(
    Array.isArray(resources) || typeof resources === 'string' || Object.keys(resources).length > 0
      ? ['every kind of x-resources is an object with a path']
      : [],
  )
})
