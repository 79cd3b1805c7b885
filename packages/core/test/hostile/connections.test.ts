import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { InvalidResponseError, NetworkError, TimeoutError } from '../../src/errors/errors.js'
import { operation, rejection } from '../helpers.js'
import { BROKEN, CUT, OVERTAKEN, type RawFault, STRANGE } from '../hostile-server/raw-faults.js'
import { type RawRequest, startRawServer } from '../hostile-server/raw-server.js'
import { clientOf, watchForSecrets } from './assertions.js'

watchForSecrets()

// A server that reads and writes bytes by hand, and takes down what it did before it does something to the connection.

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const READS = ['GET', 'HEAD', 'OPTIONS']
const IDEMPOTENT = [...READS, 'PUT', 'DELETE']
const METHODS = [...IDEMPOTENT, 'POST', 'PATCH']
const BODY = '{"id":1,"name":"one"}'

/** Does what the script says to one request after another, the last of it to all further ones; takes down the methods. */
async function start(...script: RawFault[]) {
  const effects: string[] = []
  const server = await startRawServer(async ({ method, body, socket }: RawRequest) => {
    await body
    const fault = script[Math.min(effects.push(method), script.length) - 1]
    fault?.act(socket, method === 'HEAD' ? '' : BODY)
  })
  const on = (method: string) => operation({ id: 'things.change', method, ...(method === 'HEAD' && { bodiless: true }) })
  const call = (method: string, args: object = {}) =>
    clientOf(server).request(on(method), { ...(READS.includes(method) || method === 'DELETE' ? {} : { body: { id: 1 } }), ...args })
  return { server, effects, call, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const GOOD = STRANGE[0] as RawFault
const isRead = (method: string, { data }: { readonly data: unknown }) =>
  expect(data).toEqual(method === 'HEAD' ? undefined : JSON.parse(BODY))

describe.each(METHODS)('%s', (method) => {
  test.each(STRANGE.map((fault) => [fault.name, fault] as const))('succeeds, and has one effect, with %s', async (_, fault) => {
    await using raw = await start(fault)
    isRead(method, await raw.call(method))
    expect(raw.effects).toEqual([method])
  })
})

/** HEAD has no body to break off in. */
const breaks = (method: string) => BROKEN.filter(({ name }) => !(method === 'HEAD' && name.endsWith('in the body')))

describe.each(IDEMPOTENT)('%s, which is idempotent,', (method) => {
  test.each(breaks(method).map((fault) => [fault.name, fault] as const))('is sent again after %s', async (_, fault) => {
    await using raw = await start(fault, fault, GOOD)
    isRead(method, await raw.call(method))
    expect(raw.effects).toEqual([method, method, method])
  })
})

describe.each(['POST', 'PATCH'])('%s', (method) => {
  test.each(breaks(method).map((fault) => [fault.name, fault] as const))('has one effect, and an error, with %s', async (_, fault) => {
    await using raw = await start(fault, GOOD)
    await rejection(raw.call(method), NetworkError)
    expect(raw.effects).toEqual([method])
  })
})

describe('JSON that is cut off', () => {
  test.each(CUT.map((fault) => [fault.name, fault] as const))('%s, is asked for again by a GET', async (_, fault) => {
    await using raw = await start(fault, fault, GOOD)
    expect((await raw.call('GET')).data).toEqual(JSON.parse(BODY))
    expect(raw.effects).toHaveLength(3)
  })

  test.each(CUT.map((fault) => [fault.name, fault] as const))('%s, is an error of a POST, which is sent once', async (_, fault) => {
    await using raw = await start(fault, GOOD)
    const error = await raw.call('POST').catch((reason: unknown) => reason)
    expect(error instanceof NetworkError || error instanceof InvalidResponseError).toBe(true)
    expect(raw.effects).toHaveLength(1)
  })
})

describe('a connection on which nothing comes', () => {
  const SILENT: RawFault = { name: 'silence', act: () => undefined }

  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  /** Lets virtual time pass as soon as a request has arrived, so many times. */
  async function passTime(effects: readonly string[], times: number): Promise<void> {
    for (let count = 1; count <= times; count++) {
      while (effects.length < count) await new Promise(setImmediate)
      await vi.advanceTimersByTimeAsync(30_000)
    }
  }

  test.each(IDEMPOTENT)('is given up after `attemptTimeout`, and the %s is sent again', async (method) => {
    await using raw = await start(SILENT, SILENT, GOOD)
    const [result] = await Promise.all([raw.call(method), passTime(raw.effects, 2)])
    isRead(method, result)
    expect(raw.effects).toHaveLength(3)
  })

  test.each(['POST', 'PATCH'])('is given up after `attemptTimeout`, and the %s is not sent again', async (method) => {
    await using raw = await start(SILENT, GOOD)
    await Promise.all([rejection(raw.call(method), TimeoutError), passTime(raw.effects, 1)])
    expect(raw.effects).toHaveLength(1)
  })
})

describe('a connection that is kept', () => {
  /** How many of thirty POSTs succeeded, one after another. */
  async function callOften(raw: Awaited<ReturnType<typeof start>>): Promise<number> {
    let done = 0
    for (let count = 0; count < 30; count++) await raw.call('POST').then(() => done++, expectNetworkError)
    return done
  }
  const expectNetworkError = (error: unknown) => expect(error).toBeInstanceOf(NetworkError)

  test('and is reset as the next POST goes out: each that succeeded has an effect, and no other', async () => {
    await using raw = await start(STRANGE.find(({ name }) => name.endsWith('next request goes out')) as RawFault)
    const done = await callOften(raw)
    expect(raw.effects).toHaveLength(done)
    expect(done).toBeGreaterThan(0)
  })

  test('and is reset when it is idle: none has two effects, and none that succeeded has none', async () => {
    await using raw = await start(OVERTAKEN)
    const done = await callOften(raw)
    expect(raw.effects.length).toBeGreaterThanOrEqual(done)
    expect(raw.effects.length).toBeLessThanOrEqual(30)
  })
})
