import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const notFound = "      '404':\n        $ref: ../responses.yaml#/NotFound\n"

test('reports an operation without a documented error', async () => {
  expect(
    await lintSample([
      edit('paths/domains.yaml', `${notFound}  post`, '  post'),
      edit('paths/domains.yaml', '    responses:', '    responses: # here'),
    ]),
  ).toEqual([here('error-statuses', 'get /domains documents no 4xx')])
})

test('accepts a default response as documented error, but not a 5xx', async () => {
  const responses = (status: string) =>
    edit(
      'paths/domains.yaml',
      `    responses:\n      '200'`,
      `    responses: # here\n      ${status}: { $ref: ../responses.yaml#/NotFound }\n      '200'`,
    )
  const withoutNotFound = edit('paths/domains.yaml', `${notFound}  post`, '  post')
  expect(await lintSample([withoutNotFound, responses('default')])).toEqual([])
  expect(await lintSample([withoutNotFound, responses("'500'")])).toEqual([
    here('error-statuses', 'get /domains documents no 4xx response and no default'),
  ])
})

test('reports an operation without exactly one tag', async () => {
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
