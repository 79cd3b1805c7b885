import * as schemas from '@hostwright/mittwald/zod'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import spec from '../../mock/specs/mittwald.json' with { type: 'json' }
import published from '../fixtures/mittwald-2026-08.json' with { type: 'json' }
import { type NormalSchema, otherValues } from './other-values.js'

/** Documented without a body, which the published document has as an empty object: a client hands out undefined. */
const BODILESS =
  /^(POST .*(set-managed|managed\/ingress|verification-process)|(DELETE|POST) \/v2\/extension-instances\/[^/]*(\/actions\/\w+)?)$/

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>
const unnamed = (path: string) => path.replaceAll(/\{[^}]*\}/g, '{}')
const paths = new Map(Object.entries(spec.paths as unknown as Paths).map(([path, item]) => [unnamed(path), item]))

function schemaOf(operation: string): z.ZodMiniType | undefined {
  const [method = '', path = ''] = operation.split(' ')
  const words = paths.get(unnamed(path))?.[method.toLowerCase()]?.operationId?.split('.') ?? []
  const name = `z${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Response`
  return (schemas as Readonly<Record<string, z.ZodMiniType>>)[name]
}

const operations = Object.entries(published.operations as Readonly<Record<string, Readonly<Record<string, NormalSchema>>>>)
const known = operations.filter(([operation]) => schemaOf(operation) && !BODILESS.test(operation))

test('nearly every published operation has a schema here', () => {
  expect(known.length).toBeGreaterThan(320)
})

describe.each(known)('%s', (operation, responses) => {
  test('passes with values, properties and formats that nobody documented, and loses nothing', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const make = otherValues(published.schemas as Readonly<Record<string, NormalSchema>>, seed)
      for (const schema of Object.values(responses)) {
        const value = make(schema)
        expect(schemaOf(operation)?.parse(value)).toEqual(value)
      }
    }
  })
})
