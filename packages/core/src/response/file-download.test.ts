import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countedSignal, operation, rejection, silence, sourceOf, unhandledDuring } from '../../test/helpers.js'
import { AbortError, NetworkError, TimeoutError } from '../errors/errors.js'
import { startDeadline } from '../pipeline/deadline.js'
import { type FileDownload, readFile } from './file-download.js'

const described = operation({ id: 'files.get' })
const TIMEOUT = 1000

/** A file as its call hands it over: with the clock of a call that may take a second, and with the caller's signal. */
function download(body: BodyInit | null, headers: Record<string, string> = {}, signal?: AbortSignal) {
  const clock = startDeadline(described.id, TIMEOUT, signal)
  const request = new Request('https://api.acme.example/files/1?token=s3cret', { headers: { authorization: 'Bearer s3cret' } })
  const response = new Response(body, { headers })
  const file = readFile({ operation: described, request, response, clock, redact: (shown) => shown, limit: 1, text: undefined })
  clock.release()
  return file as FileDownload
}

const textOf = (chunk: { readonly value?: Uint8Array | undefined }) => new TextDecoder().decode(chunk.value)

test.each([
  [204, {}],
  [205, {}],
  [202, { bodiless: true } as const],
])('is none with %i of an operation with %j', (code, changes) => {
  const clock = startDeadline(described.id, TIMEOUT, undefined)
  const response = new Response(code === 202 ? 'abc' : null, { status: code })
  const request = new Request('https://api.acme.example/files/1')
  expect(
    readFile({ operation: { ...described, ...changes }, request, response, clock, redact: (shown) => shown, limit: 1, text: undefined }),
  ).toBeUndefined()
  clock.release()
})

describe('name', () => {
  const nameOf = (disposition: string) => download(null, { 'content-disposition': disposition }).name

  test.each([
    ['attachment; filename="report.pdf"', 'report.pdf'],
    ['attachment; filename=report.pdf', 'report.pdf'],
    ['inline;filename=report.pdf;size=3', 'report.pdf'],
    ['ATTACHMENT; FileName = "report.pdf"', 'report.pdf'],
    ['attachment; size=3; filename="my report; final.pdf"', 'my report; final.pdf'],
    ['attachment; filename="my \\"best\\" report.pdf"', 'my "best" report.pdf'],
    ['attachment; filename="100%25.pdf"', '100%25.pdf'],
    ['attachment; filename=".htaccess"', '.htaccess'],
  ])('of %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test.each([
    ["attachment; filename*=UTF-8''%e2%82%ac%20rates.pdf", '€ rates.pdf'],
    ["attachment; filename*=utf-8'de'%C3%BCber.pdf", 'über.pdf'],
    ['attachment; filename = "EURO.pdf"; FILENAME* = UTF-8\'\'%E2%82%AC.pdf', '€.pdf'],
    ['attachment; filename*=UTF-8\'\'%E2%82%AC.pdf; filename="EURO.pdf"', '€.pdf'],
    ["attachment; filename*=UTF-8''it's.pdf", "it's.pdf"],
  ])('in UTF-8 (RFC 8187) goes first: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test.each([
    ['a broken percent-encoding', "UTF-8''%zz.pdf"],
    ['half a percent-encoding', "UTF-8''a%2"],
    ['bytes that are no UTF-8', "UTF-8''%ff.pdf"],
    ['another character set', "ISO-8859-1''%FC.pdf"],
    ['no character set', '%FC.pdf'],
    ['nothing in it', "UTF-8''"],
  ])('in UTF-8 that has %s gives way to the plain one', (_, extended) => {
    expect(nameOf(`attachment; filename="plain.pdf"; filename*=${extended}`)).toBe('plain.pdf')
    expect(nameOf(`attachment; filename*=${extended}; filename="plain.pdf"`)).toBe('plain.pdf')
    expect(nameOf(`attachment; filename*=${extended}`)).toBeUndefined()
  })

  test.each([
    ['attachment; filename="/etc/passwd"', 'passwd'],
    ['attachment; filename="../../passwd"', 'passwd'],
    ['attachment; filename=../../passwd', 'passwd'],
    ['attachment; filename="C:\\\\Windows\\\\passwd"', 'passwd'],
    ['attachment; filename="..\\\\../passwd"', 'passwd'],
    ["attachment; filename*=UTF-8''..%2F..%2fpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''..%5C..%5cpasswd", 'passwd'],
    ["attachment; filename*=UTF-8''%2E%2E%2Fpasswd", 'passwd'],
  ])('is the last part of a path: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })

  test.each([
    'attachment',
    'inline; size=3',
    'attachment; filename=""',
    'attachment; filename=',
    'attachment; filename="/"',
    'attachment; filename="dir/"',
    'attachment; filename="."',
    'attachment; filename=".."',
    'attachment; filename="a/.."',
    "attachment; filename*=UTF-8''..%2F",
    'attachment; myfilename="a.pdf"',
    '',
  ])('is undefined where there is none that a file may have: %j', (disposition) => {
    expect(nameOf(disposition)).toBeUndefined()
  })

  test('is undefined without a Content-Disposition', () => {
    expect(download(null).name).toBeUndefined()
  })

  test.each([
    ['attachment; filename="a; filename*=UTF-8\'\'evil.exe"', "a; filename*=UTF-8''evil.exe"],
    ['attachment; title="; filename=evil.exe"; filename="good.pdf"', 'good.pdf'],
  ])('is not looked for inside of other values: %s is %j', (disposition, name) => {
    expect(nameOf(disposition)).toBe(name)
  })
})

describe('type and size', () => {
  const bytes = new Uint8Array(3)

  test('are what the provider announces', () => {
    const headers = { 'content-type': 'image/png', 'content-length': '3' }
    expect(download(bytes, headers)).toMatchObject({ type: 'image/png', size: 3 })
  })

  test('without an announcement are bytes of an unknown number', () => {
    expect(download(bytes)).toMatchObject({ type: 'application/octet-stream', size: undefined })
  })

  test.each(['', '-1', '3.5', '1e3', '0x3', 'three', '3, 3'])('take no notice of the length %j', (length) => {
    expect(download(bytes, { 'content-length': length }).size).toBeUndefined()
  })

  test('take no notice of the length of a compressed body, which is not that of the file', () => {
    expect(download(bytes, { 'content-length': '3', 'content-encoding': 'gzip' }).size).toBeUndefined()
  })

  test('may be those of an empty file', () => {
    expect(download(bytes.subarray(3), { 'content-length': '0' }).size).toBe(0)
  })
})

describe('the stream', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('has the bytes, however many', async () => {
    const { controller, listeners } = countedSignal()
    const parts = Array.from({ length: 100 }, (_, index) => `part ${index}, `)
    const file = download(sourceOf(...parts).stream, {}, controller.signal)
    expect(await new Response(file.stream).text()).toBe(parts.join(''))
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })

  test('of an answer without a body is empty', async () => {
    const { controller, listeners } = countedSignal()
    expect(await new Response(download(null, {}, controller.signal).stream).text()).toBe('')
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
    const { stream } = download(source.stream, {}, controller.signal)
    await vi.advanceTimersByTimeAsync(TIMEOUT)
    expect([source.pulls(), source.cancelled.length, vi.getTimerCount(), listeners()]).toEqual([0, 1, 0, 0])
    expect((await rejection(stream.getReader().read(), TimeoutError)).timeout).toBe(TIMEOUT)
  })

  test("that nobody reads ends with the caller's signal, also where the fetch takes no notice of it", () => {
    const { controller } = countedSignal()
    const source = sourceOf('a')
    download(source.stream, {}, controller.signal)
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
    const { stream } = download(sourceOf(...chunks, reset).stream, {}, controller.signal)
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
    const reader = download(source.stream, {}, controller.signal).stream.getReader()
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
    const reader = download(source.stream, {}, controller.signal).stream.getReader()
    await reader.read()
    controller.abort(reason)
    expect((await rejection(reader.read(), AbortError)).cause).toBe(reason)
    expect([source.cancelled.length, listeners()]).toEqual([1, 0])
  })

  test('is what ended it, also where fetch breaks the connection for the same reason', async () => {
    const { controller } = countedSignal()
    let breakOff!: (error: Error) => void
    const broken = new Promise((_, reject) => void (breakOff = reject))
    const reading = rejection(download(sourceOf(broken).stream, {}, controller.signal).stream.getReader().read(), AbortError)
    await new Promise(setImmediate)
    breakOff(new DOMException('This operation was aborted', 'AbortError'))
    controller.abort(reason)
    expect((await reading).cause).toBe(reason)
  })

  test('that fired before anything was read ends the first read', async () => {
    const { controller, listeners } = countedSignal()
    const file = download(sourceOf('a').stream, {}, controller.signal)
    controller.abort(reason)
    await rejection(file.stream.getReader().read(), AbortError)
    expect(listeners()).toBe(0)
  })

  test('that fires when all was read does nothing', async () => {
    const { controller } = countedSignal()
    const file = download(sourceOf('a').stream, {}, controller.signal)
    expect(await unhandledDuring(async () => new Response(file.stream).text().then(() => controller.abort(reason)))).toEqual([])
  })
})

describe('a reader who cancels', () => {
  test('ends the connection with their reason, and leaves nothing behind', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a', 'b')
    const reader = download(source.stream, {}, controller.signal).stream.getReader()
    await reader.read()
    await reader.cancel('enough')
    expect([source.cancelled, listeners()]).toEqual([['enough'], 0])
    expect((await reader.read()).done).toBe(true)
  })

  test('need not have read anything', async () => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a')
    await download(source.stream, {}, controller.signal).stream.cancel()
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
