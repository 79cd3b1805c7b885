import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleSpec } from './bundle.ts'
import { formatProblem, SpecError } from './problem.ts'
import { sampleSpec, writeFiles } from './spec-fixture.ts'

describe('a reference back to itself through nothing but', () => {
  const withLoop = (text: string) =>
    sampleSpec([{ file: 'schemas/shared.yaml', from: 'Error:\n  type: object\n', to: `${text}Error:\n  type: object\n` }])

  test.each([
    ['references', "A: { $ref: '#/B' }\nB: { $ref: '#/A' }\n", 'A and B'],
    ['allOf', "A:\n  allOf:\n    - $ref: '#/A'\n", 'A'],
    ['oneOf and a reference', "A: { oneOf: [{ type: string }, { $ref: '#/B' }] }\nB: { $ref: '#/A' }\n", 'B and A'],
  ])('%s is rejected with its file and line', async (_, text, names) => {
    const folder = writeFiles(withLoop(text))
    const error: unknown = await bundleSpec(join(folder, 'openapi.yaml')).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SpecError)
    const [problem = ''] = (error as SpecError).problems.map((found) => formatProblem(found, folder))
    expect(problem).toMatch(/^schemas\/shared\.yaml:[1-4]:\d+ {2}circular-ref {2}this schema refers only to itself, through /)
    for (const name of names.split(' and ')) expect(problem).toContain(name)
  })

  test.each([
    ['a property', 'A: { type: object, properties: { next: { $ref: "#/A" } } }\n'],
    ['an item', 'A: { type: array, items: { $ref: "#/A" } }\n'],
    ['a property in an allOf', 'A: { allOf: [{ type: object, properties: { next: { $ref: "#/A" } } }] }\n'],
    ['two ways to one schema', 'A: { allOf: [{ $ref: "#/Error" }, { anyOf: [{ $ref: "#/Error" }] }] }\n'],
  ])('%s is fine', async (_, text) => {
    const folder = writeFiles(withLoop(text))
    await expect(bundleSpec(join(folder, 'openapi.yaml'))).resolves.toBeDefined()
  })
})
