import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describeChange } from './change.ts'
import { currentDocument } from './current-document.ts'
import { diffDocuments } from './diff.ts'

const specs = resolve(import.meta.dirname, '../../specs')

/** A copy that is not deeply equal to the original in the eyes of the shortcuts: one word of it differs. */
function reworded(document: Document): Document {
  return { ...structuredClone(document), info: { ...document.info, title: `${document.info.title}, again` } }
}

test.each(listProviders(specs))('%s beside itself: nothing; beside itself with one word changed: that word', async (provider) => {
  const document = await bundleSpec(provider)
  expect(await diffDocuments(document, structuredClone(document))).toEqual([])
  expect((await diffDocuments(document, reworded(document))).map((change) => describeChange(change))).toEqual([
    'info has other words (title)',
  ])
})

test('the largest spec is compared, and each change has a place in its files', async () => {
  const before = await bundleSpec('mittwald')
  const { document, place } = await currentDocument('mittwald', specs)
  const schemas = Object.values(document.components?.schemas ?? {})
  for (const schema of schemas) schema.required = Object.keys(schema.properties ?? {})
  const changes = await diffDocuments(before, document)
  const places = changes.map(({ pointer }) => place(pointer))
  expect(changes.length).toBeGreaterThan(100)
  expect(places.every((found) => found !== undefined && found.file.startsWith(specs))).toBe(true)
})
