import { expect, test } from 'vitest'
import type { Node } from './node.ts'
import { nameOperations } from './operation-names.ts'
import { newReport } from './report.ts'
import { routesOf } from './routes.ts'

const list = { responses: { 200: { description: '', content: { 'application/json': { schema: { type: 'array' } } } } } }

/** Returns the names of operations, given as `METHOD /path` or with their fields. */
function names(operations: Record<string, object>): string[] {
  const paths: Record<string, Node> = {}
  for (const [route, operation] of Object.entries(operations)) {
    const [method = '', path = ''] = route.split(' ')
    ;(paths[path] ??= {})[method.toLowerCase()] = { ...operation }
  }
  const document = { paths }
  nameOperations(document, newReport())
  return routesOf(document).map(({ operation }) => String(operation['operationId']))
}

test('derives resources from the path, and verbs from the method', () => {
  expect(
    names({
      'GET /api/v1/dns-zones': list,
      'POST /api/v1/dns-zones': {},
      'GET /api/v1/dns-zones/{id}': {},
      'PUT /api/v1/dns-zones/{id}': {},
      'PATCH /api/v1/dns-zones/{id}': {},
      'DELETE /api/v1/dns-zones/{id}': {},
      'POST /api/v1/dns-zones/{id}/check': {},
      'GET /': {},
    }).toSorted(),
  ).toEqual(
    [
      'dnsZones.list',
      'dnsZones.create',
      'dnsZones.get',
      'dnsZones.replace',
      'dnsZones.update',
      'dnsZones.delete',
      'dnsZones.check',
      'root.get',
    ].toSorted(),
  )
})

test('an operationId is read where it repeats the path, and without what it says of all objects', () => {
  expect(
    names({
      'GET /v1/edge-config/{edgeConfigId}': { operationId: 'getEdgeConfig' },
      'GET /v1/edge-config/{edgeConfigId}/item/{key}': { operationId: 'getEdgeConfigItem' },
      'GET /v5/user/tokens': { ...list, operationId: 'listAuthTokens' },
      'POST /v3/user/tokens': { operationId: 'createAuthToken' },
      'DELETE /v3/user/tokens/{tokenId}': { operationId: 'deleteAuthToken' },
      'GET /v3/user/tokens/{tokenId}/log': { operationId: 'getTokenLog' },
      'POST /servers': { operationId: 'createServerFromImage' },
    }),
  ).toEqual([
    'edgeConfig.get',
    'edgeConfig.item.get',
    'user.tokens.list',
    'user.tokens.create',
    'user.tokens.delete',
    'user.tokens.log.get',
    'servers.createFromImage',
  ])
})

test('keeps dotted names, and converts others', () => {
  expect(
    names({
      'GET /a': { operationId: 'zones.all.list' },
      'GET /b': { operationId: 'repos/list-for-org' },
      'GET /c': { operationId: 'getIt' },
    }),
  ).toEqual(['zones.all.list', 'repos.listForOrg', 'c.get'])
})

test('no two operations have the same name in any form', () => {
  const found = names({
    'GET /a/{x}': {},
    'GET /a/{x}/{y}': {},
    'GET /a': {},
    'GET /v2/a': {},
    'GET /a-get': {},
    'POST /a/{x}/run': {},
    'POST /a/{x}/run/{y}': {},
  })
  expect(new Set(found.map((id) => id.replaceAll('.', '').toLowerCase())).size).toBe(7)
})

test('chooses another name for a method that is also a resource', () => {
  const found = names({ 'GET /x': { operationId: 'a.b' }, 'GET /a/b/c': {}, 'GET /a/b/c/{d}': {} })
  expect(found[0]).toBe('a.b')
  expect(found.slice(1).every((id) => !id.startsWith('a.b.'))).toBe(true)
})

test('does not choose names that generated code needs', () => {
  expect(names({ 'GET /constructor/x': {}, 'POST /create/client': {} })).not.toContain('create.client')
  expect(names({ 'GET /by/{ids}': { operationId: 'byIds' } })).toEqual(['root.byIdsGet'])
})

const page = (items: string) => ({
  responses: {
    200: {
      description: '',
      content: {
        'application/json': {
          schema: { allOf: [{ type: 'object', properties: { [items]: { type: 'array' } } }, { properties: { meta: { type: 'object' } } }] },
        },
      },
    },
  },
})
const server = {
  responses: {
    200: {
      description: '',
      content: {
        'application/json': { schema: { type: 'object', properties: { id: {}, ips: { type: 'array' }, links: { type: 'object' } } } },
      },
    },
  },
}

test.each([
  ['listServers', 'GET /servers', page('servers'), 'servers.list'],
  ['getServers', 'GET /servers', page('servers'), 'servers.list'],
  ['FetchServer', 'GET /servers/{id}', server, 'servers.get'],
  ['UpdateServer', 'POST /servers/{id}', server, 'servers.update'],
  ['update-server', 'PUT /servers/{id}', server, 'servers.replace'],
  ['remove_server', 'DELETE /servers/{id}', {}, 'servers.delete'],
  ['get_server_metrics', 'GET /servers/{id}/metrics', server, 'servers.metrics.get'],
  ['getServerById', 'GET /servers/{id}', server, 'servers.get'],
  ['serverReboot', 'POST /servers/{id}/actions/reboot', {}, 'servers.actions.reboot'],
  ['createServerFromImage', 'POST /servers', {}, 'servers.createFromImage'],
  ['listServersForTeam', 'GET /{team_id}/servers', page('servers'), 'servers.listForTeam'],
  ['removeTeamServer', 'DELETE /{team_id}/servers/{id}', {}, 'servers.delete'],
  ['getRackServer', 'GET /servers/{id}', server, 'servers.get'],
  ['cancelServerBuild', 'POST /builds/{id}/cancel', {}, 'builds.cancel'],
  ['getServerByHostName', 'GET /servers/{host}', server, 'servers.get'],
  ['convertServerToImage', 'POST /servers/{id}/convert', {}, 'servers.convertToImage'],
  ['droplets_list', 'GET /v2/droplets', page('droplets'), 'droplets.list'],
  ['apps_create_deployment', 'POST /v2/apps/{app_id}/deployments', {}, 'apps.createDeployment'],
  ['create-instance', 'POST /instance', {}, 'instance.create'],
  ['start-instance', 'PUT /instance/{id}:start', {}, 'instance.start'],
  ['act', 'GET /things', page('items'), 'things.list'],
  ['', 'POST /servers/{id}/actions/change_type', {}, 'servers.actions.changeType'],
  ['', 'POST /servers/{id}/firewall', {}, 'servers.firewall.create'],
  ['', 'GET /orders/{id}/import/logs', page('logs'), 'orders.importLogs.list'],
  ['customer-create-customer-invite', 'POST /customer/{id}/invites', {}, 'customer.invites.create'],
  ['repoGetSingleCommit', 'GET /repos/{owner}/{repo}/commits/{sha}', server, 'repos.commits.get'],
  ['mutateServer', 'POST /servers/{id}/mutate', {}, 'servers.mutate'],
  ['post_servers_id_backup', 'POST /api/v1/servers/{id}/backup', {}, 'servers.backup'],
  ['list_users_users_get', 'GET /users', page('items'), 'users.list'],
  ['getNodeBalancers', 'GET /nodebalancers', page('data'), 'nodebalancers.list'],
  ['dcim_cable-runs_bulk_delete', 'DELETE /dcim/cable-runs/', {}, 'dcim.cableRuns.bulkDelete'],
  ['Orders_Get', 'GET /orders', page('data'), 'orders.list'],
])('%s of %s', (operationId, route, operation, expected) => {
  expect(names({ [route]: { operationId, ...operation } })).toEqual([expected])
})

const many: Record<string, object> = {
  'GET /servers': { operationId: 'listServers', ...page('servers') },
  'POST /servers': { operationId: 'createServer' },
  'GET /servers/{id}': { operationId: 'getServer', ...server },
  'GET /servers/{id}/images': { operationId: 'listServerImages', ...page('images') },
  'GET /images': { operationId: 'images_list', ...page('images') },
  'POST /images/{id}/copy': {},
  'GET /status': server,
  'DELETE /servers/{id}': { operationId: 'deleteServer' },
  'DELETE /servers': { operationId: 'deleteServers' },
  'PATCH /presets': {},
  'PATCH /presets/{id}': {},
  'GET /servers/actions': page('actions'),
  'GET /servers/{id}/actions': page('actions'),
  'POST /servers/{id}/actions/reboot': {},
  'GET /pet': server,
  'GET /pet/{petId}': server,
  'POST /pet/{petId}/photo': {},
  'POST /pet/photo': {},
  'GET /book/search': page('books'),
  'POST /book/search': {},
  'GET /book/{id}/import': server,
  'POST /book/{id}/import': {},
  'GET /book/{id}/import/errors': page('errors'),
  'GET /proposals/{id}/votes': page('votes'),
  'GET /proposals/{hash}/{index}/votes': page('votes'),
  'PUT /files/{id}': {},
  'PUT /files/{id}#share': {},
}

test('names do not depend on the order of the document', () => {
  const reversed = Object.fromEntries(Object.entries(many).toReversed())
  expect(names(reversed).toSorted()).toEqual(names(many).toSorted())
})

test('removing an operation changes no other name', () => {
  const all = new Set(names(many))
  for (const gone of Object.keys(many)) {
    const { [gone]: _, ...others } = many
    expect(names(others).filter((name) => !all.has(name))).toEqual([])
  }
})
