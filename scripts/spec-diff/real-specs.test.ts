import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describeChange } from './change.ts'
import { currentDocument } from './current-document.ts'
import { diffDocuments } from './diff.ts'

const specs = resolve(import.meta.dirname, '../../specs')

/** Returns a copy with another title, so that no shortcut for equal documents applies. */
function reworded(document: Document): Document {
  return { ...structuredClone(document), info: { ...document.info, title: `${document.info.title}, again` } }
}

test.each(listProviders(specs))('%s equals itself, and differs in the title from a copy with another title', async (provider) => {
  const document = await bundleSpec(provider)
  expect(await diffDocuments(document, structuredClone(document))).toEqual([])
  expect((await diffDocuments(document, reworded(document))).map((change) => describeChange(change))).toEqual([
    'info has another text (title)',
  ])
})

test('compares the largest spec, and each change has a location', async () => {
  const before = await bundleSpec('mittwald')
  const { document, locate } = await currentDocument('mittwald', specs)
  const schemas = Object.values(document.components?.schemas ?? {})
  for (const schema of schemas) schema.required = Object.keys(schema.properties ?? {})
  const changes = await diffDocuments(before, document)
  const locations = changes.map(({ pointer }) => locate(pointer))
  expect(changes.length).toBeGreaterThan(100)
  expect(locations.every((found) => found !== undefined && found.file.startsWith(specs))).toBe(true)
})
