import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a parameter has an example', async () => {
  expect(
    await lintSample([edit('parameters.yaml', '  example: { number: 2 }\n', ''), edit('parameters.yaml', 'page:', 'page: # here')]),
  ).toEqual([here('examples-present', 'parameter "page"')])
})

test('a response header has an example', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '            example: 59\n', ''),
      edit('paths/domains.yaml', 'X-Rate-Limit:', 'X-Rate-Limit: # here'),
    ]),
  ).toEqual([here('examples-present', 'header "X-Rate-Limit"')])
})

test('a request body has an example', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', '          example:\n            name: example.net\n', ''),
      edit('paths/domains.yaml', 'content:\n        application/json:', 'content:\n        application/json: # here'),
    ]),
  ).toEqual([here('examples-present', 'request body')])
})

test('a shared response is missed once, where it is written', async () => {
  expect(
    await lintSample([
      edit('responses.yaml', '      example: { message: Not found }\n', ''),
      edit('responses.yaml', 'json:', 'json: # here'),
    ]),
  ).toEqual([here('examples-present', '404 response')])
})

test('a schema component leaves examples to those that use it', async () => {
  expect(await lintSample([edit('schemas/shared.yaml', '  type: object', '  type: object\n  example: { message: No } # here')])).toEqual([
    here('examples-present', 'schema component "Error" carries an example'),
  ])
})

test('named examples will do, and an answer without a body needs none', async () => {
  expect(
    await lintSample([
      edit('responses.yaml', 'example: { message: Not found }', 'examples: { none: { value: { message: Not found } } }'),
      edit('paths/domains.yaml', "      '201':", "      '204': { description: Done. }\n      '201':"),
    ]),
  ).toEqual([])
})
