import type * as Http from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

import { problem } from './response.js'
import { createBreaker, type Breaker } from './broken-connection.js'
import type { Bytes } from '../bytes.js'
import { decodeBody } from './decode-body.js'
import { corsHeaders, preflightHeaders } from './cors.js'
import { createFindForeign, type FindForeign } from './foreign.js'
import { pause } from './pause.js'
import { readBytes } from './read-bytes.js'
import type { OutgoingResponse } from './outgoing-response.js'
import { CONTROL_PATH, type Control } from '../control/control.js'
import { serveControl } from '../control/serve-control.js'
import type { MockRequest } from './request.js'

/** An import of node:http would load the fetch of Node as well, which takes longer than the mock itself. */
const { createServer } = createRequire(import.meta.url)('node:http') as typeof Http

export interface Listening {
  readonly url: string
  /** Forgets the connections that are due to be reset at their next request. */
  forgetResets(): void
  close(): Promise<void>
}

/** The address to listen on and the hosts to accept. */
export interface ListenOptions {
  readonly host: string
  readonly port: number
  /** Host names, besides those of this machine, that requests may use and whose pages may send requests; `*` allows any. */
  readonly allowedHosts: readonly string[]
  /** The maximum size of a request body in bytes. */
  readonly maxRequestSize: number
}

/**
 * Serves `handle` and `control`, which never reject, over HTTP. Rejects requests for other hosts and from their pages before they reach
 * them.
 *
 * @param now milliseconds since the epoch, for the `Date` of responses (RFC 9110 section 6.6.1)
 */
export async function listen(
  { host, port, allowedHosts, maxRequestSize }: ListenOptions,
  handle: (request: MockRequest, url: string) => Promise<OutgoingResponse>,
  control: Control,
  now: () => number,
): Promise<Listening> {
  let url = ''
  const breaker = createBreaker()
  const findForeign = createFindForeign(host, allowedHosts)
  const server = createServer((incoming, outgoing) => {
    const date = () => new Date(now()).toUTCString()
    const serving = { breaker, findForeign, maxRequestSize, date, control, handle: (request: MockRequest) => handle(request, url) }
    serve(incoming, outgoing, serving).catch(() => outgoing.destroy())
  })
  // An idle connection stays open: closing it could hit a request that is on its way, whose client cannot know whether it was handled.
  server.keepAliveTimeout = 0
  await start(server, host, port)
  const { address, family, port: actual } = server.address() as AddressInfo
  url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`
  let closed: Promise<void> | undefined
  return {
    url,
    forgetResets: breaker.forgetResets,
    close: () =>
      (closed ??= new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })),
  }
}

function start(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE') return new Error(`Port ${port} of ${host} is taken; give another one, or 0 for any.`, { cause })
  if (cause.code === 'EACCES') return new Error(`Port ${port} of ${host} needs more rights; give one above 1023, or 0 for any.`, { cause })
  if (cause.code === 'ENOTFOUND' || cause.code === 'EADDRNOTAVAIL')
    return new Error(`${host} is no address of this machine; leave the host out for 127.0.0.1.`, { cause })
  return cause
}

interface Serving extends Pick<ListenOptions, 'maxRequestSize'> {
  readonly breaker: Breaker
  readonly findForeign: FindForeign
  readonly handle: (request: MockRequest) => Promise<OutgoingResponse>
  readonly control: Control
  readonly date: () => string
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { breaker, findForeign, maxRequestSize, handle, control, date }: Serving,
): Promise<void> {
  // A client that disconnects is no error of the mock.
  outgoing.on('error', () => {})
  const { path } = targetOf(incoming)
  if (path.startsWith(CONTROL_PATH)) {
    await serveControl(incoming, outgoing, { control, path, limit: maxRequestSize })
    return
  }
  if (breaker.resetsNow(incoming.socket)) return
  const foreign = findForeign(incoming.headers)
  if (foreign !== undefined) {
    // Without the CORS headers, the page cannot read the response.
    const { headers, body } = problem(403, 'FOREIGN_HOST', 'Foreign host', foreign)
    outgoing.writeHead(403, { date: date(), connection: 'close', ...headers }).end(JSON.stringify(body))
    return
  }
  const preflight = preflightHeaders(incoming.method, incoming.headers)
  if (preflight) {
    outgoing.writeHead(204, { date: date(), ...preflight }).end()
    return
  }
  const sent = await readBytes(incoming, maxRequestSize)
  const body = sent && (await decodeBody(sent, incoming.headers['content-encoding'], maxRequestSize))
  const request = toRequest(incoming, body ?? new Uint8Array())
  const response = await handle(body ? request : { ...request, exceeded: maxRequestSize })
  if (response.delay > 0 && !(await pause(outgoing, response.delay))) return
  const headers: Record<string, string> = {
    date: date(),
    ...(!body && { connection: 'close' }),
    ...corsHeaders(incoming.headers),
    ...response.headers,
  }
  if (response.breakage && breaker.breakConnection(incoming.socket, outgoing, { ...response, headers })) return
  // RFC 9110 section 8.6: these statuses have no content, so no length either.
  if (response.status === 204 || response.status === 304) outgoing.writeHead(response.status, headers).end()
  else outgoing.writeHead(response.status, { ...headers, 'content-length': String(response.body.length) }).end(response.body)
}

function toRequest(incoming: IncomingMessage, body: Bytes): MockRequest {
  const { path, search } = targetOf(incoming)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat().join(', ')] as const)
  return {
    method: incoming.method ?? 'GET',
    path,
    search,
    query: new URLSearchParams(search),
    headers: Object.fromEntries(headers),
    body,
  }
}

function targetOf({ url = '/' }: IncomingMessage): { path: string; search: string } {
  // A request to a proxy has the whole URL here (RFC 9112 section 3.2.2).
  const target = url.replace(/^https?:\/\/[^/?]*/i, '')
  const mark = target.indexOf('?')
  return mark < 0 ? { path: target, search: '' } : { path: target.slice(0, mark), search: target.slice(mark + 1) }
}
