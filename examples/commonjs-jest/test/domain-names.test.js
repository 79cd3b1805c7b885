const { createMock } = require('@hostwright/mock')
const { expect, test } = require('@jest/globals')
const { domainNames } = require('../src/domain-names.js')

test('reads every page', async () => {
  const mock = await createMock('transip', { items: 25, pageSize: 10 })
  const names = await domainNames(mock.clientOptions)
  expect(new Set(names).size).toBe(25)
  mock.assertClean()
})
