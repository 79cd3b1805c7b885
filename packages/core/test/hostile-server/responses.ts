import { once } from 'node:events'
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { ScriptedResponse, Line } from './server.js'

type Headers = Readonly<Record<string, string>>

interface Polite {
  readonly status?: number
  readonly headers?: Headers
  /** Default: whether the status is one of success. */
  readonly applies?: boolean
}

const MIB = 1024 * 1024

function polite(
  name: string,
  body: string,
  type: string | undefined,
  { status = 200, headers, applies = status < 300 }: Polite = {},
): ScriptedResponse {
  const send = ({ response }: Line) =>
    response.writeHead(status, { ...(type !== undefined && { 'content-type': type }), ...headers }).end(body)
  return { name: `${name} ${status}`, applies, send }
}

/** What a good server responds, with any status and headers. */
export const json = (body: unknown, options?: Polite) => polite('json', JSON.stringify(body), 'application/json', options)

/** The page of a proxy where JSON was promised. */
export const html = (options?: Polite) => polite('html', '<html><body>Welcome</body></html>', 'text/html; charset=utf-8', options)

/** A text with the media type of JSON. */
export const text = (body: string, options?: Polite) => polite('text', body, 'application/json', options)

/** A status and nothing else. */
export const empty = (status: number, headers: Headers = {}) => polite('empty', '', undefined, { status, headers })

/** Leads elsewhere. */
export const redirect = (location: string, status = 302) => polite('redirect', '', undefined, { status, headers: { location } })

/** Nothing at all, for as long as the client stays. */
export const silence = (applies = false): ScriptedResponse => ({ name: 'silence', applies, send: () => undefined })

/** A response that comes after milliseconds, or once something has happened. */
export const late = (after: number | Promise<unknown>, scripted: ScriptedResponse): ScriptedResponse => ({
  ...scripted,
  name: `late ${scripted.name}`,
  async send(line) {
    await (typeof after === 'number' ? pause(after, undefined, { signal: line.closed }) : after)
    await scripted.send(line)
  },
})

/** A connection that is reset instead of a response. */
export const resetBeforeHeaders = (applies: boolean): ScriptedResponse => ({
  name: 'reset before headers',
  applies,
  send: ({ socket }) => socket.resetAndDestroy(),
})

/** A connection that is reset between headers and body: at once, when the client may not have looked yet, or after something. */
export const resetAfterHeaders = (applies: boolean, after?: Promise<unknown>): ScriptedResponse => ({
  name: 'reset after headers',
  applies,
  async send({ socket }) {
    await write(socket, head({ 'content-length': '100' }))
    await after
    socket.resetAndDestroy()
  },
})

/** A body that ends before the length that was announced. */
export const truncated = (body: string, applies: boolean): ScriptedResponse => ({
  name: 'truncated',
  applies,
  send: ({ socket }) => socket.end(head({ 'content-length': String(body.length + 10) }) + body),
})

/** A body that is longer than was announced. */
export const overlong = (body: string, announced: number): ScriptedResponse => ({
  name: 'overlong',
  applies: true,
  send: ({ socket }) => socket.write(head({ 'content-length': String(announced) }) + body),
})

/** A body that comes byte by byte. */
export const byteByByte = (body: string, status = 200): ScriptedResponse => ({
  name: 'byte by byte',
  applies: status < 300,
  async send({ response, closed }) {
    response.writeHead(status, { 'content-type': 'application/json' })
    for (const byte of Buffer.from(body)) {
      if (closed.aborted) return
      response.write(Uint8Array.of(byte))
      await nextTurn()
    }
    response.end()
  },
})

/** Chunks whose sizes are none; `before` is a good chunk. */
export const garbageChunks = (before: string, garbage = 'zz\r\nno chunk\r\n', applies = true): ScriptedResponse => ({
  name: 'garbage chunks',
  applies,
  send: ({ socket }) => socket.end(`${head({ 'transfer-encoding': 'chunked' })}${before.length.toString(16)}\r\n${before}\r\n${garbage}`),
})

/** Bytes as they are, for what is no HTTP. */
export const raw = (bytes: string, applies = false): ScriptedResponse => ({ name: 'raw', applies, send: ({ socket }) => socket.end(bytes) })

/** A JSON text of that many MiB, streamed no faster than it is taken; `written` says how much was. */
export const large = (mib: number, { status = 200, headers = {} }: Polite = {}): ScriptedResponse => ({
  name: 'large',
  applies: status < 300,
  async send({ arrival, response, closed }) {
    const part = Buffer.alloc(MIB / 16, '0')
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.write('"')
    for (let left = mib * 16; left > 0 && !closed.aborted; left--) {
      arrival.written += part.length
      if (!response.write(part)) await once(response, 'drain', { signal: closed })
    }
    response.end('"')
  },
})

/** A JSON text of that many MiB, compressed to a thousandth, whose Content-Length is that of the small one. */
export const gzipBomb = (mib: number, status = 200): ScriptedResponse => ({
  name: 'gzip bomb',
  applies: status < 300,
  send({ response }) {
    // A gzip file may have many members (RFC 1952 section 2.2).
    const member = gzipSync(Buffer.alloc(MIB, '0'))
    const members = [gzipSync('"'), ...Array.from({ length: mib }, () => member), gzipSync('"')]
    const body = Buffer.concat(members)
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': body.length }
    response.writeHead(status, headers).end(body)
  },
})

/** A time as the Date header of a server whose clock is that many milliseconds ahead. */
export const skewedDate = (ahead: number, now = Date.now()): Headers => ({ date: new Date(now + ahead).toUTCString() })

function head(headers: Headers): string {
  const lines = Object.entries({ 'content-type': 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 200 OK\r\n${lines.join('')}\r\n`
}

function write(socket: Line['socket'], bytes: string): Promise<void> {
  return new Promise((resolve) => socket.write(bytes, () => resolve()))
}
