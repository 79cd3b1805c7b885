import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'

test('takes a provider, and port 4010 unless told', () => {
  expect(parseOptions(['cloudpit'])).toEqual({ provider: 'cloudpit', port: 4010 })
  expect(parseOptions(['cloudpit', '--port', '0', '--items=45', '--pageSize', '10'])).toEqual({
    provider: 'cloudpit',
    port: 0,
    items: 45,
    pageSize: 10,
  })
})

test('asks for help', () => {
  expect(parseOptions(['--help'])).toBeUndefined()
})

test.each([
  [[], 'Name one provider.'],
  [['a', 'b'], 'Name one provider.'],
  [['../core'], "'../core' is no provider's name."],
  [['a', '--port', '70000'], '--port must be an integer from 0 to 65535'],
  [['a', '--items=-1'], '--items must be an integer of at least 0'],
  [['a', '--pageSize', '0'], '--pageSize must be an integer of at least 1'],
  [['a', '--colour'], "Unknown option '--colour'"],
])('refuses %j with a sentence and the usage', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message)
  expect(() => parseOptions(args)).toThrow('Usage: pnpm mock')
})
