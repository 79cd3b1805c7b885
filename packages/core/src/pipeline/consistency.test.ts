import { describe, expect, test } from 'vitest'
import { callContext, status } from '../../test/helpers.js'
import { NetworkError } from '../errors/errors.js'
import { consistency } from './consistency.js'
import type { Memory } from '../model/operation.js'

const { layer, unreached } = consistency({ event: 'x-event', reached: 'x-event-reached', status: 412 })

const requestOf = (method: string, headers: Record<string, string> = {}) =>
  new Request('https://api.acme.example/things', { method, headers })

/** Sends one request that gets this response; returns what came of it, the event that it carried and the retryReason that is asked for. */
async function send(method: string, memory: Memory, scripted: Response | Error = status(200), headers: Record<string, string> = {}) {
  const context = callContext({ memory })
  const request = requestOf(method, headers)
  const sending = layer(() => (scripted instanceof Error ? Promise.reject(scripted) : Promise.resolve(scripted)))(request, context)
  const came: unknown = await sending.catch((error: unknown) => error)
  return { came, carried: request.headers.get('x-event-reached'), retryReason: context.retryReason }
}

const changed = (event: string, code = 200) => status(code, { 'x-event': event })
const READS = ['GET', 'HEAD']
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE']

describe('an event', () => {
  test.each(READS)('goes with a %s after the write, not with one before', async (method) => {
    const memory: Memory = {}
    expect((await send(method, memory)).carried).toBeNull()
    await send('POST', memory, changed('e1'))
    expect((await send(method, memory)).carried).toBe('e1')
    expect((await send(method, memory)).carried).toBe('e1')
  })

  test.each(WRITES)('is remembered of a %s, and goes with no other', async (method) => {
    const memory: Memory = {}
    await send(method, memory, changed('e1', 201))
    expect(memory.event).toBe('e1')
    for (const write of WRITES) expect((await send(write, memory)).carried).toBeNull()
  })

  test('is that of the latest write which has one', async () => {
    const memory: Memory = {}
    for (const scripted of [changed('e1'), changed('e2'), status(204)]) await send('POST', memory, scripted)
    expect((await send('GET', memory)).carried).toBe('e2')
  })

  test('is not remembered of a read', async () => {
    const memory: Memory = {}
    for (const method of READS) await send(method, memory, changed('e1'))
    expect((await send('GET', memory)).carried).toBeNull()
  })

  test.each([
    ['was rejected', changed('e2', 409)],
    ['failed', changed('e2', 503)],
    ['was led elsewhere', changed('e2', 303)],
    ['got no response', new NetworkError('reset')],
  ])('is not remembered of a write that %s', async (_, scripted) => {
    const memory: Memory = { event: 'e1' }
    expect((await send('POST', memory, scripted)).came).toBe(scripted)
    expect(memory.event).toBe('e1')
  })

  test('that is empty is none', async () => {
    const memory: Memory = { event: 'e1' }
    await send('POST', memory, changed(''))
    expect((await send('GET', memory)).carried).toBe('e1')
  })

  test("gives way to the caller's own", async () => {
    expect((await send('GET', { event: 'e2' }, status(200), { 'X-Event-Reached': 'e1' })).carried).toBe('e1')
  })

  test('is kept apart from those of other memories', async () => {
    const [one, other]: Memory[] = [{}, {}]
    await send('POST', one as Memory, changed('e1'))
    expect((await send('GET', other as Memory)).carried).toBeNull()
  })
})

describe('a read that waited in vain', () => {
  const waiting = { 'x-event-reached': 'e1' }

  test.each(READS)('(%s) is worth one more attempt', async (method) => {
    expect((await send(method, { event: 'e1' }, status(412))).retryReason).toBe('unreached')
    expect((await send(method, {}, status(412), waiting)).retryReason).toBe('unreached')
  })

  test.each([
    ['waited for nothing', 'GET', {}, status(412)],
    ['got a response', 'GET', waiting, status(200)],
    ['failed for another reason', 'GET', waiting, status(409)],
    ['is a write', 'POST', waiting, status(412)],
  ])('is not one that %s', async (_, method, headers, scripted) => {
    expect(await send(method, {}, scripted, headers as Record<string, string>)).toMatchObject({ came: scripted, retryReason: undefined })
  })

  test('is recognised by its header and its status', () => {
    expect(unreached(requestOf('GET', waiting), status(412))).toMatch(/Read again later\.$/)
    expect(unreached(requestOf('GET'), status(412))).toBeFalsy()
    expect(unreached(requestOf('GET', waiting), status(404))).toBeFalsy()
  })

  test("is no write, though the caller's own header goes with it", () => {
    expect(unreached(requestOf('POST', waiting), status(412))).toBeFalsy()
  })
})
