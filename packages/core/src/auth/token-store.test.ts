import { describe, expect, test } from 'vitest'
import { memoryTokenStore } from './token-store.js'
import { storeKey } from '../model/stores.js'

describe('memory store', () => {
  test('keeps tokens by key until they are replaced or deleted', async () => {
    const store = memoryTokenStore()
    expect(await store.get('a')).toBeUndefined()
    await store.set('a', { value: 'one', expiresAt: 1 })
    await store.set('b', { value: 'two', expiresAt: 2 })
    await store.set('a', { value: 'three', expiresAt: 3 })
    expect(await store.get('a')).toEqual({ value: 'three', expiresAt: 3 })
    await store.delete('a')
    expect([await store.get('a'), await store.get('b')]).toEqual([undefined, { value: 'two', expiresAt: 2 }])
  })

  test('shares nothing with another one', async () => {
    await memoryTokenStore().set('a', { value: 'one', expiresAt: 1 })
    expect(await memoryTokenStore().get('a')).toBeUndefined()
  })
})

describe('store key', () => {
  test('is a SHA-256 in hex, equal for equal parts', async () => {
    const key = await storeKey(['Acme', 'id', 's3cret'])
    expect(key).toMatch(/^[0-9a-f]{64}$/)
    expect(await storeKey(['Acme', 'id', 's3cret'])).toBe(key)
  })

  test('differs with every part, and does not run parts together', async () => {
    const keys = await Promise.all([['ab', 'c'], ['a', 'bc'], ['abc'], ['ab', 'C'], ['c', 'ab']].map(storeKey))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
