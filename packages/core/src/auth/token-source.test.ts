import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOf, rejection, silence } from '../../test/helpers.js'
import { AuthError, NetworkError } from '../errors/errors.js'
import { TokenSource } from './token-source.js'
import { memoryTokenStore, type StoredToken, type TokenStore } from './token-store.js'

const NOW = Date.UTC(2026, 0, 1)
const HOUR = 3_600_000
const rejected = () => new AuthError('rejected', { operation: 'token', status: 401 })

/** A source whose tokens t1, t2, … live for `life` ms; a fetch takes 100 ms. */
function sourceOf({ life = HOUR, store, fails }: { life?: number; store?: TokenStore; fails?: () => Error | undefined } = {}) {
  const seen = { fetched: 0 }
  const source = new TokenSource({
    async fetchToken() {
      const count = ++seen.fetched
      await new Promise((resolve) => setTimeout(resolve, 100))
      const failure = fails?.()
      if (failure) throw failure
      return { value: `t${count}`, expiresAt: Date.now() + life }
    },
    store,
    storeKey: async () => 'key',
  })
  const get = async () => {
    const token = source.get()
    await vi.advanceTimersByTimeAsync(token instanceof Promise ? 100 : 0)
    return token
  }
  const value = async () => (await get()).value
  return { source, seen, get, value }
}

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

describe('one request', () => {
  test('serves a thousand calls at once', async () => {
    const { source, seen } = sourceOf()
    const tokens = Promise.all(Array.from({ length: 1000 }, async () => source.get()))
    await vi.runAllTimersAsync()
    expect(new Set((await tokens).map(({ value }) => value))).toEqual(new Set(['t1']))
    expect(seen.fetched).toBe(1)
  })

  test('serves all later calls while the token lives', async () => {
    const { value, seen } = sourceOf()
    expect([await value(), await value()]).toEqual(['t1', 't1'])
    vi.advanceTimersByTime(HOUR / 2)
    expect([await value(), seen.fetched]).toEqual(['t1', 1])
  })

  test('goes on when one who waits gives up, for the others', async () => {
    const { source, seen } = sourceOf()
    const controller = new AbortController()
    const impatient = rejection(clockOf(controller.signal).wait(Promise.resolve(source.get())), Error)
    const other = source.get()
    const reason = new Error('deadline')
    controller.abort(reason)
    expect(await impatient).toBe(reason)
    await vi.runAllTimersAsync()
    expect([(await other).value, seen.fetched]).toEqual(['t1', 1])
  })
})

describe('early renewal', () => {
  test.each([
    ['a minute before its end', HOUR, HOUR - 60_000],
    ['a tenth of its life before its end, when that is less', 100_000, 90_000],
  ])('fetches the next token %s, in the background', async (_, life, at) => {
    const { get, value, seen } = sourceOf({ life })
    const { expiresAt } = await get()
    vi.setSystemTime(expiresAt - life + at - 1)
    expect([await value(), seen.fetched]).toEqual(['t1', 1])
    vi.setSystemTime(expiresAt - life + at)
    expect([await value(), await value(), seen.fetched]).toEqual(['t1', 't1', 2])
    await vi.advanceTimersByTimeAsync(100)
    expect([await value(), seen.fetched]).toEqual(['t2', 2])
  })

  test.each([
    ['fails', new NetworkError('down')],
    ['is rejected', rejected()],
  ])('that %s breaks nothing while the old token is good, and fails calls after its end', async (_, error) => {
    const outcomes: (Error | undefined)[] = [undefined, ...Array.from({ length: 9 }, () => error)]
    const { source, get, value } = sourceOf({ fails: () => outcomes.shift() })
    const { expiresAt } = await get()
    vi.setSystemTime(expiresAt - 1000)
    for (let calls = 0; calls < 3; calls++) {
      expect(await value()).toBe('t1')
      await vi.advanceTimersByTimeAsync(100)
    }
    vi.setSystemTime(expiresAt)
    const late = rejection(Promise.resolve(source.get()), Error)
    await vi.advanceTimersByTimeAsync(100)
    expect(await late).toBe(error)
  })

  test('a token without any life serves the calls that waited for it, and no other', async () => {
    const { source, seen, value } = sourceOf({ life: 0 })
    const both = Promise.all([source.get(), source.get()])
    await vi.runAllTimersAsync()
    expect((await both).map((token) => token.value)).toEqual(['t1', 't1'])
    expect([await value(), seen.fetched]).toEqual(['t2', 2])
  })
})

describe('after a 401', () => {
  test('the token is thrown away', async () => {
    const { source, get, value } = sourceOf()
    expect(source.invalidate((await get()).generation)).toBe(true)
    expect(await value()).toBe('t2')
  })

  test('a late one for an older token does not throw the newer one away', async () => {
    const { source, get, value, seen } = sourceOf()
    const old = await get()
    source.invalidate(old.generation)
    source.invalidate(old.generation)
    expect(await value()).toBe('t2')
    expect(source.invalidate(old.generation)).toBe(true)
    expect([await value(), seen.fetched]).toEqual(['t2', 2])
  })

  test('one that comes while the next token is fetched does not lead to another', async () => {
    const { source, get, seen } = sourceOf()
    const old = await get()
    source.invalidate(old.generation)
    const next = source.get()
    source.invalidate(old.generation)
    await vi.runAllTimersAsync()
    expect([(await next).value, (await get()).value, seen.fetched]).toEqual(['t2', 't2', 2])
  })
})

describe('a token that is revoked before it was accepted', () => {
  /** A source whose first token was accepted and revoked. */
  async function revokedOnce() {
    const found = sourceOf()
    const { source, get } = found
    const first = await get()
    source.accept(first.generation)
    source.invalidate(first.generation)
    return { ...found, first, second: await get() }
  }

  test('makes calls wait for the rest of a second, and fails none', async () => {
    const { source, seen, second } = await revokedOnce()
    expect(source.invalidate(second.generation)).toBe(true)
    const third = Promise.all([source.get(), source.get()])
    await vi.advanceTimersByTimeAsync(899)
    expect(seen.fetched).toBe(2)
    await vi.advanceTimersByTimeAsync(101)
    expect([...new Set((await third).map(({ value }) => value)), seen.fetched]).toEqual(['t3', 3])
  })

  test('is waited for though a late response to an older token says that it was accepted', async () => {
    const { source, first, second, value, seen } = await revokedOnce()
    source.accept(second.generation)
    source.accept(first.generation)
    expect(source.invalidate(second.generation)).toBe(true)
    expect([await value(), seen.fetched]).toEqual(['t3', 3])
  })

  test('is given up within the second where none was ever accepted', async () => {
    const { source, get } = sourceOf()
    expect(source.invalidate((await get()).generation)).toBe(true)
    expect(source.invalidate((await get()).generation)).toBe(false)
  })
})

describe('rejected credentials', () => {
  test('fail all who wait, with one request', async () => {
    const error = rejected()
    const { source, seen } = sourceOf({ fails: () => error })
    const waiters = Array.from({ length: 100 }, async () => rejection(Promise.resolve(source.get()), AuthError))
    await vi.runAllTimersAsync()
    expect(new Set(await Promise.all(waiters))).toEqual(new Set([error]))
    expect(seen.fetched).toBe(1)
  })

  test('are not tried again within a second, and are after it', async () => {
    const outcomes = [rejected(), undefined]
    const { source, seen, value } = sourceOf({ fails: () => outcomes.shift() })
    const first = rejection(Promise.resolve(source.get()), AuthError)
    await vi.advanceTimersByTimeAsync(100)
    await first
    vi.advanceTimersByTime(999)
    expect(await rejection(Promise.resolve(source.get()), AuthError)).toBe(await first)
    expect(seen.fetched).toBe(1)
    vi.advanceTimersByTime(1)
    expect([await value(), seen.fetched]).toEqual(['t2', 2])
  })

  test('other failures are tried again at once', async () => {
    const outcomes = [new NetworkError('reset'), undefined]
    const { source, value } = sourceOf({ fails: () => outcomes.shift() })
    const first = rejection(Promise.resolve(source.get()), NetworkError)
    await vi.advanceTimersByTimeAsync(100)
    await first
    expect(await value()).toBe('t2')
  })
})

describe('store', () => {
  const put = async (token: unknown) => {
    const store = memoryTokenStore()
    await store.set('key', token as StoredToken)
    return store
  }

  test('is read before a token is fetched', async () => {
    const { value, seen } = sourceOf({ store: await put({ value: 'stored', expiresAt: NOW + HOUR }) })
    expect([await value(), await value(), seen.fetched]).toEqual(['stored', 'stored', 0])
  })

  test('is written after one was fetched', async () => {
    const store = memoryTokenStore()
    await sourceOf({ store }).get()
    expect(await store.get('key')).toEqual({ value: 't1', expiresAt: NOW + 100 + HOUR })
  })

  test.each([
    ['ends within a minute', { value: 'stored', expiresAt: NOW + 60_000 }],
    ['has ended', { value: 'stored', expiresAt: NOW - 1 }],
    ['has no end', { value: 'stored' }],
    ['has no value', { expiresAt: NOW + HOUR }],
    ['cannot be sent in a header', { value: 'stored\n', expiresAt: NOW + HOUR }],
    ['is none', null],
  ])('is passed over when what it holds %s', async (_, token) => {
    expect(await sourceOf({ store: await put(token) }).value()).toBe('t1')
  })

  test('is passed over when it still holds the token that got 401', async () => {
    const { source, get, value } = sourceOf({ store: await put({ value: 'stored', expiresAt: NOW + HOUR }) })
    source.invalidate((await get()).generation)
    expect(await value()).toBe('t1')
  })

  test('is used when another client has put a newer token there meanwhile', async () => {
    const store = await put({ value: 'stored', expiresAt: NOW + HOUR })
    const { source, get, value, seen } = sourceOf({ store })
    source.invalidate((await get()).generation)
    await store.set('key', { value: 'newer', expiresAt: NOW + HOUR })
    expect([await value(), seen.fetched]).toEqual(['newer', 0])
  })

  test.each([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    [
      'throws',
      () => {
        throw new Error('disk full')
      },
    ],
    ['returns no promise', () => undefined as never],
  ])('that %s does not fail a call', async (_, broken) => {
    const { value, seen } = sourceOf({ store: { get: broken, set: broken, delete: broken } })
    expect([await value(), seen.fetched]).toEqual(['t1', 1])
  })
})

test('a signal that has fired before ends the waiting, and its failure goes unnoticed', async () => {
  vi.useRealTimers()
  const unhandled = vi.fn<() => void>()
  process.on('unhandledRejection', unhandled)
  const source = new TokenSource({ fetchToken: () => Promise.reject(new Error('late')), storeKey: async () => 'key' })
  const reason = new Error('aborted')
  expect(await rejection(clockOf(AbortSignal.abort(reason)).wait(Promise.resolve(source.get())), Error)).toBe(reason)
  await new Promise(setImmediate)
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('a fetch that never ends keeps nobody who gives up', async () => {
  const source = new TokenSource({ fetchToken: () => silence() as never, storeKey: async () => 'key' })
  const controller = new AbortController()
  const waiting = rejection(clockOf(controller.signal).wait(Promise.resolve(source.get())), Error)
  const reason = new Error('deadline')
  controller.abort(reason)
  expect(await waiting).toBe(reason)
})

test('a renewal that was given up leaves the one after it alone, whenever it ends', async () => {
  const responses: ((value: string) => void)[] = []
  const source = new TokenSource({
    fetchToken: async () => ({ value: await new Promise<string>((resolve) => responses.push(resolve)), expiresAt: Date.now() + HOUR }),
    timeout: 1000,
    storeKey: async () => 'key',
  })
  const first = source.get()
  await vi.advanceTimersByTimeAsync(1000)
  const second = source.get()
  await vi.advanceTimersByTimeAsync(1)
  responses[0]?.('late')
  expect((await first).value).toBe('late')
  expect(source.get()).toBe(second)
  responses[1]?.('new')
  expect([(await second).value, (await source.get()).value, responses.length]).toEqual(['new', 'new', 2])
})
