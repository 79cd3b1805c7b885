import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countedSignal, operation, rejection, silence, sourceOf, unhandledDuring } from '../../test/helpers.js'
import { AbortError, NetworkError, TimeoutError } from '../errors/errors.js'
import { startDeadline } from '../pipeline/deadline.js'
import { guardedStream } from './guarded-stream.js'

const described = operation({ id: 'files.get' })
const TIMEOUT = 1000

/** A file as its call hands it over: with the clock of a call that may take a second, and with the caller's signal. */
function download(source: ReadableStream<Uint8Array<ArrayBuffer>>, signal?: AbortSignal) {
  const clock = startDeadline(described.id, TIMEOUT, signal)
  const request = new Request('https://api.acme.example/files/1?token=s3cret', { headers: { authorization: 'Bearer s3cret' } })
  const received = {
    operation: described,
    request,
    response: new Response(),
    clock,
    redact: <T>(shown: T) => shown,
    maxResponseSize: 1,
    text: undefined,
  }
  const stream = guardedStream(received, source)
  clock.release()
  return { stream }
}

const textOf = (chunk: { readonly value?: Uint8Array | undefined }) => new TextDecoder().decode(chunk.value)

describe('the stream', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('has the bytes, however many', async () => {
    const { controller, listeners } = countedSignal()
    const parts = Array.from({ length: 100 }, (_, index) => `part ${index}, `)
    const file = download(sourceOf(...parts).stream, controller.signal)
    expect(await new Response(file.stream).text()).toBe(parts.join(''))
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })

  test('is read no faster than somebody wants it', async () => {
    const source = sourceOf('a', 'b', 'c')
    const reader = download(source.stream).stream.getReader()
    await vi.advanceTimersByTimeAsync(TIMEOUT - 1)
    expect(source.pulls()).toBe(0)
    expect(textOf(await reader.read())).toBe('a')
    await vi.advanceTimersByTimeAsync(1000)
    expect(source.pulls()).toBe(1)
  })

  test("that nobody begins to read ends with the call's deadline, and lets go of the connection", async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a')
    const { stream } = download(source.stream, controller.signal)
    await vi.advanceTimersByTimeAsync(TIMEOUT)
    expect([source.pulls(), source.cancelled.length, vi.getTimerCount(), listeners()]).toEqual([0, 1, 0, 0])
    expect((await rejection(stream.getReader().read(), TimeoutError)).timeout).toBe(TIMEOUT)
  })

  test("that nobody reads ends with the caller's signal, also where the fetch takes no notice of it", () => {
    const { controller } = countedSignal()
    const source = sourceOf('a')
    download(source.stream, controller.signal)
    controller.abort()
    expect(source.cancelled).toHaveLength(1)
  })

  test("that somebody has begun to read is not ended by the call's deadline, neither while it is read nor while nobody reads", async () => {
    const slow = new Promise((resolve) => void setTimeout(resolve, 10 * TIMEOUT))
    const reader = download(sourceOf('a', slow, 'b').stream).stream.getReader()
    expect(textOf(await reader.read())).toBe('a')
    const late = reader.read()
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT)
    expect(textOf(await late)).toBe('late')
    await vi.advanceTimersByTimeAsync(10 * TIMEOUT)
    expect(textOf(await reader.read())).toBe('b')
    expect((await reader.read()).done).toBe(true)
  })

  test.each([
    [['ü', 'bc'], 4],
    [[], 0],
  ])('whose connection breaks after %j is a NetworkError with the bytes so far (%i)', async (chunks, bytes) => {
    const { controller, listeners } = countedSignal()
    const reset = new TypeError('terminated')
    const { stream } = download(sourceOf(...chunks, reset).stream, controller.signal)
    const reader = stream.getReader()
    for (const chunk of chunks) expect(textOf(await reader.read())).toBe(chunk)
    const error = await rejection(reader.read(), NetworkError)
    expect(error.message).toBe(`files.get: the connection broke after ${bytes} bytes of the file. Download it again.`)
    expect(error).toMatchObject({ operation: 'files.get', request: { method: 'GET' }, cause: reset })
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('s3cret')
    expect(await rejection(reader.read(), NetworkError)).toBe(error)
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })
})

describe("the caller's signal", () => {
  const reason = new Error('not needed')

  test('ends a read under way with AbortError, and lets go of the connection', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a', silence())
    const reader = download(source.stream, controller.signal).stream.getReader()
    await reader.read()
    const reading = rejection(reader.read(), AbortError)
    expect(listeners()).toBe(1)
    controller.abort(reason)
    expect(await reading).toMatchObject({ name: 'AbortError', operation: 'files.get', cause: reason })
    expect(source.cancelled).toHaveLength(1)
    expect(listeners()).toBe(0)
  })

  test('ends the next read where none is under way, though there is more', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a', 'b')
    const reader = download(source.stream, controller.signal).stream.getReader()
    await reader.read()
    controller.abort(reason)
    expect((await rejection(reader.read(), AbortError)).cause).toBe(reason)
    expect([source.cancelled.length, listeners()]).toEqual([1, 0])
  })

  test('is what ended it, also where fetch breaks the connection for the same reason', async () => {
    const { controller } = countedSignal()
    let breakOff!: (error: Error) => void
    const broken = new Promise((_, reject) => void (breakOff = reject))
    const reading = rejection(download(sourceOf(broken).stream, controller.signal).stream.getReader().read(), AbortError)
    await new Promise(setImmediate)
    breakOff(new DOMException('This operation was aborted', 'AbortError'))
    controller.abort(reason)
    expect((await reading).cause).toBe(reason)
  })

  test('that fired before anything was read ends the first read', async () => {
    const { controller, listeners } = countedSignal()
    const file = download(sourceOf('a').stream, controller.signal)
    controller.abort(reason)
    await rejection(file.stream.getReader().read(), AbortError)
    expect(listeners()).toBe(0)
  })

  test('that fires when all was read does nothing', async () => {
    const { controller } = countedSignal()
    const file = download(sourceOf('a').stream, controller.signal)
    expect(await unhandledDuring(async () => new Response(file.stream).text().then(() => controller.abort(reason)))).toEqual([])
  })
})

describe('a reader who cancels', () => {
  test('ends the connection with their reason, and leaves nothing behind', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a', 'b')
    const reader = download(source.stream, controller.signal).stream.getReader()
    await reader.read()
    await reader.cancel('enough')
    expect([source.cancelled, listeners()]).toEqual([['enough'], 0])
    expect((await reader.read()).done).toBe(true)
  })

  test('need not have read anything', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a')
    await download(source.stream, controller.signal).stream.cancel()
    expect([source.pulls(), source.cancelled.length, listeners()]).toEqual([0, 1, 0])
  })

  test('while a read is under way ends that, too, and nothing is rejected', async () => {
    const source = sourceOf(silence())
    const reader = download(source.stream).stream.getReader()
    const rejected = await unhandledDuring(async () => {
      const reading = reader.read()
      await reader.cancel('enough')
      expect((await reading).done).toBe(true)
    })
    expect([rejected, source.cancelled]).toEqual([[], ['enough']])
  })

  test('with a break in a loop cancels as well', async () => {
    const source = sourceOf('a', 'b')
    const { stream } = download(source.stream)
    for await (const _ of stream) break
    expect(source.cancelled).toHaveLength(1)
  })
})
