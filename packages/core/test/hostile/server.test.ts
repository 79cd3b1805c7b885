import { connect } from 'node:net'
import { describe, expect, test, vi } from 'vitest'
import { rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, startHostileServer } from '../hostile-server/server.js'

// The server itself, asked by the platform's own fetch: that its faults are what their names say.

const causeOf = (error: Error) => ((error.cause as { readonly code?: string } | undefined)?.code ?? String(error.cause)).split(':')[0]

describe('the server', () => {
  test('responds by script, one response a request, and says so where it has none', async () => {
    await using server = await startHostileServer([respond.json({ id: 1 }), respond.empty(500)])
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await fetch(server.url)).status)
    expect(statuses).toEqual([200, 500, 599])
  })

  test('logs what came, what it sent back, and whether that had an effect', async () => {
    await using server = await startHostileServer(() => respond.resetBeforeHeaders(true))
    await rejection(fetch(`${server.url}/things?a=1`, { method: 'POST', body: 'text', headers: { 'x-trace': '7' } }), TypeError)
    expect(server.log).toMatchObject([
      {
        method: 'POST',
        url: '/things?a=1',
        headers: { 'x-trace': '7' },
        body: 'text',
        responseName: 'reset before headers',
        applied: true,
      },
    ])
  })

  test('closes completely, whatever it is in the middle of', async () => {
    const open = (kind: string) => process.getActiveResourcesInfo().filter((name) => name.startsWith(kind)).length
    const timers = open('Timeout')
    const server = await startHostileServer(({ url }) => (url === '/late' ? respond.late(3_600_000, respond.json({})) : respond.silence()))
    const idle = connect(Number(server.host.split(':')[1]), '127.0.0.1')
    const idleEnded = new Promise((resolve) => idle.on('error', () => undefined).on('close', resolve))
    const calls = ['/late', '/silent'].map(async (path) => rejection(fetch(server.url + path), TypeError))
    while (server.log.length < 2) await new Promise(setImmediate)
    await server.close()
    await Promise.all([...calls, idleEnded])
    // The system takes a turn or two to let go of a socket.
    await vi.waitFor(() => expect(open('TCP')).toBe(0))
    expect(open('Timeout')).toBeLessThanOrEqual(timers)
  })
})

describe('a response', () => {
  test.each<[string, ScriptedResponse, string]>([
    ['reset before headers', respond.resetBeforeHeaders(true), 'ECONNRESET'],
    ['raw', respond.raw('no HTTP\r\n\r\n'), 'HTTPParserError'],
  ])('%s gives no response at all', async (_, given, code) => {
    await using server = await startHostileServer(() => given)
    expect(causeOf(await rejection(fetch(server.url), TypeError))).toBe(code)
  })

  test.each<[string, ScriptedResponse, string]>([
    ['truncated', respond.truncated('{}', true), 'UND_ERR_SOCKET'],
    ['garbage chunks', respond.garbageChunks('{}'), 'HTTPParserError'],
  ])('%s has headers, but no whole body', async (_, given, code) => {
    await using server = await startHostileServer(() => given)
    const response = await fetch(server.url)
    expect([response.status, causeOf(await rejection(response.text(), TypeError))]).toEqual([200, code])
  })

  test('reset after headers has headers, and its body is reset', async () => {
    let reset = (): void => undefined
    const seen = new Promise<void>((resolve) => (reset = resolve))
    await using server = await startHostileServer(() => respond.resetAfterHeaders(true, seen))
    const response = await fetch(server.url)
    reset()
    expect(causeOf(await rejection(response.text(), TypeError))).toBe('ECONNRESET')
  })

  test('byte by byte comes in many pieces', async () => {
    await using server = await startHostileServer(() => respond.byteByByte('x'.repeat(1000)))
    let pieces = 0
    for await (const piece of (await fetch(server.url)).body ?? []) pieces += piece.length > 0 ? 1 : 0
    expect(pieces).toBeGreaterThan(10)
  })

  test.each<[string, ScriptedResponse, number]>([
    ['large', respond.large(3), 3],
    ['gzip bomb', respond.gzipBomb(3), 3],
  ])('%s has as many MiB as it says, and two quotes', async (_, given, mib) => {
    await using server = await startHostileServer(() => given)
    expect((await (await fetch(server.url)).text()).length).toBe(mib * 1024 * 1024 + 2)
  })

  test('with a skewed Date has the time of another clock', async () => {
    const now = Date.UTC(2026, 0, 1)
    await using server = await startHostileServer(() => respond.json({}, { headers: respond.skewedDate(-600_000, now) }))
    expect((await fetch(server.url)).headers.get('date')).toBe('Wed, 31 Dec 2025 23:50:00 GMT')
  })
})
