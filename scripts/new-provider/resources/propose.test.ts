import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { lifecycleOf } from './lifecycle.ts'
import { proposeResources } from './propose.ts'

const comment = { id: 7, body: 'Fine', author: { id: 1 } }
const json = (status: string, example: unknown) => ({
  [status]: { description: 'A', content: { 'application/json': { schema: {}, example } } },
})
const id = (name: string) => ({ name, in: 'path', required: true, schema: {}, example: 7 })
const list = (operationId: string, rows: unknown = [comment]) => ({ operationId, responses: json('200', rows) })
const create = (operationId: string, example: unknown = comment) => ({ operationId, responses: json('201', example) })
const get = (operationId: string, name: string, example: unknown = comment) => ({
  operationId,
  parameters: [id(name)],
  responses: json('200', example),
})

function propose(paths: object) {
  return proposeResources({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths } as Document)
}

test('names a kind like the resource of the client', () => {
  const paths = {
    '/posts': { get: list('posts.list'), post: create('posts.create') },
    '/posts/{id}': { get: get('posts.get', 'id'), patch: get('posts.update', 'id'), delete: get('posts.delete', 'id') },
  }
  expect(propose(paths)).toEqual({
    posts: {
      path: '/posts/{id}',
      id: 'id',
      get: 'posts.get',
      lists: ['posts.list'],
      creates: ['posts.create'],
      updates: ['posts.update'],
      delete: 'posts.delete',
    },
  })
})

test('an object whose routes count their versions apart is one kind, unless two are of one operation', () => {
  const paths = {
    '/v6/posts': { get: list('posts.list') },
    '/v13/posts': { post: create('posts.create') },
    '/v3/posts/{id}': { get: get('posts.get', 'id'), post: get('posts.pin', 'id') },
    '/v2/posts/{id}': { delete: get('posts.delete', 'id'), patch: get('posts.update', 'id') },
  }
  expect(propose(paths)).toMatchObject({
    posts: {
      path: '/v3/posts/{id}',
      lists: ['posts.list'],
      creates: ['posts.create'],
      updates: ['posts.update', 'posts.pin'],
      delete: 'posts.delete',
    },
  })
  const older = { '/v1/posts': { get: list('posts.listV1') }, '/v1/posts/{id}': { get: get('posts.getV1', 'id') } }
  expect(propose({ ...paths, ...older })).toMatchObject({ posts: { path: '/v3/posts/{id}', get: 'posts.get' } })
})

test('of two kinds with one name the outer one keeps it, and a create at the path of the object is no update', () => {
  const proposed = propose({
    '/teams/{team}/request/{id}': { get: get('teams.getRequest', 'id') },
    '/teams/{team}/request': { post: create('teams.request') },
    '/teams': { get: list('teams.list') },
    '/teams/{id}': { get: get('teams.get', 'id'), post: get('teams.create', 'id'), patch: get('teams.update', 'id') },
  })
  expect(proposed).toMatchObject({ teams: { path: '/teams/{id}', updates: ['teams.update'] }, teams2: { get: 'teams.getRequest' } })
})

test('two kinds of one resource have different names, and entries are none of their own', () => {
  const paths = {
    '/posts': { get: list('posts.list'), post: create('posts.create') },
    '/posts/{id}': { get: get('posts.get', 'id') },
    '/posts/{post}/comments': { get: list('posts.listComments') },
    '/posts/{post}/comments/{id}': { get: get('posts.getComment', 'id') },
    '/{team}/posts': { get: list('posts.listForTeam'), post: create('posts.createForTeam') },
  }
  expect(Object.keys(propose(paths) ?? {})).toEqual(['posts', 'posts.comments'])
})

test('an update that sets nothing the object shows is none of the kind', () => {
  const update = (operationId: string, sent: object) => ({
    ...get(operationId, 'id'),
    requestBody: { content: { 'application/json': { schema: {}, example: sent } } },
  })
  const proposed = propose({
    '/posts': { get: list('posts.list') },
    '/posts/{id}': {
      get: get('posts.get', 'id'),
      put: update('posts.replace', { post: { body: 'New' } }),
      patch: update('posts.pin', { pin: 'a' }),
    },
  })
  expect(proposed).toMatchObject({ posts: { updates: ['posts.replace'] } })
})

test('a list creates objects of the kind with the most similar path', () => {
  const proposed = propose({
    '/posts/{post}/comments': { get: list('posts.comments.list'), post: create('posts.comment') },
    '/posts/comments/{comment_id}': { get: get('posts.comments.get', 'comment_id') },
    '/files/{file}/comments': { get: list('files.comments.list'), post: create('files.comment') },
    '/files/comments/{comment_id}': { get: get('files.comments.get', 'comment_id') },
  })
  expect(proposed).toMatchObject({ 'posts.comments': { creates: ['posts.comment'] }, 'files.comments': { creates: ['files.comment'] } })
})

test('a POST that returns a list creates no single object', () => {
  const proposed = propose({
    '/comments': { get: list('comments.list'), post: create('comments.import', { imported: [comment] }) },
    '/comments/{comment_id}': { get: get('comments.get', 'comment_id') },
  })
  expect(proposed?.['comments']).not.toHaveProperty('creates')
})

test('a create with a list as its body makes an object of each entry', () => {
  const requestBody = { content: { 'application/json': { schema: {}, example: [comment] } } }
  const proposed = propose({
    '/comments': { get: list('comments.list'), post: { ...create('comments.create', [comment]), requestBody } },
    '/comments/{id}': { get: get('comments.get', 'id') },
  })
  expect(proposed).toMatchObject({ comments: { creates: [{ operation: 'comments.create', each: '' }] } })
})

test('a create whose response has other objects with such an id names the place of its own', () => {
  const started = { action: { id: 1, status: 'running' }, server: comment }
  const proposed = propose({
    '/servers': { get: list('servers.list', { servers: [comment] }), post: create('servers.create', started) },
    '/servers/{id}': { get: get('servers.get', 'id', { server: comment }) },
    '/disks': { get: list('disks.list'), post: create('disks.create', { action: { id: 1 }, disk: comment }) },
    '/disks/{id}': { get: get('disks.get', 'id') },
  })
  expect(proposed).toMatchObject({
    servers: { creates: [{ operation: 'servers.create', at: '/server' }] },
    disks: { creates: [{ operation: 'disks.create', at: '/disk' }] },
  })
})

test('a parameter filters by the field of its name if its example selects the row, and is none of pages', () => {
  const query = (name: string, example: unknown) => ({ name, in: 'query', schema: {}, example })
  const row = { id: 7, state: 'on', page: 1, owner: 'a', author: { id: 1 } }
  const parameters = [query('state', 'on'), query('page', 1), query('owner', 'b'), query('author', 1), query('sort', 'id')]
  const listed = { ...list('posts.list', { posts: [row], total: 1 }), parameters, 'x-pagination': 'pages' }
  const paths = { '/posts': { get: listed }, '/posts/{id}': { get: get('posts.get', 'id', row) } }
  const styles = { pages: { kind: 'page', query: { page: 'page' }, items: '/posts', total: '/total' } }
  const document = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths, 'x-pagination-styles': styles }
  expect(proposeResources(document as unknown as Document)).toMatchObject({
    posts: { lists: [{ operation: 'posts.list', filters: { state: '/state' } }] },
  })
})

test('a POST without a response creates an object if a list shows it or its request has the id', () => {
  const creation = (body: object) => ({
    operationId: 'posts.create',
    requestBody: { content: { 'application/json': { schema: {}, example: body } } },
    responses: { '201': { description: 'Created.' } },
  })
  const one = { get: get('posts.get', 'id') }
  const of = (posts: object) => propose({ '/posts': posts, '/posts/{id}': one })?.['posts']
  expect(of({ post: creation(comment) })).toMatchObject({ creates: ['posts.create'] })
  expect(of({ get: list('posts.list'), post: creation({ body: 'Fine' }) })).toMatchObject({ creates: ['posts.create'] })
  expect(of({ post: creation({ body: 'Fine' }) })).toBeUndefined()
})

test('an object inside the object whose value equals the example of the path has another id', () => {
  const server = { id: 'srv-1', action: { kind: 'a', note: 7 } }
  expect(
    propose({ '/servers': { get: list('servers.list', [server]) }, '/servers/{id}': { get: get('servers.get', 'id', server) } }),
  ).toEqual({
    servers: { path: '/servers/{id}', id: 'id', get: 'servers.get', lists: ['servers.list'] },
  })
})

test('rows without the id are of another kind', () => {
  const build = { url: 'https://example.com/builds/1', pusher: { id: 7 } }
  const proposed = propose({
    '/builds': { get: list('builds.list', [build]), post: create('builds.request', { status: 'queued' }) },
    '/builds/{build_id}': { get: get('builds.get', 'build_id', build) },
  })
  expect(proposed).toBeUndefined()
})

test('a command in the segment of the id is no object, and changes none', () => {
  const proposed = propose({
    '/instances': { get: list('instances.list') },
    '/instances/{id}': { get: get('instances.get', 'id') },
    '/instances/{id}:start': { put: get('instances.start', 'id') },
  })
  expect(proposed).toEqual({ instances: { path: '/instances/{id}', id: 'id', get: 'instances.get', lists: ['instances.list'] } })
})

test('leaves out a kind whose object it cannot tell from another one with the id', () => {
  const action = { action: { id: 1 }, server: { id: 7 } }
  const proposed = propose({
    '/servers': { get: list('servers.list') },
    '/servers/{server_id}': { get: get('servers.get', 'server_id', action) },
  })
  expect(proposed).toBeUndefined()
})

const Range = { name: 'range', in: 'path', required: true, schema: { format: 'ipv6' }, example: '2001:db8::' }

test.each([
  ['of the path', { parameters: [Range] }, []],
  ['of the operation', {}, [Range]],
  ['shared', {}, [{ $ref: '#/components/parameters/Range' }]],
])('leaves out a kind whose ids its path rejects, by a parameter %s', (_, pathItem, parameters) => {
  const range = { range: '2001:db8::/64', region: 'made-up' }
  const operations = (row: object, created: object) => ({
    '/ranges': { get: list('ranges.list', [row]), post: create('ranges.create', created) },
    '/ranges/{range}': { ...pathItem, delete: { operationId: 'ranges.delete', parameters, responses: {} } },
  })
  const of = (row: object, created: object) => {
    const paths = operations(row, created)
    return proposeResources({ openapi: '3.1.0', info: {}, paths, components: { parameters: { Range } } } as unknown as Document)
  }
  const address = { ...range, range: '2001:db8::' }
  expect(of(range, range)).toBeUndefined()
  expect(of(address, range)).toBeUndefined()
  expect(of(address, address)).toMatchObject({ ranges: { id: 'range' } })
})

test('finds timestamps by their names', () => {
  const schema = { type: 'object', properties: { id: { type: 'integer' }, createdAt: { type: 'string' }, updated_at: { type: 'string' } } }
  const content = { 'application/json': { schema, example: { id: 7, createdAt: '2026-01-01', updated_at: '2026-01-02' } } }
  const responses = { '200': { description: 'A', content } }
  const proposed = propose({
    '/posts': { post: { operationId: 'posts.create', responses: { '201': { description: 'A', content } } } },
    '/posts/{id}': {
      get: { operationId: 'posts.get', parameters: [id('id')], responses },
      put: { operationId: 'posts.update', parameters: [id('id')], responses },
    },
  })
  expect(proposed?.['posts']?.timestamps).toEqual({ created: '/createdAt', changed: '/updated_at' })
})

test.each([
  ['a server that runs is ready', ['initializing', 'running', 'off', 'error'], { ready: ['running'], failed: ['error'] }],
  ['an action that runs goes on', ['running', 'success', 'error'], { ready: ['success'], failed: ['error'] }],
  [
    'of any case, with separators',
    ['IN_PROGRESS', 'ACTIVE', 'BUILD_FAILED', 'TIMED-OUT'],
    { ready: ['ACTIVE'], failed: ['BUILD_FAILED', 'TIMED-OUT'] },
  ],
])('reads the names of states: %s', (_, values, expected) => {
  expect(lifecycleOf('/status', values)).toEqual({ property: '/status', values, ...expected })
})

test('states without a ready one, or that pass into none, are no lifecycle', () => {
  expect(lifecycleOf('/status', ['draft', 'pending'])).toBeUndefined()
  expect(lifecycleOf('/status', ['active', 'locked'])).toBeUndefined()
})

test('finds the states of an object by their names, where its client can wait for them', () => {
  const object = (properties: object) => ({ type: 'object', properties })
  const state = { type: 'string', enum: ['creating', 'available'] }
  const disk = object({ id: { type: 'integer' }, status: state, kind: state })
  const proposed = (schema: object) => {
    const content = { 'application/json': { schema, example: { disk: { id: 7 } } } }
    const read = (operationId: string) => ({ get: { ...get(operationId, 'id'), responses: { '200': { description: 'A', content } } } })
    return propose({
      '/disks': { get: list('disks.list', [{ id: 7 }]) },
      '/disks/{id}': read('disks.get'),
      '/copies': { get: list('disks.listCopies', [{ id: 7 }]) },
      '/copies/{id}': read('disks.getCopy'),
    })
  }
  const lifecycles = [{ property: '/status', values: state.enum, ready: ['available'] }]
  expect(proposed(object({ disk }))).toMatchObject({ disks: { lifecycles } })
  // The alternatives of a deployment have one state.
  const deployments = [state, { ...state, enum: ['failed', 'available'] }].map((readyState) =>
    object({ id: { type: 'integer' }, readyState }),
  )
  expect(proposed(object({ disk: { oneOf: deployments } }))).toMatchObject({
    disks: {
      lifecycles: [{ property: '/readyState', values: ['creating', 'available', 'failed'], ready: ['available'], failed: ['failed'] }],
    },
  })
  // Both would have the method disks.waitUntil.
  expect(proposed(object({ disk }))?.['copies']).not.toHaveProperty('lifecycles')
  expect(proposed(object({ disk, action: disk }))?.['disks']).not.toHaveProperty('lifecycles')
})
