import { stateResources } from './state-resources.js'

/** A fictional provider with every arrangement of routes: side by side, under an owner, by parts, alone. */

const text = { type: 'string' } as const
const json = (schema: object, example: unknown) => ({ content: { 'application/json': { schema, example } } })
const ok = (schema: object, example: unknown) => ({ '200': { description: 'All is well.', ...json(schema, example) }, ...errors })
const created = (schema: object, example: unknown) => ({ '201': { description: 'Created.', ...json(schema, example) }, ...errors })
const nothing = { '204': { description: 'Done.' } }
const takes = (schema: object) => ({ content: { 'application/json': { schema } } })
const at = (name: string, example: unknown, schema: object = text) => ({ name, in: 'path', required: true, schema, example })
const takesExample = (properties: object, example: unknown) => ({
  content: { 'application/json': { schema: { type: 'object', properties }, example } },
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const problem = (status: string) => json({ type: 'object', properties: { message: text } }, { message: `example of ${status}` })
const errors = { '404': { description: 'Not found.', ...problem('404') }, '409': { description: 'There already.', ...problem('409') } }

const server = {
  id: 'srv-1',
  name: 'web',
  plan: 'small',
  note: null,
  password: null,
  links: { self: 'https://api.example.com/servers/srv-1' },
  labels: { team: 'shop', stage: 'test' },
  tags: ['a'],
}
const disk = { id: 7, serverId: 'srv-1', size: 10 }
const backup = { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', serverId: 'srv-1', label: 'nightly' }
const rule = { id: '12+80', port: 80, list: 12, action: 'allow' }

const settings = { theme: 'light', address: { city: 'A', zip: '1' } }
const database = { id: 'db-1', name: 'main', target: { path: '/', depth: 1 }, passwordSet: false }
const record = { name: 'www', type: 'A', content: '192.0.2.1' }
const recordList = { type: 'array', items: ref('Record') }

export const stateFixture = {
  openapi: '3.1.0',
  info: { title: 'State', version: '1.0.0' },
  'x-error': { message: '/message' },
  'x-resources': stateResources,
  'x-client-options': { testMode: { description: 'Changes nothing.', query: { test: '1' }, changesNothing: true } },
  'x-pagination-styles': {
    pages: { kind: 'page', query: { page: 'page', size: 'size' }, items: '/servers', total: '/total', defaultSize: 10, maxSize: 100 },
  },
  paths: {
    '/servers': {
      get: {
        operationId: 'servers.list',
        'x-pagination': 'pages',
        responses: ok(
          { type: 'object', properties: { servers: { type: 'array', items: ref('Server') }, total: { type: 'integer' } } },
          {
            servers: [server],
            total: 1,
          },
        ),
      },
      post: {
        operationId: 'servers.create',
        parameters: [{ name: 'test', in: 'query', schema: text }],
        requestBody: takes(ref('NewServer')),
        responses: created(ref('Server'), server),
      },
    },
    '/servers/{serverId}': {
      parameters: [at('serverId', 'srv-1')],
      get: { operationId: 'servers.get', responses: ok({ type: 'object', properties: { server: ref('Server') } }, { server }) },
      patch: {
        operationId: 'servers.update',
        requestBody: takes({ type: 'object', properties: { server: ref('NewServer') } }),
        responses: ok({ type: 'object', properties: { server: ref('Server') } }, { server }),
      },
      delete: { operationId: 'servers.delete', responses: { ...nothing, ...errors } },
    },
    '/servers/{serverId}/name': {
      parameters: [at('serverId', 'srv-1')],
      put: {
        operationId: 'servers.rename',
        requestBody: takes({ type: 'object', properties: { name: text } }),
        responses: { ...nothing, ...errors },
      },
    },
    '/servers/{serverId}/firewall': {
      parameters: [at('serverId', 'srv-1')],
      get: { operationId: 'firewall.get', responses: ok(ref('Firewall'), { firewall: { enabled: true, mode: 'drop' } }) },
      put: { operationId: 'firewall.update', requestBody: takes(ref('Firewall')), responses: nothing },
    },
    // Listed and created under the owner, read by its own id.
    '/servers/{serverId}/backups': {
      parameters: [at('serverId', 'srv-1')],
      get: { operationId: 'backups.list', responses: ok({ type: 'array', items: ref('Backup') }, [backup]) },
      post: {
        operationId: 'backups.create',
        requestBody: takes({ type: 'object', properties: { label: text } }),
        responses: created({ type: 'object', properties: { id: text } }, { id: backup.id }),
      },
    },
    '/server-backups/{backupId}': {
      parameters: [at('backupId', backup.id)],
      get: { operationId: 'backups.get', responses: ok(ref('Backup'), backup) },
      delete: { operationId: 'backups.delete', responses: nothing },
    },
    // The parameter is in the middle, no operation reads a single object, and creation returns no body.
    '/disks/servers/{serverId}': {
      parameters: [at('serverId', 'srv-1')],
      get: {
        operationId: 'disks.list',
        responses: ok({ type: 'object', properties: { disks: { type: 'array', items: ref('Disk') } } }, { disks: [disk] }),
      },
      post: {
        operationId: 'disks.create',
        requestBody: takes({ type: 'object', properties: { size: { type: 'integer' } } }),
        responses: { '201': { description: 'Created.' } },
      },
    },
    '/disks/{diskId}/servers/{serverId}': {
      parameters: [at('diskId', 7, { type: 'integer' }), at('serverId', 'srv-1')],
      delete: { operationId: 'disks.delete', responses: nothing },
    },
    // The id has two parts, and the client chooses the name in one.
    '/rules': {
      get: { operationId: 'rules.list', responses: ok({ type: 'array', items: ref('Rule') }, [rule]) },
      post: {
        operationId: 'rules.create',
        requestBody: takes({ type: 'object', properties: { port: { type: 'integer' }, list: { type: 'integer' } } }),
        responses: created(ref('Rule'), rule),
      },
    },
    '/rules/{list}+{port}': {
      parameters: [at('list', 12, { type: 'integer' }), at('port', 80, { type: 'integer' })],
      get: { operationId: 'rules.get', responses: ok(ref('Rule'), rule) },
    },
    // A list without item routes whose requests carry whole rows.
    '/servers/{serverId}/records': {
      parameters: [at('serverId', 'srv-1')],
      get: { operationId: 'records.list', responses: ok(ref('Records'), { records: [record] }) },
      post: { operationId: 'records.create', requestBody: takesExample({ record: ref('Record') }, { record }), responses: nothing },
      patch: { operationId: 'records.update', requestBody: takesExample({ record: ref('Record') }, { record }), responses: nothing },
      put: {
        operationId: 'records.replace',
        requestBody: takesExample({ records: recordList }, { records: [record] }),
        responses: nothing,
      },
      delete: { operationId: 'records.delete', requestBody: takesExample({ record: ref('Record') }, { record }), responses: nothing },
    },
    // The provider adds the id, and no operation reads a single row.
    '/teams': {
      get: { operationId: 'teams.list', responses: ok({ type: 'array', items: ref('Team') }, [{ teamId: 'tem-1', name: 'Ops' }]) },
      post: {
        operationId: 'teams.create',
        requestBody: takesExample({ name: text }, { name: 'Ops' }),
        responses: created(ref('Team'), { teamId: 'tem-1', name: 'Ops' }),
      },
    },
    // A single object, returned as a list of one.
    '/servers/{serverId}/mail': {
      parameters: [at('serverId', 'srv-1')],
      get: { operationId: 'mail.get', responses: ok(ref('MailResponse'), [{ enabled: false }]) },
      put: { operationId: 'mail.update', requestBody: takes(ref('Mail')), responses: ok(ref('MailResponse'), [{ enabled: true }]) },
    },
    // Fields that look like wrappers, in requests and in the response.
    '/settings': {
      get: { operationId: 'settings.get', responses: ok(ref('Settings'), settings) },
      put: { operationId: 'settings.update', requestBody: takes(ref('Settings')), responses: nothing },
    },
    '/databases': {
      get: { operationId: 'databases.list', responses: ok({ type: 'array', items: ref('Database') }, [database]) },
      post: {
        operationId: 'databases.create',
        requestBody: takes({
          type: 'object',
          properties: { database: ref('Database'), user: { type: 'object', properties: { name: text } } },
        }),
        responses: created({ type: 'object', properties: { id: text } }, { id: 'db-1' }),
      },
    },
    '/databases/{databaseId}': {
      parameters: [at('databaseId', 'db-1')],
      get: { operationId: 'databases.get', responses: ok(ref('Database'), database) },
      patch: { operationId: 'databases.update', requestBody: takes(ref('Database')), responses: nothing },
      delete: { operationId: 'databases.delete', responses: nothing },
    },
    // Several operations share the POST, so its effect is unknown.
    '/domains': {
      get: { operationId: 'domains.list', responses: ok({ type: 'array', items: ref('Name') }, [{ name: 'shop' }]) },
      post: {
        operationId: 'domains.post',
        'x-variants': [{ id: 'domains.register', body: 'Register' }],
        requestBody: takes(ref('Register')),
        responses: nothing,
      },
    },
    '/domains/{name}': {
      parameters: [at('name', 'shop')],
      get: { operationId: 'domains.get', responses: ok(ref('Name'), { name: 'shop' }) },
      delete: { operationId: 'domains.delete', responses: nothing },
    },
    // Nothing shows that it can be removed.
    '/factor': {
      get: { operationId: 'factor.get', responses: { '200': { description: 'The factor.', ...json(ref('Mail'), { enabled: true }) } } },
      put: { operationId: 'factor.update', requestBody: takes(ref('Mail')), responses: nothing },
      delete: { operationId: 'factor.disable', responses: nothing },
    },
    // A search creates nothing.
    '/names': {
      get: { operationId: 'names.list', responses: ok({ type: 'array', items: ref('Name') }, [{ name: 'shop' }]) },
      post: {
        operationId: 'names.check',
        requestBody: takes(ref('Name')),
        responses: ok({ type: 'object', properties: { free: { type: 'boolean' } } }, { free: true }),
      },
    },
    '/names/{name}': { parameters: [at('name', 'shop')], get: { operationId: 'names.get', responses: ok(ref('Name'), { name: 'shop' }) } },
  },
  components: {
    schemas: {
      Server: {
        type: 'object',
        required: ['id', 'name'],
        properties: {
          id: text,
          name: text,
          plan: { type: 'string', enum: ['small', 'large'] },
          note: { type: ['string', 'null'] },
          password: { type: ['string', 'null'] },
          links: { type: 'object', properties: { self: text } },
          labels: { type: 'object', properties: { team: text, stage: text } },
          tags: { type: 'array', items: text },
        },
      },
      NewServer: {
        type: 'object',
        properties: {
          name: text,
          plan: { type: 'object', properties: { cores: { type: 'integer' } } },
          note: { type: ['string', 'null'] },
          password: text,
          labels: { type: 'object', properties: { team: text } },
          tags: { type: 'array', items: text },
          image: text,
        },
      },
      Firewall: {
        type: 'object',
        properties: { firewall: { type: 'object', properties: { enabled: { type: 'boolean' }, mode: text } } },
      },
      Backup: { type: 'object', properties: { id: { type: 'string', format: 'uuid' }, serverId: text, label: text } },
      Disk: { type: 'object', properties: { id: { type: 'integer' }, serverId: text, size: { type: 'integer' } } },
      Rule: { type: 'object', properties: { id: text, port: { type: 'integer' }, list: { type: 'integer' }, action: text } },
      Record: { type: 'object', properties: { name: text, type: text, content: text } },
      Records: { type: 'object', properties: { records: recordList } },
      Team: { type: 'object', properties: { teamId: text, name: text } },
      Mail: { type: 'object', properties: { enabled: { type: 'boolean' } } },
      MailResponse: { type: 'array', prefixItems: [ref('Mail')], minItems: 1, maxItems: 1 },
      Settings: { type: 'object', properties: { theme: text, address: { type: 'object', properties: { city: text, zip: text } } } },
      Database: {
        type: 'object',
        properties: {
          id: text,
          name: text,
          target: {
            oneOf: [
              { type: 'object', required: ['path', 'depth'], properties: { path: text, depth: { type: 'integer' } } },
              { type: 'object', required: ['url'], properties: { url: text } },
            ],
          },
          passwordSet: { type: 'boolean' },
        },
      },
      Register: { type: 'object', required: ['domain'], properties: { domain: text } },
      Name: { type: 'object', properties: { name: text } },
    },
  },
}
