import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('reports a parameter without an example', async () => {
  expect(
    await lintSample([edit('parameters.yaml', '  example: { number: 2 }\n', ''), edit('parameters.yaml', 'page:', 'page: # here')]),
  ).toEqual([here('examples-present', 'parameter "page"')])
})

test('reports a response header without an example', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '            example: 59\n', ''),
      edit('paths/domains.yaml', 'X-Rate-Limit:', 'X-Rate-Limit: # here'),
    ]),
  ).toEqual([here('examples-present', 'header "X-Rate-Limit"')])
})

test('reports a request body without an example', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '          example:\n            name: example.net\n', ''),
      edit('paths/domains.yaml', 'content:\n        application/json:', 'content:\n        application/json: # here'),
    ]),
  ).toEqual([here('examples-present', 'request body')])
})

test('reports a shared response once, at its component', async () => {
  expect(
    await lintSample([
      edit('responses.yaml', '      example: { message: Not found }\n', ''),
      edit('responses.yaml', 'json:', 'json: # here'),
    ]),
  ).toEqual([here('examples-present', '404 response')])
})

test('reports an example on a schema component', async () => {
  expect(await lintSample([edit('schemas/shared.yaml', '  type: object', '  type: object\n  example: { message: No } # here')])).toEqual([
    here('examples-present', 'schema component "Error" has an example'),
  ])
})

test('accepts named examples, and responses without a body', async () => {
  expect(
    await lintSample([
      edit('responses.yaml', 'example: { message: Not found }', 'examples: { none: { value: { message: Not found } } }'),
      edit('paths/domains.yaml', "      '201':", "      '204': { description: Done. }\n      '201':"),
    ]),
  ).toEqual([])
})
