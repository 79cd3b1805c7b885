import { join } from 'node:path'
import { createConfig, lint, loadConfig, type Config } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { sampleSpec, writeFiles, type Edit } from '@hostwright/shared/spec/spec-fixture.ts'
import { edit, here, lintSample, problemAt } from './lint-fixture.ts'
import { plugin } from './plugin.ts'

const CONFIG_FILE = join(import.meta.dirname, '../../redocly.yaml')

/** Lints a sample as `redocly lint` does, without our command. */
async function redoclyLint(config: Config, edits: Edit[], more: Record<string, string> = {}) {
  return lint({ ref: join(writeFiles(sampleSpec(edits, more)), 'openapi.yaml'), config })
}

test('redocly lint finds the plugin by redocly.yaml, and reports locations in the files', async () => {
  const found = await redoclyLint(await loadConfig({ configPath: CONFIG_FILE }), [edit('paths/domains.yaml', 'total: 1', 'total: one')])
  expect(found).toMatchObject([
    {
      ruleId: 'hostwright/examples-valid',
      severity: 'error',
      message: 'example /total: must be integer',
      location: [{ pointer: '#/domains/get/responses/200/content/application~1json/example/total', reportOnKey: true }],
    },
  ])
  expect(found[0]?.location[0]?.source.absoluteRef).toMatch(/paths\/domains\.yaml$/)
})

test('a configuration sets severities, turns rules off, and ignores problems', async () => {
  const edits = [edit('parameters.yaml', '  example: { number: 2 }\n', ''), edit('paths/domains.yaml', 'total: 1', 'total: one')]
  const rules = { 'hostwright/examples-present': 'warn', 'hostwright/examples-valid': 'off' } as const
  const config = await createConfig({ extends: ['hostwright/all'], plugins: [plugin], rules })
  expect((await redoclyLint(config, edits)).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['hostwright/examples-present', 'warn'],
  ])

  const folder = writeFiles(sampleSpec(edits))
  const pointers = new Set(['#/page'])
  const ignore = { [join(folder, 'parameters.yaml')]: { 'hostwright/examples-present': pointers } }
  const ignoring = await createConfig({ extends: ['hostwright/all'], plugins: [plugin], rules }, { ignore })
  expect(await lint({ ref: join(folder, 'openapi.yaml'), config: ignoring })).toMatchObject([{ ignored: true }])
})

test('follows a chain of references through several files', async () => {
  const more = {
    'schemas/first.yaml': 'Domain: { $ref: second.yaml#/Domain }\n',
    'schemas/second.yaml': 'Domain: { $ref: domains.yaml#/Domain }\n',
  }
  expect(await lintSample([edit('paths/domains.yaml', 'domains.yaml#/Domain\n', 'first.yaml#/Domain\n')], more)).toEqual([])
})

const color = (schema: string) => edit('schemas/domains.yaml', 'x-color: { type: string }', `x-color: ${schema}`)
const blue = (example: string) => edit('paths/domains.yaml', 'x-color: blue', `x-color: ${example}`)

test.each<[string, Edit[]]>([
  ['a field $id in an example', [color('{ type: object }'), blue('{ $id: "not a uri %%", $schema: 1, $ref: "#/nowhere" }')]],
  ['a field __proto__ in an example', [color('{ type: object }'), blue('{ __proto__: { a: 1 }, constructor: 1 }')]],
  ['a property __proto__', [color('{ type: object, properties: { __proto__: { type: string } } }'), blue('{ __proto__: a }')]],
  ['a reference in an example that is no URI', [color('{ type: object }'), blue('{ $ref: "#/%" }')]],
  ['parameters that are no objects', [edit('paths/domains.yaml', '    parameters:\n', '    parameters:\n      - null\n      - 1\n')]],
  [
    'components named __proto__',
    [edit('openapi.yaml', 'components:', 'components:\n  schemas: { __proto__: { default: 1 }, toString: 1 }')],
  ],
  [
    'x-resources that are no kinds',
    [edit('openapi.yaml', 'servers:', 'x-resources: { __proto__: { path: 1 }, a: null, b: { lists: [1, null] } }\nservers:')],
  ],
  ['a property $ref', [color('{ type: object, properties: { $ref: { type: string } } }'), blue('{ $ref: a }')]],
])('lints %s without crashing', async (_, edits) => {
  expect((await lintSample(edits)).filter((line) => /cannot check|Maximum call stack/.test(line))).toEqual([])
})

test('reports a broken example beside a field $id', async () => {
  expect(await lintSample([color('{ type: object, properties: { $id: { type: string } } }'), blue('{ $id: 1 } # here')])).toEqual([
    here('examples-valid', '/$id: must be string'),
  ])
})

test('reports circular references at their place', async () => {
  const [found] = await lintSample([color("{ $ref: '#/A' }\nA: { $ref: '#/B' }\nB: { $ref: '#/A' }")])
  expect(found).toEqual(problemAt('schemas/domains.yaml:10', 'circular-ref'))
})

test('reports an alias that contains itself', async () => {
  expect(await lintSample([blue('&a { b: *a }')])).toEqual([
    problemAt('openapi.yaml:26', 'no-unresolved-refs', 'has an object inside itself, at '),
  ])
})
