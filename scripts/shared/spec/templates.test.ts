import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleSpec } from './bundle.ts'
import { formatProblem, SpecError } from './problem.ts'
import { sampleSpec, writeFiles } from './spec-fixture.ts'

async function errorOf(paths: string): Promise<string[]> {
  const folder = writeFiles(sampleSpec([{ file: 'openapi.yaml', from: 'paths:\n', to: `paths:\n${paths}` }]))
  const error: unknown = await bundleSpec(join(folder, 'openapi.yaml')).catch((reason: unknown) => reason)
  return error instanceof SpecError ? error.problems.map((problem) => formatProblem(problem, folder)) : []
}

test('two paths that differ only in the name of a parameter are rejected with file and line', async () => {
  const found = await errorOf('  /a/{x}/b: {}\n  /a/{y}/b: {}\n')
  expect(found).toEqual([
    'openapi.yaml:26:3  no-identical-paths  /a/{y}/b and /a/{x}/b are one path with two names: put their operations under one',
  ])
})

test('accepts paths that differ in more', async () => {
  expect(await errorOf('  /a/{x}: {}\n  /a/x: {}\n  /a/{x}/{y}: {}\n  /a/{x}-{y}: {}\n')).toEqual([])
})
