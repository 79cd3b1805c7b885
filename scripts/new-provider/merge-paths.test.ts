import { expect, test } from 'vitest'
import { mergeTemplates } from './merge-paths.ts'
import type { Node } from './node.ts'
import { newReport } from './report.ts'

const parameter = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

/** Merges the paths, and returns them with the routes that were left out. */
function merged(paths: Node) {
  const report = newReport()
  const components = { parameters: { server: parameter('server_id') } }
  mergeTemplates({ paths, components }, report)
  return {
    paths,
    leftOut: report.leftOut.map(({ route }) => route),
    notes: [...report.notes.values()].flatMap((places) => Array.from(places)),
  }
}

test('paths that differ in the name of a parameter become one', () => {
  const { paths, notes } = merged({
    '/servers/{id}': { parameters: [parameter('id')], get: { operationId: 'a' } },
    '/servers/{server_id}': {
      parameters: [{ $ref: '#/components/parameters/server' }],
      put: { operationId: 'b', parameters: [parameter('q')] },
    },
  })
  expect(paths).toEqual({
    '/servers/{id}': {
      get: { operationId: 'a', parameters: [parameter('id')] },
      put: { operationId: 'b', parameters: [parameter('id'), parameter('q')] },
    },
  })
  expect(notes).toEqual(['PUT /servers/{server_id} → /servers/{id}'])
})

test('an operation whose method the first path has too is left out', () => {
  const { paths, leftOut } = merged({ '/a/{x}/b/{y}': { get: {} }, '/a/{y}/b/{x}': { get: {}, delete: {} } })
  expect(paths).toEqual({ '/a/{x}/b/{y}': { get: {}, delete: { parameters: [] } } })
  expect(leftOut).toEqual(['GET /a/{y}/b/{x}'])
})
