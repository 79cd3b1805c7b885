import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const deletion = (extra: string) =>
  edit(
    'paths/domains.yaml',
    '  post:\n',
    `  delete:
    operationId: domains.delete # here
    tags: [Domains]
    summary: Delete a domain
    description: Deletes the domain that the body names.
${extra}    responses:
      '204': { description: The domain was deleted. }
      '404': { $ref: ../responses.yaml#/NotFound }
  post:
`,
  )
const body = `    requestBody:
      content:
        application/json:
          schema: { $ref: ../schemas/domains.yaml#/DomainCreate }
          example: { name: example.net }
`

test('reports a DELETE with a body and without x-retry', async () => {
  expect(await lintSample([deletion(body)])).toEqual([here('delete-retry', 'delete /domains has a body: write x-retry: safe, or never')])
})

test.each(['safe', 'never'])('accepts a DELETE with a body and x-retry: %s', async (retry) => {
  expect(await lintSample([deletion(`    x-retry: ${retry}\n${body}`)])).toEqual([])
})

test('accepts a DELETE without a body', async () => {
  expect(await lintSample([deletion('')])).toEqual([])
})
