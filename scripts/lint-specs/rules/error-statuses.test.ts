import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const notFound = "      '404':\n        $ref: ../responses.yaml#/NotFound\n"

test('an operation documents an error', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', `${notFound}  post`, '  post'),
      edit('paths/domains.yaml', '    responses:', '    responses: # here'),
    ]),
  ).toEqual([here('error-statuses', 'get /domains documents no 4xx')])
})

test('an operation has one tag', async () => {
  expect(await lintSample([edit('paths/domains.yaml', 'tags: [Domains]', 'tags: [Domains, Domains] # here')])).toEqual([
    here('error-statuses', 'has 2 tags'),
  ])
  expect(await lintSample([edit('paths/domains.yaml', 'tags: [Domains]', 'tags: [] # here')])).toEqual([
    here('error-statuses', 'has 0 tags'),
  ])
  expect(
    await lintSample([edit('paths/domains.yaml', '  get:', '  get: # here'), edit('paths/domains.yaml', '    tags: [Domains]\n', '')]),
  ).toEqual([here('operation-tag-defined')])
})
