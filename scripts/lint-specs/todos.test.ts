import { expect, test } from 'vitest'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { sampleSpec, writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'
import { edit, lintSample, problemAt } from './lint-fixture.ts'

const todo = (text: string) => edit('openapi.yaml', 'servers:\n', `x-todo:\n${text}servers:\n`)
const noDescription = edit('paths/domains.yaml', '    description: Domains of the account.\n', '')

test('warns of a decision and names its operations', async () => {
  const entry = '  - { about: retry, say: See what may be sent twice., operations: [domains.create] }\n'
  expect(await lintSample([todo(entry)])).toEqual([
    problemAt('openapi.yaml:18', 'todo', 'retry: See what may be sent twice. (1 operation: domains.create)'),
  ])
})

test('reports a decision about an operation that no longer exists', async () => {
  const entry = '  - { about: names, say: Look., operations: [domains.gone] }\n'
  expect(await lintSample([todo(entry)])).toContainEqual(problemAt('openapi.yaml:18', 'todo', '"domains.gone" is no operation'))
})

test('tolerates the counted problems of a rule', async () => {
  const found = await lintSample([todo('  - { rule: operation-description, count: 1 }\n'), noDescription])
  expect(found).toEqual([problemAt('openapi.yaml:18', 'todo', 'operation-description: 1 to fix')])
})

test.each([
  [2, [noDescription], 'there are 1, x-todo says 2: write count: 1'],
  [1, [], 'none is left; take the entry out'],
])('a count of %i that is no longer true is to be lowered', async (count, edits, words) => {
  const found = await lintSample([todo(`  - { rule: operation-description, count: ${count} }\n`), ...edits])
  expect(found).toEqual([problemAt('openapi.yaml:18', 'todo', words)])
})

test('reports a count that rises', async () => {
  const other = edit('paths/domains.yaml', '    description: Registers a domain for the account.\n', '')
  const found = await lintSample([todo('  - { rule: operation-description, count: 1 }\n'), noDescription, other])
  expect(found).toHaveLength(3)
  expect(found).toContainEqual(problemAt('openapi.yaml:18', 'todo', 'the count may not rise'))
})

test('does not tolerate problems that prevent generating', async () => {
  const found = await lintSample([todo('  - { rule: keywords, count: 1 }\n'), edit('schemas/domains.yaml', 'format: email', 'if: {}')])
  expect(found).toEqual([expect.stringContaining('the schema keyword "if"')])
})

test('is not part of the bundle, so that packages do not change with it', async () => {
  const folder = writeFiles(sampleSpec([todo('  - { about: limits, say: Find them. }\n')]))
  expect(await bundleSpec(`${folder}/openapi.yaml`)).not.toHaveProperty('x-todo')
})
