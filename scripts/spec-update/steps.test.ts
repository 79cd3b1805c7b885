import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { newProvider } from '@hostwright/new-provider/new-provider.ts'
import { shop } from '@hostwright/new-provider/test/shop.ts'
import { readTexts } from '@hostwright/shared/spec/texts.ts'
import { changedLines } from './test/fixture.ts'
import { updateSpec } from './update.ts'

const steps = parse(readFileSync(join(import.meta.dirname, 'test/steps.yaml'), 'utf8')) as Record<string, unknown>

/** Makes a spec from a document, updates it to another, and returns the lines that changed. */
async function step(older: unknown, newer: unknown) {
  const root = await mkdtemp(join(tmpdir(), 'spec-update-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'specs'))
  const from = join(root, 'hosting.json')
  await writeFile(from, JSON.stringify(older))
  await newProvider({ root, provider: 'hosting', from })
  const before = await readTexts(join(root, 'specs/hosting'))
  await writeFile(from, JSON.stringify(newer))
  const options = { remove: false, yes: false, check: false, today: '2026-08-21' }
  const update = await updateSpec({ root, provider: 'hosting', from, ...options })
  expect(update.findings.filter(({ state }) => state === 'kept' || state === 'undecided')).toEqual([])
  return { ...update, lines: changedLines(before, await readTexts(join(root, 'specs/hosting'))) }
}

test('a spec that new-provider made follows two years of its document', async () => {
  const { upstream, lines } = await step(steps['older'], steps['newer'])
  expect(upstream.operations['POST /v2/customers/{customerId}/invites']?.name).toBe('customer.invites.create')
  expect(upstream.schemas['de.mittwald.v1.cronjob.CronjobExecution']).toBe('CronjobCronjobExecution')
  expect(lines['schemas/cronjobs.yaml']).toEqual([
    '+ cronjobId: {type: string}',
    '+ exitCode: {type: integer, format: int32}',
    '+ - cronjobId',
  ])
  expect(lines['paths/cronjobs.yaml']).toEqual([
    '- format: uuid',
    '+ cronjobId: text',
    "+ '429': {$ref: ../responses.yaml#/CommonsRateLimitError}",
  ])
  expect(lines['responses.yaml']).toEqual([
    '+ CommonsRateLimitError:',
    '+ description: Too Many Requests.',
    '+ content:',
    '+ application/json:',
    '+ schema: {$ref: schemas/shared.yaml#/CommonsRateLimitErrorContent}',
    '+ example: {message: text, type: text}',
  ])
  expect(lines['paths/projects.yaml']).toContain(
    '+ - {name: sortOrder, in: query, schema: {$ref: ../schemas/projects.yaml#/BackupSortOrder}, example: oldestFirst}',
  )
})

test('media types, statuses and parameters of a path are found under the names that importing gave them', async () => {
  const text = JSON.stringify(shop())
  const added = text
    .replace('"*/*":{"schema":{"type":"object"', '"*/*":{"schema":{"type":"object","properties":{"load":{"type":"number"}}')
    .replace(
      '"name":"id","in":"path","required":true,"schema":{"type":"string"',
      '"name":"id","in":"path","required":true,"schema":{"type":"string","maxLength":80',
    )
  expect(added.length).toBeGreaterThan(text.length + 50)
  const { lines } = await step(JSON.parse(text), JSON.parse(added))
  expect(lines['paths/shop.yaml']).toEqual(['+ properties: {load: {type: number}}'])
  expect(lines['paths/orders.yaml']).toEqual(['+ maxLength: 80', '+ maxLength: 80'])
})
