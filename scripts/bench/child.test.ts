import { expect, test } from 'vitest'
import { Child } from './child.ts'

test('responds to one request after the other', async () => {
  using child = new Child('test/echo.ts')
  expect(await child.ask('one')).toBe('one')
  expect(await child.ask('two')).toBe('two')
})

test.each([
  ['is disposed of', 'wait'],
  ['ends by itself', 'end'],
])('rejects when the process %s before its result', async (_, request) => {
  const child = new Child('test/echo.ts')
  await child.ask('one')
  const result = child.ask(request)
  if (request === 'wait') child[Symbol.dispose]()
  await expect(result).rejects.toThrow('test/echo.ts ended before its result')
})
