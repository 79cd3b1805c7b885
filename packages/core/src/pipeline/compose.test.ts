import { expect, test } from 'vitest'
import { callContext, status } from '../../test/helpers.js'
import type { Layer } from '../model/operation.js'
import { compose } from './compose.js'

test('the first layer is the outermost', async () => {
  const order: string[] = []
  const layer =
    (name: string): Layer =>
    (next) =>
    async (request, context) => {
      order.push(`${name} in`)
      const response = await next(request, context)
      order.push(`${name} out`)
      return response
    }
  const send = compose([layer('a'), layer('b')], async () => (order.push('send'), status(200)))
  await send(new Request('https://api.acme.example'), callContext())
  expect(order).toEqual(['a in', 'b in', 'send', 'b out', 'a out'])
})

test('without layers there is only the sending', () => {
  const send = async () => status(200)
  expect(compose([], send)).toBe(send)
})
