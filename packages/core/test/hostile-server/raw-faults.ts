import { gzipSync } from 'node:zlib'
import type { Socket } from 'node:net'

/** What is done to a connection in place of a response, or as one. */
export interface RawFault {
  readonly name: string
  /** Writes to the socket, or ends it. */
  readonly act: (socket: Socket, body: string) => unknown
}

/** Writes the bytes, and lets them leave, before the connection is reset: a reset takes with it what was not sent. */
function writeAndReset(socket: Socket, bytes: string): void {
  socket.write(bytes, () => setImmediate(() => socket.resetAndDestroy()))
}

const head = (body: string | Buffer, more = '') =>
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${more}\r\n`
const EARLY_HINTS = 'HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n'
const whole = (body: string, more = '') => head(body, more) + body

/** Whole responses that are sent in strange ways: each is one of success. */
export const STRANGE: readonly RawFault[] = [
  { name: 'a plain response', act: (socket, body) => socket.write(whole(body)) },
  { name: 'early hints', act: (socket, body) => socket.write(EARLY_HINTS + whole(body)) },
  { name: 'early hints, three times', act: (socket, body) => socket.write(EARLY_HINTS.repeat(3) + whole(body)) },
  {
    name: 'early hints in pieces',
    act: (socket, body) =>
      socket.write(EARLY_HINTS.slice(0, 20), () => setImmediate(() => socket.write(EARLY_HINTS.slice(20) + whole(body)))),
  },
  {
    name: 'duplicate headers',
    act: (socket, body) =>
      socket.write(
        whole(body, 'Content-Type: application/json\r\ndate: Thu, 01 Jan 2026 00:00:00 GMT\r\n'.repeat(2) + 'retry-after: 0\r\n'.repeat(3)),
      ),
  },
  { name: 'a connection that closes after the response', act: (socket, body) => socket.end(whole(body)) },
  {
    name: 'a connection that is reset as the next request goes out',
    act: (socket, body) => {
      socket.write(whole(body))
      socket.removeAllListeners('data').once('data', () => socket.resetAndDestroy())
    },
  },
]

/** A whole response, which the reset behind it may overtake. */
export const OVERTAKEN: RawFault = {
  name: 'a connection that is reset when it is idle',
  act: (socket, body) => writeAndReset(socket, whole(body)),
}

/** Connections without a response, or without all of it. */
export const BROKEN: readonly RawFault[] = [
  { name: 'a reset before the status line', act: (socket) => socket.resetAndDestroy() },
  { name: 'a reset in the status line', act: (socket) => writeAndReset(socket, 'HTTP/1.1 20') },
  { name: 'a reset in the headers', act: (socket, body) => writeAndReset(socket, head(body).slice(0, 40)) },
  { name: 'a reset in the body', act: (socket, body) => writeAndReset(socket, whole(body).slice(0, -3)) },
  { name: 'a reset after early hints', act: (socket) => writeAndReset(socket, EARLY_HINTS) },
  { name: 'garbage before the status line', act: (socket, body) => socket.write(`\0\x01garbage\r\n\r\n${whole(body)}`) },
  { name: 'garbage in the headers', act: (socket, body) => socket.write(whole(body, 'no header\r\n')) },
  { name: 'two lengths', act: (socket, body) => socket.write(whole(body, 'content-length: 3\r\n')) },
  { name: 'half a connection: closed for writing before the status line', act: (socket) => socket.end() },
  { name: 'half a connection: closed for writing in the headers', act: (socket, body) => socket.end(head(body).slice(0, 40)) },
  { name: 'half a connection: closed for writing in the body', act: (socket, body) => socket.end(whole(body).slice(0, -3)) },
]

const asJson = (headers: string) => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n${headers}\r\n\r\n`
const chunk = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n`
const half = (body: string) => body.slice(0, -2)

/** The first half of a JSON body, in every framing. */
export const CUT: readonly RawFault[] = [
  { name: 'shorter than its length', act: (socket, body) => socket.end(head(body) + half(body)) },
  { name: 'in chunks without a last one', act: (socket, body) => socket.end(asJson('transfer-encoding: chunked') + chunk(half(body))) },
  {
    name: 'in chunks with a last one',
    act: (socket, body) => socket.write(`${asJson('transfer-encoding: chunked') + chunk(half(body))}0\r\n\r\n`),
  },
  { name: 'as long as it says', act: (socket, body) => socket.write(head(half(body)) + half(body)) },
  { name: 'until the connection closes', act: (socket, body) => socket.end(asJson('connection: close') + half(body)) },
  {
    name: 'in gzip that is cut, until the connection closes',
    act: (socket, body) => socket.end(Buffer.concat([Buffer.from(asJson('content-encoding: gzip\r\nconnection: close')), cutGzip(body)])),
  },
  {
    name: 'in gzip that is cut, as long as it says',
    act: (socket, body) => {
      const packed = cutGzip(body)
      socket.write(Buffer.concat([Buffer.from(asJson(`content-encoding: gzip\r\ncontent-length: ${packed.length}`)), packed]))
    },
  },
  {
    name: 'in whole gzip of the half',
    act: (socket, body) => {
      const packed = gzipSync(half(body))
      socket.write(Buffer.concat([Buffer.from(asJson(`content-encoding: gzip\r\ncontent-length: ${packed.length}`)), packed]))
    },
  },
]

/** So that half of the text is missing, not only the checksum behind it. */
function cutGzip(body: string): Buffer {
  const packed = gzipSync(body, { level: 0 })
  return packed.subarray(0, packed.length - 8 - Math.ceil(body.length / 2))
}
