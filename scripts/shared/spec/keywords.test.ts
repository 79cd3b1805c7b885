import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleSpec } from './bundle.ts'
import { isSupportedKeyword } from '@hostwright/openapi/keywords.ts'
import { formatProblem, SpecError } from './problem.ts'
import { sampleSpec, writeFiles, type Edit } from './spec-fixture.ts'

async function errorOf(edit: Edit): Promise<string[]> {
  const folder = writeFiles(sampleSpec([edit]))
  const error: unknown = await bundleSpec(join(folder, 'openapi.yaml')).catch((reason: unknown) => reason)
  return error instanceof SpecError ? error.problems.map((problem) => formatProblem(problem, folder)) : []
}

test.each(['if', 'patternProperties', 'dependentSchemas', '$dynamicRef', 'requird'])(
  'the keyword %s is rejected with its file and line',
  async (keyword) => {
    const found = await errorOf({
      file: 'schemas/domains.yaml',
      from: '    name:\n      type: string\n',
      to: `    name:\n      type: string\n      ${keyword}: {}\n`,
    })
    expect(found).toEqual([expect.stringMatching(/^schemas\/domains\.yaml:7:7 {2}keywords {2}the schema keyword ".*" is not supported: /)])
    expect(found[0]).toContain(`"${keyword}"`)
  },
)

test('a property may have the name of a keyword', async () => {
  expect(await errorOf({ file: 'schemas/domains.yaml', from: 'x-color:', to: 'if:' })).toEqual([])
})

test('ignores extensions', () => {
  expect(isSupportedKeyword('x-anything')).toBe(true)
})
