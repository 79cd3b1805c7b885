import { expect, test } from 'vitest'
import { acmeModel } from '../test/fixture.ts'
import { emitTypes } from './run.ts'

const PAGE = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    size: { type: 'integer' },
    tags: { type: 'array', items: { type: 'object', properties: { name: { type: ['string', 'null'] } } } },
  },
}

test('optional members may be undefined, at any depth; a missing body may not be given', async () => {
  const { types } = await emitTypes(acmeModel({ '/components/schemas/Status': PAGE }))
  const compact = types.replaceAll(/\s+/g, ' ')
  expect(compact).toContain(
    'export type Status = { id: string; size?: number | undefined; tags?: Array<{ name?: string | null | undefined; }> | undefined; };',
  )
  expect(compact).toContain('body?: never;')
  expect(compact).not.toContain('never | undefined')
})
