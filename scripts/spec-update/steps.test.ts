import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { newProvider } from '@hostwright/new-provider/new-provider.ts'
import { readTexts } from './place.ts'
import { changedLines } from './test/fixture.ts'
import { updateSpec } from './update.ts'

const { older, newer } = parse(readFileSync(join(import.meta.dirname, 'test/steps.yaml'), 'utf8')) as Record<string, unknown>

test('a spec that new-provider made follows two years of its document', async () => {
  const root = await mkdtemp(join(tmpdir(), 'spec-update-'))
  onTestFinished(() => rm(root, { recursive: true }))
  await mkdir(join(root, 'specs'))
  const from = join(root, 'hosting.json')
  await writeFile(from, JSON.stringify(older))
  await newProvider({ root, provider: 'hosting', from })
  const before = await readTexts(join(root, 'specs/hosting'))
  await writeFile(from, JSON.stringify(newer))
  const options = { remove: false, yes: false, check: false, today: '2026-08-21' }
  const { findings, upstream } = await updateSpec({ root, provider: 'hosting', from, ...options })
  const lines = changedLines(before, await readTexts(join(root, 'specs/hosting')))

  expect(findings.filter(({ state }) => state === 'kept' || state === 'undecided')).toEqual([])
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
