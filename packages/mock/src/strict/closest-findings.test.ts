import { expect, onTestFinished, test } from 'vitest'

import { startMock } from '../index.js'

interface Case {
  schema: object
  schemas?: Record<string, object>
  variants?: { id: string; body: string }[]
  contentType?: string
}

/** What is found in a body by a mock that is not strict, so that all of it is recorded. */
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

test('what is wrong is told of the alternative whose fields the body has, however much that is', async () => {
  const missing = [0, 1, 2, 3].map((index) => `request.body.orders.${index}: must have required property 'product'`)
  expect(await findings({ orders: [{}, {}, {}, {}] }, orders)).toEqual(missing)
})

test('what is wrong is told of the variant that the body tells', async () => {
  expect(await findings({ product: 5, note: 'long' }, withVariants)).toEqual([
    'request.body.product: must be string',
    'request.body.note: must NOT have more than 3 characters',
  ])
})

test('what is wrong beside the alternatives, or inside other ones, stays', async () => {
  const kind = (name: string, rest: object) => ({ type: 'object', properties: { kind: { const: name }, ...rest }, required: ['kind'] })
  const value = { oneOf: [kind('a', { size: { type: 'integer' } }), kind('b', { size: text })] }
  const schema = { type: 'object', required: ['name'], properties: { value, other: { anyOf: [{ type: 'integer' }, { type: 'boolean' }] } } }
  expect(await findings({ value: { kind: 'a', size: 'x' }, other: 'y' }, { schema })).toEqual([
    "request.body: must have required property 'name'",
    'request.body.value.size: must be integer',
    'request.body.other: must be integer or boolean',
  ])
})

test('of a body that fits more than one alternative this is told', async () => {
  const open = { type: 'object', properties: { a: text } }
  expect(await findings({ a: 'x' }, { schema: { oneOf: [open, { ...open, title: 'B' }] } })).toEqual([
    'request.body: must match exactly one schema in oneOf',
  ])
})

test('a constant that no alternative has is told once', async () => {
  const action = (name: string) => closed({ action: { const: name } }, ['action'])
  const schema = { oneOf: ['start', 'stop', 'reset'].map(action) }
  expect(await findings({ action: 'jump' }, { schema, contentType: 'application/vnd.api+json' })).toEqual([
    'request.body.action: must be equal to constant',
  ])
})
