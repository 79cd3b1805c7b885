import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { type ProviderName, providerSpec } from '../providers/provider-spec.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { listOperations } from '../spec/operations.js'
import { describeResource } from './describe-resource.js'
import type { StatefulResource } from './stateful-resource.js'
import { findResources } from './resources.js'

function resourcesOf(provider: ProviderName): StatefulResource[] {
  const document = JSON.parse(readFileSync(providerSpec(provider), 'utf8')) as Document
  return findResources(listOperations(document, createResolve(document))).map(describeResource)
}

/** The numbers of resources, of those that can be created, and of single objects. */
const COUNTS: Record<ProviderName, [all: number, created: number, single: number]> = {
  cloudpit: [20, 15, 0],
  cloudstick: [9, 8, 1],
  mittwald: [50, 26, 8],
  transip: [21, 4, 4],
  zoneid: [37, 27, 7],
}

test.each(Object.entries(COUNTS))('finds the resources of %s', (provider, counts) => {
  const all = resourcesOf(provider as ProviderName)
  expect([all.length, all.filter(({ create }) => create.length > 0).length, all.filter(({ key }) => key === undefined).length]).toEqual(
    counts,
  )
})

test('pairs an object only with collections of its kind', () => {
  const mittwald = resourcesOf('mittwald')
  const find = (path: string) => mittwald.find((resource) => resource.path === path)
  expect(find('/v2/projects/{projectId}')).toMatchObject({ key: 'id', list: ['projects.list'], create: ['projects.create'] })
  expect(find('/v2/project-invites/{projectInviteId}')).toMatchObject({ create: ['projects.invites.create'] })
  expect(find('/v2/mysql-users/{mysqlUserId}')).toMatchObject({ list: ['mysql.users.list'], create: ['mysql.users.create'] })
  expect(find('/v2/users/{userId}')).toMatchObject({ key: undefined, create: [] })
})

test("the key is the property with the path's example and a similar name", () => {
  const permission = resourcesOf('zoneid').find(({ get }) => get === 'databases.mysql.permissions.get')
  expect(permission).toMatchObject({ key: 'database', parameters: ['database_name'] })
})
