import { expect, test } from 'vitest'
import { edit, here, lintSample } from './lint-fixture.ts'
import type { Edit } from '@hostwright/shared/spec/spec-fixture.ts'

test('reports nothing for a spec that follows every rule', async () => {
  expect(await lintSample([])).toEqual([])
})

test.each<[string, ...Edit[]]>([
  ['struct', edit('paths/domains.yaml', 'summary: List domains', 'summary: List domains\n    summry: List # here')],
  [
    'operation-summary',
    edit('paths/domains.yaml', '    summary: List domains\n', ''),
    edit('paths/domains.yaml', '  get:', '  get: # here'),
  ],
  ['operation-tag-defined', edit('paths/domains.yaml', 'tags: [Domains]', 'tags: [Zones] # here')],
  [
    'parameter-description',
    edit('parameters.yaml', '  description: Page to send.\n', ''),
    edit('parameters.yaml', 'page:', 'page: # here'),
  ],
  ['no-enum-type-mismatch', edit('schemas/domains.yaml', 'x-color: { type: string }', 'x-color: { type: string, enum: [blue, 1] } # here')],
  ['no-server-trailing-slash', edit('openapi.yaml', 'https://api.hosting.cloud', 'https://api.hosting.cloud/ # here')],
  ['security-defined', edit('openapi.yaml', '  - key: []', '  - key: []\n  - other: [] # here')],
  ['tag-description', edit('openapi.yaml', '  - name: Domains\n    description: Domain names.', '  - name: Domains # here')],
])('%s', async (rule, ...edits) => {
  expect(await lintSample(edits)).toEqual([here(rule)])
})
