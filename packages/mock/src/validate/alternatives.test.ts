import { expect, onTestFinished, test } from 'vitest'

import { startMock } from '../index.js'

interface Case {
  readonly schema: object
  readonly schemas?: Record<string, object>
  readonly variants?: { id: string; body: string }[]
  readonly contentType?: string
}

/** Returns the findings in a body. The mock is not strict, so that all are recorded. */
async function findings(body: unknown, { schema, schemas = {}, variants, contentType = 'application/json' }: Case): Promise<string[]> {
  const post = {
    operationId: 'x.create',
    requestBody: { content: { [contentType]: { schema } } },
    responses: { '204': { description: 'Done.' } },
    ...(variants && { 'x-variants': variants }),
  }
  const mock = await startMock({ spec: { openapi: '3.1.0', paths: { '/x': { post } }, components: { schemas } } })
  onTestFinished(() => mock.close())
  await fetch(`${mock.url}/x`, { method: 'POST', headers: { 'content-type': contentType }, body: JSON.stringify(body) })
  return mock.violations.map(({ location, message }) => `${location}: ${message.replace(/^Request body (property \S+ )?/, '')}`)
}

const text = { type: 'string' }
const closed = (properties: object, required: string[]) => ({ type: 'object', additionalProperties: false, properties, required })
const Order = closed({ product: text, note: { type: 'string', maxLength: 3 } }, ['product'])
const OrderMany = closed({ orders: { type: 'array', items: { $ref: '#/components/schemas/Order' } } }, ['orders'])
const Copy = closed({ source: text }, ['source'])
const orders: Case = {
  schema: {
    oneOf: [{ $ref: '#/components/schemas/Order' }, { $ref: '#/components/schemas/OrderMany' }, { $ref: '#/components/schemas/Copy' }],
  },
  schemas: { Order, OrderMany, Copy },
}
const withVariants: Case = {
  ...orders,
  variants: [
    { id: 'x.order', body: 'Order' },
    { id: 'x.orderMany', body: 'OrderMany' },
    { id: 'x.copy', body: 'Copy' },
  ],
}

test('one unknown field of a body with alternatives is one violation', async () => {
  expect(await findings({ product: 'a', colour: 'red' }, orders)).toEqual([
    "request.body: must NOT have additional properties; found 'colour'",
  ])
})

test('reports all violations of the alternative whose fields the body has', async () => {
  const missing = [0, 1, 2, 3].map((index) => `request.body.orders.${index}: must have required property 'product'`)
  expect(await findings({ orders: [{}, {}, {}, {}] }, orders)).toEqual(missing)
})

test('reports violations of the variant that the body identifies', async () => {
  expect(await findings({ product: 5, note: 'long' }, withVariants)).toEqual([
    'request.body.product: must be string',
    'request.body.note: must NOT have more than 3 characters',
  ])
})

test('keeps violations next to the alternatives and inside others', async () => {
  const kind = (name: string, rest: object) => ({ type: 'object', properties: { kind: { const: name }, ...rest }, required: ['kind'] })
  const value = { oneOf: [kind('a', { size: { type: 'integer' } }), kind('b', { size: text })] }
  const schema = { type: 'object', required: ['name'], properties: { value, other: { anyOf: [{ type: 'integer' }, { type: 'boolean' }] } } }
  expect(await findings({ value: { kind: 'a', size: 'x' }, other: 'y' }, { schema })).toEqual([
    "request.body: must have required property 'name'",
    'request.body.value.size: must be integer',
    'request.body.other: must be integer or boolean',
  ])
})

test('reports a body that matches more than one alternative', async () => {
  const open = { type: 'object', properties: { a: text } }
  expect(await findings({ a: 'x' }, { schema: { oneOf: [open, { ...open, title: 'B' }] } })).toEqual([
    'request.body: must match exactly one schema in oneOf',
  ])
})

test('reports a constant that no alternative has once', async () => {
  const action = (name: string) => closed({ action: { const: name } }, ['action'])
  const schema = { oneOf: ['start', 'stop', 'reset'].map(action) }
  expect(await findings({ action: 'jump' }, { schema, contentType: 'application/vnd.api+json' })).toEqual([
    'request.body.action: must be equal to constant',
  ])
})
