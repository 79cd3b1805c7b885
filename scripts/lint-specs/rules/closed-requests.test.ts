import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleSpec, writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'
import { edit, here, lintSample } from '../lint-fixture.ts'
import { lintSpec } from '../lint.ts'

const opened = edit(
  'schemas/domains.yaml',
  'DomainCreate:\n  type: object\n  additionalProperties: false\n',
  'DomainCreate: # here\n  type: object\n',
)
const replaced = (schema: string) => [
  edit('schemas/domains.yaml', 'DomainCreate:', `DomainCreate:\n${schema}\nName:`),
  edit(
    'paths/domains.yaml',
    'schema:\n            $ref: ../schemas/domains.yaml#/DomainCreate',
    'schema:\n            $ref: ../schemas/domains.yaml#/DomainCreate',
  ),
]

test('reports a request body that takes unknown fields', async () => {
  expect(await lintSample([opened])).toEqual([here('closed-requests', 'write additionalProperties: false')])
})

test('reports an object within a request body, and an alternative', async () => {
  const inner = 'name: { type: string }\n    transferPassword'
  expect(
    await lintSample([
      edit(
        'schemas/domains.yaml',
        inner,
        'owner: { type: object, properties: { id: {} } } # here\n    name: { type: string }\n    transferPassword',
      ),
    ]),
  ).toEqual([here('closed-requests')])
  expect(
    await lintSample([
      ...replaced('  oneOf:\n    - { $ref: "#/Name" }\n    - { type: object, properties: { id: {} }, required: [id] } # here'),
    ]),
  ).toEqual([here('closed-requests')])
})

test('accepts a composition that is closed as a whole, and reports one that is not', async () => {
  const parts = '  allOf: [{ type: object, properties: { name: { type: string } } }, { type: object, properties: { id: {} } }]'
  const beside =
    '  type: object\n  properties: { name: { type: string } }\n  oneOf: [{ required: [name] }, { required: [id], properties: { id: {} } }]'
  const unused = edit('schemas/domains.yaml', 'Name:', 'Unused:')
  const withoutName = [...replaced(parts)]
  expect(await lintSample([...replaced(`  unevaluatedProperties: false\n${parts}`), unused])).toEqual([expect.stringContaining('"Unused"')])
  expect(await lintSample([...replaced(beside), unused])).toContainEqual(expect.stringContaining('write unevaluatedProperties: false'))
  expect(await lintSample([...withoutName, unused])).toEqual([
    expect.stringContaining('write unevaluatedProperties: false'),
    expect.stringContaining('"Unused"'),
  ])
})

test('accepts an object that states that it is open, one without fields, and one that responses contain', async () => {
  const name = 'DomainCreate:\n  type: object\n  additionalProperties: false'
  expect(await lintSample([edit('schemas/domains.yaml', name, name.replace('false', '{ type: string }'))])).toEqual([])
  expect(
    await lintSample([
      edit(
        'schemas/domains.yaml',
        'name: { type: string }\n    transfer',
        'name: { type: string }\n    any: { type: object }\n    domain: { $ref: "#/Domain" }\n    transfer',
      ),
    ]),
  ).toEqual([])
})

test('accepts open requests of a provider whose document leaves them open', async () => {
  const files = Object.entries(sampleSpec([opened])).map(([file, text]) => [`mittwald/${file}`, text])
  const { problems } = await lintSpec(join(writeFiles(Object.fromEntries(files) as Record<string, string>), 'mittwald/openapi.yaml'))
  expect(problems).toEqual([])
})
