import { expect, test } from 'vitest'
import { type Edits, initech, initechModel, run, workspace } from './test/fixture.ts'
import { runContract } from './test/run-contract.ts'

const scheme = '/components/securitySchemes/token'
const bearer: Edits = {
  [`${scheme}/type`]: 'http',
  [`${scheme}/scheme`]: 'bearer',
  [`${scheme}/in`]: undefined,
  [`${scheme}/name`]: undefined,
}

const namespace = { namespace: { namespace: 'made-up', label: 'A' } }
const body = (example: unknown) => ({
  description: 'A namespace.',
  content: { 'application/json': { schema: { type: 'object' }, example } },
})
/** Objects in an envelope with the name of their id. */
const namespaces: Edits = {
  '/x-resources': {
    namespaces: {
      path: '/namespaces/{namespace_id}',
      id: 'namespace',
      get: 'namespaces.get',
      lists: ['namespaces.list'],
      creates: ['namespaces.create'],
    },
  },
  '/paths/~1namespaces': {
    get: {
      operationId: 'namespaces.list',
      tags: ['Reports'],
      summary: 'List namespaces',
      responses: { 200: body({ namespaces: [namespace.namespace] }) },
    },
    post: {
      operationId: 'namespaces.create',
      tags: ['Reports'],
      summary: 'Create a namespace',
      requestBody: { content: { 'application/json': { schema: { type: 'object', properties: { label: {} } }, example: { label: 'A' } } } },
      responses: { 201: body(namespace) },
    },
  },
  '/paths/~1namespaces~1{namespace_id}': {
    get: {
      operationId: 'namespaces.get',
      tags: ['Reports'],
      summary: 'Read a namespace',
      parameters: [{ name: 'namespace_id', in: 'path', required: true, schema: { type: 'string' }, example: 'made-up' }],
      responses: { 200: body(namespace) },
    },
  },
}

test.each([
  ['as a bearer', { ...bearer, ...namespaces }, ['namespaces.create creates an object that is found']],
  ['in a header of its own', {}, []],
])(
  'the emitted contract tests pass against the mock with an exchanged token %s',
  async (_, edits, titles) => {
    const root = await workspace({ initech: initech(edits) })
    await run(root)
    const { passed, failed } = await runContract(root, 'initech')
    expect(failed).toEqual([])
    for (const title of titles) expect(passed).toContainEqual(expect.stringContaining(title))
    for (const { id } of initechModel().operations) {
      expect(passed).toContainEqual(expect.stringMatching(new RegExp(`^${id} .* keeps the contract through the class$`)))
      expect(passed).toContainEqual(expect.stringMatching(new RegExp(`^${id} .* keeps the contract through openapi-fetch$`)))
    }
  },
  60_000,
)
