import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'

import { providerSpec } from '../providers/provider-spec.js'
import type { Document, Response, Schema } from '@hostwright/openapi/document.ts'
import { createResolve, type Resolve } from '../spec/resolve.js'
import { listOperations, type Operation } from '../spec/operations.js'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '../spec/schema.js'
import { generateRows } from './rows.js'

// The rows of other specs may have nothing that tells 250 of them apart.
describe.each(['cloudpit', 'cloudstick', 'mittwald', 'transip', 'zoneid'])('%s', (provider) => {
  const document = JSON.parse(readFileSync(providerSpec(provider), 'utf8')) as Document
  const resolve = createResolve(document)
  const ajv = new Ajv2020({ strict: false, formats: { 'idn-email': true, 'idn-hostname': true, 'naked-domain': true } })
  addFormats.default(ajv)
  ajv.addSchema({ ...document, $id: 'spec' })
  const lists = listOperations(document, resolve).filter(({ pagination }) => pagination)

  test.each(lists.map((operation) => [operation.id, operation]))('generates distinct valid rows for %s', (_id, operation) => {
    const examples = examplesOf(operation as Operation, resolve)
    const schemas = schemasAt(resolve, (operation as Operation).success?.schema, `${(operation as Operation).pagination?.items}/0`)
    const validate = ajv.compile(inSpec(schemas[0]))
    const [first, second] = [1, 2].map((seed) => generateRows(examples, 250, schemas, resolve, seed))
    for (const rows of [first, second] as unknown[][]) {
      expect(rows.slice(0, examples.length)).toEqual(examples)
      expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(250)
      expect(rows.filter((row) => !validate(row))).toEqual([])
    }
    expect(second).not.toEqual(first)
  })
})

function examplesOf({ object, pagination }: Operation, resolve: Resolve): unknown[] {
  const [, success] = Object.entries(object.responses ?? {}).find(([status]) => status.startsWith('2')) ?? []
  const media = success && Object.values(resolve<Response>(success).content ?? {})[0]
  const { example, examples = {} } = media as { example?: unknown; examples?: Record<string, { value?: unknown }> }
  return valueAt(example ?? Object.values(examples)[0]?.value, pagination?.items ?? '') as unknown[]
}

/** Returns the schema alone, with references to its document. */
function inSpec(schema: Schema | undefined): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"spec#/')) as object
}
