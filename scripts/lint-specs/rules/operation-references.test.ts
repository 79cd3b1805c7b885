import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const description = (text: string) => edit('paths/domains.yaml', 'description: Domains of the account.', `description: ${text}`)

test.each(['See domains.search.', 'Use `domains.remove` first.', '`domains.list.all` has more', 'See zones.list'])(
  'reports an operation that does not exist: %s',
  async (text) => {
    expect(await lintSample([description(`"${text}" # here`)])).toEqual([here('operation-references', 'which is no operation of the spec')])
  },
)

test('reports one in a text of an extension', async () => {
  const notes = 'x-notes:\n  - title: Keys\n    text: Found with domains.keys. # here\nservers:'
  expect(await lintSample([edit('openapi.yaml', 'servers:', notes)])).toEqual([here('operation-references', '"domains.keys"')])
})

test.each([
  'See domains.create.',
  'Such as domains.example.com/a or mail@domains.list.org',
  'Version 1.2, e.g. file.txt',
  'All of `domains`.',
])('accepts %s', async (text) => {
  expect(await lintSample([description(`"${text}"`)])).toEqual([])
})
