import assert from 'node:assert/strict'
import { after, afterEach, beforeEach, test } from 'node:test'
import { startMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { domainNames } from '../src/account.ts'

const mock = await startMock('transip', { items: 25, pageSize: 10 })
beforeEach(() => mock.reset())
afterEach(() => mock.assertClean())
after(() => mock.close())

test('reads every page', async () => {
  const names = await domainNames(new TransIP(mock.clientOptions))
  assert.equal(new Set(names).size, 25)
  assert.equal(mock.requests.filter(({ operation }) => operation === 'domains.list').length, 3)
})
