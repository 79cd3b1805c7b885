import { expect, test } from 'vitest'
import { listProviders } from './providers.ts'
import { writeFiles } from './spec-fixture.ts'

test('lists the folders that contain an openapi.yaml, sorted', () => {
  const root = writeFiles({ 'zoneid/openapi.yaml': '', 'cloudpit/openapi.yaml': '', 'draft/notes.md': '', 'openapi.yaml': '' })
  expect(listProviders(root)).toEqual(['cloudpit', 'zoneid'])
})
