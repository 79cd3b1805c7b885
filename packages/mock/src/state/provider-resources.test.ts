import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import type { Document } from '@hostwright/openapi/document.ts'
import { declaredResources } from '@hostwright/openapi/resources.ts'
import { type ProviderName, providerSpec } from '../providers/provider-spec.js'
import { createResolve } from '../spec/resolve.js'
import { listOperations } from '../spec/operations.js'
import { describeResource, readResources } from './resources.js'
import type { StatefulResource } from './stateful-resource.js'

function resourcesOf(provider: ProviderName): StatefulResource[] {
  const document = JSON.parse(readFileSync(providerSpec(provider), 'utf8')) as Document
  return readResources(declaredResources(document), listOperations(document, createResolve(document))).map(describeResource)
}

/** The numbers of resources, of those that can be created, and of those without ids. */
const COUNTS: Partial<Record<ProviderName, [all: number, created: number, withoutId: number]>> = {
  cloudpit: [21, 15, 0],
  cloudstick: [11, 10, 3],
  mittwald: [79, 34, 21],
  transip: [25, 10, 8],
  zoneid: [37, 27, 6],
}

test.each(Object.entries(COUNTS))('reads the resources of %s', (provider, counts) => {
  const all = resourcesOf(provider as ProviderName)
  const created = all.filter(({ create }) => create.length > 0)
  expect([all.length, created.length, all.filter(({ key }) => key === undefined).length]).toEqual(counts)
})

test('a resource has the operations that the spec declares', () => {
  const mittwald = resourcesOf('mittwald')
  const find = (kind: string) => mittwald.find((resource) => resource.kind === kind)
  expect(find('projects')).toMatchObject({ key: 'id', list: ['projects.list', 'customers.projects.list'], create: ['projects.create'] })
  expect(find('mysql.users')).toMatchObject({ list: ['mysql.users.list'], create: ['mysql.users.create'] })
  expect(find('users')).toMatchObject({ key: undefined, create: [] })
  const permission = resourcesOf('zoneid').find(({ get }) => get === 'databases.mysql.permissions.get')
  expect(permission).toMatchObject({ key: 'database', parameters: ['database_name'] })
})
