import { expect, test } from 'vitest'
import { discard } from './discard.js'

test('cancels the body, so that its connection is free', () => {
  let cancelled = false
  discard(new Response(new ReadableStream({ cancel: () => void (cancelled = true) })))
  expect(cancelled).toBe(true)
})

test('is content with an answer without a body, and with no answer', () => {
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
