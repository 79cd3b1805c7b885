import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describeChange } from './change.ts'
import { currentDocument, currentVersion } from './current-version.ts'
import { compareVersions, generated } from './diff.ts'
import { SpecPlaces } from './spec-places.ts'

const root = resolve(import.meta.dirname, '../..')
const specs = resolve(root, 'specs')

test.each(listProviders(specs))('%s equals itself, and differs in the title from a copy with another title', async (provider) => {
  const document = await currentDocument(root, provider)
  const version = await currentVersion(root, provider, document)
  expect(await compareVersions(version, structuredClone(version))).toEqual([])
  const reworded = { ...document, info: { ...document.info, title: `${document.info.title}, again` } }
  expect((await compareVersions(version, { ...version, document: reworded })).map((change) => describeChange(change))).toEqual([
    'info has another text (title)',
  ])
})

test('compares the largest client, and each change has a location', async () => {
  const document = await currentDocument(root, 'mittwald')
  const before = await currentVersion(root, 'mittwald', structuredClone(document))
  for (const schema of Object.values(document.components?.schemas ?? {})) schema.required = Object.keys(schema.properties ?? {})
  const changes = await compareVersions(before, await generated(root, 'mittwald', document))
  const places = new SpecPlaces(resolve(specs, 'mittwald'))
  const locations = changes.map(({ pointer }) => places.locate(pointer))
  expect(changes.length).toBeGreaterThan(100)
  expect(locations.every(({ file, line }) => file.startsWith(specs) && line > 1)).toBe(true)
})

test('a client generated in memory has the sources of its package', async () => {
  const document = await currentDocument(root, 'zoneid')
  expect((await generated(root, 'zoneid', document)).sources).toEqual((await currentVersion(root, 'zoneid', document)).sources)
})

test('a change within core is none for callers, but a method of core that returns another type breaks, as does a state that waitUntil lost', async () => {
  const document = await currentDocument(root, 'cloudpit')
  const version = await currentVersion(root, 'cloudpit', document)
  const edited = (file: string, edit: (text: string) => string) => ({
    ...version,
    sources: new Map([...version.sources, [file, edit(version.sources.get(file) ?? '')]]),
  })
  const core = edited('core/src/waiting/wait-until.ts', (text) => text.replace('is no documented state', 'is unknown'))
  expect(await compareVersions(version, core)).toEqual([])
  const call = edited('core/src/call/call.ts', (text) => text.replace('{ readonly data: Responses', '{ readonly body: Responses'))
  expect((await compareVersions(version, call)).map((change) => [change.level, describeChange(change)])).toEqual([
    ['breaking', 'Call.withResponse takes or returns another type'],
  ])
  const client = edited('client/src/client.gen.ts', (text) => text.replace(" | 'pending.activation'", ''))
  expect((await compareVersions(version, client)).map((change) => describeChange(change))).toEqual([
    'dnssec.waitUntil no longer has the value "pending.activation"',
    'status no longer has the value "pending.activation" (dnssec.waitUntil)',
  ])
})
