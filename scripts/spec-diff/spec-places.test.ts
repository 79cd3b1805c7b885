import { expect, test } from 'vitest'
import { relativePath } from '@hostwright/shared/text/relative-path.ts'
import { writeFiles } from '@hostwright/shared/spec/spec-fixture.ts'
import { SpecPlaces } from './spec-places.ts'

const FILES = {
  'openapi.yaml': 'openapi: 3.1.0\npaths:\n  /domains:\n    $ref: paths/all.yaml#/domains\n',
  'paths/all.yaml': 'domains: { $ref: domains.yaml#/list }\n',
  'paths/domains.yaml': "list:\n  get:\n    responses:\n      '200': &ok\n        description: Done.\n      '201': *ok\n",
  'parameters.yaml': 'Name:\n  in: query\n',
  'schemas/names.yaml': 'Other: {}\nName:\n  type: string\n',
  'upstream.yaml': 'Gone: {}\n',
}

test.each([
  ['#/paths/~1domains', 'openapi.yaml:3'],
  ['#/paths/~1domains/get', 'paths/domains.yaml:2'],
  ['#/paths/~1domains/get/responses/201/description', 'paths/domains.yaml:5'],
  ['#/paths/~1domains/get/parameters/0', 'paths/domains.yaml:2'],
  ['#/components/schemas/Name/type', 'schemas/names.yaml:3'],
  ['#/components/parameters/Name/in', 'parameters.yaml:2'],
  ['#/components/schemas/Gone/type', 'openapi.yaml:1'],
])('finds %s at %s', (pointer, expected) => {
  const folder = writeFiles(FILES)
  const { file, line } = new SpecPlaces(folder).locate(pointer)
  expect(`${relativePath(folder, file)}:${line}`).toBe(expected)
})
