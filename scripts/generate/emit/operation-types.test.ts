import { expect, test } from 'vitest'
import { acmeModel, globexModel, initechModel } from '../test/fixture.ts'
import { emitOperationTypes } from './operation-types.ts'

test('each operation has the types of its requests, successes and errors', () => {
  const text = emitOperationTypes(acmeModel(), new Set(['DomainsGetResponses', 'DomainsGetErrors', 'StatusGetResponses']))
  expect(text).toContain("const mock = await startMock<AcmeOperations>('acme')")
  expect(text).toContain("export interface AcmeOperations {\n  provider: 'acme'\n")
  expect(text).toContain("  'domains.get': { data: t.DomainsGetData; responses: t.DomainsGetResponses; errors: t.DomainsGetErrors }\n")
  expect(text).toContain("  'status.get': { data: t.StatusGetData; responses: t.StatusGetResponses; errors: {} }\n")
  expect(text).not.toContain('WithBody')
})

test('a variant has the types of its route with its own body', () => {
  const text = emitOperationTypes(globexModel(), new Set(['ThingsChangeResponses', 'ThingsChangeErrors']))
  expect(text).toContain("import type { WithBody } from '@hostwright/core/internal'\n")
  expect(text).toContain(`
  'things.change': { data: t.ThingsChangeData; responses: t.ThingsChangeResponses; errors: t.ThingsChangeErrors }
  'things.rename': { data: WithBody<t.ThingsChangeData, t.ThingRename>; responses: t.ThingsChangeResponses; errors: t.ThingsChangeErrors }
`)
})

test('a redirect is a success', () => {
  expect(emitOperationTypes(initechModel(), new Set())).toContain('responses: { 302: void }')
})
