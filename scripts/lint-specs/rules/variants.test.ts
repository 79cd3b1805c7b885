import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const transfer = `DomainTransfer:
  type: object
  additionalProperties: false
  required: [name, authCode]
  properties:
    name: { type: string }
    authCode: { type: string }
DomainCreate:`
const transferSchema = edit('schemas/domains.yaml', 'DomainCreate:', transfer)
const bodies = edit(
  'paths/domains.yaml',
  'schema:\n            $ref: ../schemas/domains.yaml#/DomainCreate\n          example:\n            name: example.net',
  `schema:
            oneOf:
              - $ref: ../schemas/domains.yaml#/DomainCreate
              - $ref: ../schemas/domains.yaml#/DomainTransfer
          examples:
            register: { value: { name: example.net } }
            transfer: { value: { name: example.net, authCode: made-up } }`,
)
const register = '{ id: domains.register, summary: Register, description: Registers., body: DomainCreate, example: register }'
const move = '{ id: domains.transfer, summary: Transfer, description: Transfers., body: DomainTransfer, example: transfer }'

function withVariants(...variants: string[]): Promise<string[]> {
  const listed = `    x-variants:${variants[0]?.startsWith('#') ? ' # here' : ''}\n${variants
    .filter((text) => text.startsWith('{'))
    .map((text) => `      - ${text}\n`)
    .join('')}`
  return lintSample([transferSchema, bodies, edit('paths/domains.yaml', '    requestBody:', `${listed}    requestBody:`)])
}

test('accepts variants with bodies and examples of their own', async () => {
  expect(await withVariants(register, move)).toEqual([])
})

test('reports a body that the request does not have', async () => {
  expect(
    await withVariants(register, move, `${register.replace('domains.register', 'domains.list2').replace('DomainCreate', 'Domain')} # here`),
  ).toEqual([here('variants', '"Domain" is not a component among the oneOf')])
})

test('reports a body without exactly one variant', async () => {
  const again = register.replace('domains.register', 'domains.registerAgain')
  expect(await withVariants('# here', register, again)).toEqual([
    here('variants', '2 variants have the body "DomainCreate"'),
    here('variants', 'no variant has the body "DomainTransfer"'),
  ])
})

test('reports an example that the request does not have, or of another body', async () => {
  expect(await withVariants(register, `${move.replace('example: transfer', 'example: move')} # here`)).toEqual([
    here('variants', 'no example "move"'),
  ])
  expect(await withVariants(register, `${move.replace('example: transfer', 'example: register')} # here`)).toEqual([
    here('variants', 'is not a DomainTransfer'),
  ])
})

test('checks the ids of variants like operationIds', async () => {
  expect(await withVariants(register, `${move.replace('domains.transfer', 'domains.list')} # here`)).toEqual([
    here('operation-id', 'already the operationId of get /domains'),
  ])
})
