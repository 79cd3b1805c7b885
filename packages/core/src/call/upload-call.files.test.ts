import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { json, rejection, silence, sourceOf } from '../../test/helpers.js'
import { bytes, formOf, png, server, start } from '../../test/uploads.js'
import { InvalidRequestError } from '../errors/errors.js'
import type { Fetch } from '../model/fetch.js'

describe('a file that is too large', () => {
  const sized: readonly (readonly [string, (size: number) => unknown])[] = [
    ['a Blob', png],
    ['a Uint8Array', bytes],
    ['an ArrayBuffer', (size) => bytes(size).buffer],
    ['a part of a buffer', (size) => bytes(99).subarray(7, 7 + size)],
    ['an object of fields', (size) => ({ file: png(size), note: 'longer than five bytes' })],
    ['a form with several files', (size) => formOf(png(5), png(size), png(1))],
  ]

  test.each(sized)('as %s is not sent, one of the largest size is', async (_, body) => {
    const fetch = server()
    const error = await rejection(start(fetch, { body: body(6) }), InvalidRequestError)
    expect(error.message).toBe('files.create was not sent: the file has 6 bytes, and its upload token allows 5.')
    expect(error.operation).toBe('files.create')
    expect(fetch.uploads).toEqual([])
    await start(fetch, { body: body(5) })
    expect(fetch.uploads).toHaveLength(1)
  })

  test('is one with anything in it where nothing is allowed', async () => {
    const rules = { maxBytes: 0 }
    await rejection(start(server(), { body: png(1), rules }), InvalidRequestError)
    await start(server(), { body: png(0), rules })
  })
})

describe('a stream, whose size nobody knows,', () => {
  test('may be one of Node, and is counted', async () => {
    const fetch = server()
    await start(fetch, { body: Readable.from(['xx', 'xxx']) })
    const source = Readable.from(['xxx', 'xxx'])
    const error = await rejection(start(fetch, { body: source }), InvalidRequestError)
    expect([fetch.uploads, error.message]).toEqual([['xxxxx'], expect.stringContaining('the file has more than 5 bytes')])
    expect(source.destroyed).toBe(true)
  })

  test('is sent as it comes while it keeps to the rules', async () => {
    const fetch = server()
    await start(fetch, { body: sourceOf('xx', '', 'xxx').stream })
    await start(fetch, { body: sourceOf('x'.repeat(99)).stream, rules: { types: ['image/png'] } })
    expect(fetch.uploads).toEqual(['xxxxx', 'x'.repeat(99)])
  })

  /** Reads what is sent until it breaks off, as fetch does; counts the requests. */
  function reading() {
    const seen = { bytes: 0, requests: 0 }
    const fetch: Fetch = async (_, { body }) => {
      seen.requests++
      for await (const chunk of body as ReadableStream<Uint8Array>) seen.bytes += chunk.byteLength
      return json({ id: 'f1' })
    }
    return { fetch, seen }
  }

  test('is let go of where its call fails before it is sent, since it cannot be used again', async () => {
    const source = sourceOf('xx', 'xx')
    const args = { headers: { 'Upload-Token': 'a\nb' }, body: source.stream, rules: { maxBytes: 5 } }
    await rejection(start(server(), args), InvalidRequestError)
    expect(source.cancelled).toHaveLength(1)
  })

  test('that turns out too large breaks off, is never sent again, and its source is let go of', async () => {
    const { fetch, seen } = reading()
    const source = sourceOf('xx', 'xx', 'xx', 'xx', silence())
    await rejection(start(fetch, { body: source.stream, rules: { maxBytes: 5 }, maxRetries: 3 }), Error)
    expect([seen, source.cancelled.length]).toEqual([{ bytes: 4, requests: 1 }, 1])
  })

  test.each([
    ['as it is', (reason: unknown) => reason],
    ['as the cause of an error of its own', (cause: unknown) => new TypeError('fetch failed', { cause })],
  ])('that turns out too large is an InvalidRequestError, where fetch throws the reason %s', async (_, thrownFor) => {
    const { fetch } = reading()
    const throwing: Fetch = (url, init) => fetch(url, init).catch((reason: unknown) => Promise.reject(thrownFor(reason)))
    const error = await rejection(start(throwing, { body: sourceOf('xxx', 'xxx').stream, rules: { maxBytes: 5 } }), InvalidRequestError)
    expect(error.message).toContain('its upload token allows 5.')
  })
})

describe('a file of the wrong type', () => {
  const typed = (type: string) => new Blob(['x'], { type })

  test.each([
    ['a Blob', typed('image/gif')],
    ['a File', new File(['x'], 'me.png', { type: 'image/gif' })],
    ['an object of fields', { file: typed('image/gif') }],
    ['one of several in a form', formOf(png(1), typed('image/gif'))],
  ])('as %s is not sent', async (_, body) => {
    const fetch = server()
    const error = await rejection(start(fetch, { body }), InvalidRequestError)
    expect(error.message).toBe('files.create was not sent: the file is image/gif, and its upload token allows image/png, Image/JPEG; q=1.')
    expect(fetch.uploads).toEqual([])
  })

  test.each(['IMAGE/PNG', 'image/png; charset=x', 'Image/Png ;a="b"', 'image/jpeg', 'image/jpeg;q=2'])(
    'is not one of an allowed type, however that is written: %s',
    async (type) => {
      const fetch = server()
      await start(fetch, { body: typed(type) })
      expect(fetch.uploads).toEqual(['x'])
    },
  )

  test.each(['image/pn', 'image/pngx', 'ximage/png', 'text/plain; image/png', 'image'])(
    'is one of a type that only looks allowed: %s',
    async (type) => {
      await rejection(start(server(), { body: typed(type) }), InvalidRequestError)
    },
  )

  test('is none that does not say what it is', async () => {
    const fetch = server()
    for (const body of [typed(''), bytes(1), bytes(1).buffer, sourceOf('x').stream]) await start(fetch, { body })
    expect(fetch.uploads).toEqual(['x', 'x', 'x', 'x'])
  })
})
