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
})
