import { describe, expect, test } from 'vitest'
import { discard, readText } from './read-body.js'

test('cancels the body, so that its connection is free', () => {
  let cancelled = false
  discard(new Response(new ReadableStream({ cancel: () => void (cancelled = true) })))
  expect(cancelled).toBe(true)
})

test('is content with a response without a body, and with no response', () => {
  expect(() => discard(new Response(null))).not.toThrow()
  expect(() => discard(undefined)).not.toThrow()
})

test('lets nothing through that a broken or locked stream says to it', async () => {
  const unhandled: unknown[] = []
  const listen = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', listen)
  const broken = new Response(new ReadableStream({ start: (controller) => controller.error(new Error('reset')) }))
  const locked = new Response('text')
  locked.body?.getReader()
  discard(broken)
  discard(locked)
  await new Promise(setImmediate)
  process.off('unhandledRejection', listen)
  expect(unhandled).toEqual([])
})

const encode = (text: string) => new TextEncoder().encode(text)

/** A stream that tells whether it was cancelled and how many chunks were taken. */
function stream(...chunks: Uint8Array[]) {
  const seen = { taken: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[seen.taken++]
        if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel() {
        seen.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { body, seen }
}

describe('readText', () => {
  test('reads a body that is within the limit', async () => {
    expect(await readText(new Response('hello'), 5)).toBe('hello')
    expect(await readText(new Response('hello', { headers: { 'content-length': '5' } }), 5)).toBe('hello')
  })

  test('reads a missing body as empty', async () => {
    expect(await readText(new Response(null), 5)).toBe('')
    expect(await readText(new Response(''), 5)).toBe('')
  })

  test('joins characters that chunks cut in two', async () => {
    const euro = encode('€')
    const { body } = stream(euro.subarray(0, 1), euro.subarray(1))
    expect(await readText(new Response(body), 10)).toBe('€')
  })

  test('counts bytes, not characters', async () => {
    expect(await readText(new Response('€'), 3)).toBe('€')
    expect(await readText(new Response('€'), 2)).toBeUndefined()
  })

  test('drops a byte order mark', async () => {
    expect(await readText(new Response(stream(encode('\ufeff{}')).body), 10)).toBe('{}')
  })

  test('rejects a body that says it is too large without reading any of it', async () => {
    const { body, seen } = stream(encode('hello'))
    expect(await readText(new Response(body, { headers: { 'content-length': '6' } }), 5)).toBeUndefined()
    expect(seen).toEqual({ taken: 0, cancelled: true })
  })

  test('gives up a body without a length as soon as it is too large', async () => {
    const { body, seen } = stream(encode('1234'), encode('5678'), encode('9'))
    expect(await readText(new Response(body), 6)).toBeUndefined()
    expect(seen).toEqual({ taken: 2, cancelled: true })
  })

  test('does not believe the length of a compressed body, which unpacks to more', async () => {
    const bomb = Array.from({ length: 1000 }, () => new Uint8Array(1000))
    const { body, seen } = stream(...bomb)
    const response = new Response(body, { headers: { 'content-encoding': 'gzip', 'content-length': '1000' } })
    expect(await readText(response, 5000)).toBeUndefined()
    expect(seen).toEqual({ taken: 6, cancelled: true })
  })

  test('cuts instead when asked to, and lets go of the rest', async () => {
    const { body, seen } = stream(encode('1234'), encode('5678'), encode('9'))
    expect(await readText(new Response(body), 6, true)).toBe('123456')
    expect(seen).toEqual({ taken: 2, cancelled: true })
  })

  test('cuts a body that says it is too large', async () => {
    const { body } = stream(encode('12345678'))
    expect(await readText(new Response(body, { headers: { 'content-length': '8' } }), 6, true)).toBe('123456')
  })

  test('passes on what the stream fails with', async () => {
    const failure = new TypeError('terminated')
    const body = new ReadableStream({ pull: (controller) => controller.error(failure) })
    await expect(readText(new Response(body), 5)).rejects.toBe(failure)
  })
})
