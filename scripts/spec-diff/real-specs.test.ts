import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describeChange } from './change.ts'
import { currentDocument, currentVersion } from './current-version.ts'
import { compareVersions, generated } from './diff.ts'

const root = resolve(import.meta.dirname, '../..')
const specs = resolve(root, 'specs')

test.each(listProviders(specs))('%s equals itself, and differs in the title from a copy with another title', async (provider) => {
  const { document } = await currentDocument(provider, specs)
  const version = await currentVersion(root, provider, document)
  expect(compareVersions(version, structuredClone(version))).toEqual([])
  const reworded = { ...document, info: { ...document.info, title: `${document.info.title}, again` } }
  expect(compareVersions(version, { ...version, document: reworded }).map((change) => describeChange(change))).toEqual([
    'info has another text (title)',
  ])
})

test('compares the largest client, and each change has a location', async () => {
  const { document, locate } = await currentDocument('mittwald', specs)
  const before = await currentVersion(root, 'mittwald', structuredClone(document))
  for (const schema of Object.values(document.components?.schemas ?? {})) schema.required = Object.keys(schema.properties ?? {})
  const changes = compareVersions(before, await generated(root, 'mittwald', document))
  const locations = changes.map(({ pointer }) => locate(pointer))
  expect(changes.length).toBeGreaterThan(100)
  expect(locations.every((found) => found !== undefined && found.file.startsWith(specs))).toBe(true)
})
