import { describe, expect, test } from 'vitest'
import { callContext, clockOf, json, operation, rejection, silence, type Source, sourceOf } from '../../test/helpers.js'
import { InvalidRequestError, NetworkError } from '../errors/errors.js'
import { transport } from '../pipeline/transport.js'
import { sendFile } from './send-file.js'
import type { Fetch } from '../model/fetch.js'

const create = operation({ id: 'files.create', method: 'POST', path: '/files' })

/** Sends a stream with the fetch, and stops the clock when that is over, as a call does. */
async function send(fetch: Fetch, source: Source, signal?: AbortSignal) {
  const clock = clockOf(signal)
  const request = { method: 'POST', url: 'https://api.acme.example/files', headers: new Headers(), body: source.stream, sendFile }
  try {
    return await transport(fetch)(request, callContext({ operation: create, clock }))
  } finally {
    clock.release()
  }
}

/** Reads what a client's fetch was given, chunk by chunk. */
const readerOf = (init: Parameters<Fetch>[1]) => (init.body as ReadableStream<Uint8Array>).getReader()

describe("the caller's stream", () => {
  test('is read to its end, and not cancelled', async () => {
    const source = sourceOf('ab', 'c')
    let text = ''
    await send(async (_, { body }) => ((text = await new Response(body as ReadableStream).text()), json({})), source)
    expect([text, source.cancelled]).toEqual(['abc', []])
  })

  test('is cancelled when the response comes first, and looks broken to a fetch that goes on reading', async () => {
    const source = sourceOf('ab', 'c')
    let reader!: ReturnType<typeof readerOf>
    const early: Fetch = async (_, init) => {
      reader = readerOf(init)
      await reader.read()
      return json({})
    }
    expect((await send(early, source)).status).toBe(200)
    expect(source.cancelled).toHaveLength(1)
    expect((await rejection(reader.read(), Error)).message).toBe('files.create is over.')
  })

  test('is cancelled when fetch fails, before it has read anything, too', async () => {
    for (const reads of [0, 1]) {
      const source = sourceOf('ab', 'c')
      const failing: Fetch = async (_, init) => {
        const reader = readerOf(init)
        for (let count = 0; count < reads; count++) await reader.read()
        throw new TypeError('fetch failed')
      }
      await rejection(send(failing, source), NetworkError)
      expect(source.cancelled).toHaveLength(1)
    }
  })

  test('is cancelled with the reason when the signal fires, even where fetch takes no notice of it', async () => {
    const controller = new AbortController()
    const source = sourceOf('ab')
    const sending = send(silence, source, controller.signal)
    controller.abort(new Error('not needed'))
    await expect(sending).rejects.toThrow('not needed')
    expect(source.cancelled).toEqual([new Error('not needed')])
  })

  test('that a platform cancels while it reads, as Bun and Deno do, has not failed', async () => {
    const source = sourceOf('ab', silence())
    const cancelling: Fetch = async (_, init) => {
      const reader = readerOf(init)
      await reader.read()
      const reading = reader.read()
      await reader.cancel('enough')
      await reading
      return json({ id: 1 })
    }
    expect((await send(cancelling, source)).status).toBe(200)
    expect(source.cancelled).toEqual(['enough'])
  })

  test.each<[string, unknown, string]>([
    ['an error', new Error('disk on fire'), 'disk on fire'],
    ['an error with a full stop', new Error('The disk is gone.'), 'The disk is gone'],
    ['a text', 'disk on fire', 'disk on fire'],
    ['nothing', undefined, 'undefined'],
  ])('that fails with %s ends the call with what it says, also where fetch swallows that', async (_, reason, why) => {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: (controller) => controller.error(reason) })
    const swallowing: Fetch = async (__, init) => {
      await readerOf(init)
        .read()
        .catch(() => undefined)
      return silence()
    }
    const error = await rejection(send(swallowing, { ...sourceOf(), stream }), InvalidRequestError)
    expect(error.message).toBe(`files.create was broken off. The file's stream failed: ${why}.`)
    expect(error.cause).toBe(reason)
  })

  test('that rejects itself ends the call with its own error', async () => {
    const errorOf = new InvalidRequestError('files.create was broken off: the file is too large.', {})
    expect(
      await rejection(
        send(async (_, init) => (await readerOf(init).read(), json({})), sourceOf(errorOf)),
        InvalidRequestError,
      ),
    ).toBe(errorOf)
  })
})
