import { expect, test } from 'vitest'
import { changesBy } from '../diff-fixture.ts'
import { retryChanges } from './retry.ts'

test.each([
  [undefined, 'safe', 'added: things.create is retried'],
  ['never', 'safe', 'added: things.create is retried'],
  ['safe', 'never', 'fixed: things.create is never retried'],
  ['safe', undefined, 'fixed: things.create is retried as its HTTP method says'],
] as const)('from %s to %s', (from, to, expected) => {
  const set = (value: 'safe' | 'never' | undefined) => (parts: { operation(path: string, method: 'post'): object }) => {
    const operation = parts.operation('/things', 'post') as Record<string, unknown>
    if (value === undefined) delete operation['x-retry']
    else operation['x-retry'] = value
  }
  expect(changesBy(retryChanges, set(to), set(from))).toEqual([expected])
})
