import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** One request that arrived, and what was done to it. */
export type Arrival = {
  readonly method: string
  /** Path and query, as they were sent. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Name of the response; empty until there is one. */
  responseName: string
  /** Whether the request took effect, however its response went. */
  applied: boolean
  /** Bytes of a response's body that the socket took, for responses that are streamed. */
  written: number
}

/** What a response writes to. */
export interface Line {
  readonly arrival: Arrival
  /** As polite as HTTP. */
  readonly response: ServerResponse
  /** For what HTTP is too polite for. */
  readonly socket: Socket
  /** Fires when the connection or the whole server is closed: nothing may wait for longer. */
  readonly closed: AbortSignal
}

export interface ScriptedResponse {
  readonly name: string
  /** Whether the request takes effect before its response. */
  readonly applies: boolean
  readonly send: (line: Line) => unknown
}

/** What each request gets: one response each in order, or what a function says. */
export type Script = readonly ScriptedResponse[] | ((arrival: Arrival, number: number) => ScriptedResponse | Promise<ScriptedResponse>)

export interface HostileServer extends AsyncDisposable {
  readonly url: string
  /** `host:port`, as errors name it. */
  readonly host: string
  /** Every request in the order of arrival. */
  readonly log: readonly Arrival[]
  /** How many connections were made to it. */
  readonly connections: () => number
  /** Ends every connection and the server; nothing of it is left in the process. */
  close(): Promise<void>
}

/** Starts a server on a free port of the loopback that responds by script. A request that the script does not foresee gets 599. */
export async function startHostileServer(script: Script): Promise<HostileServer> {
  const log: Arrival[] = []
  const sockets = new Map<Socket, AbortController>()
  let connections = 0

  const responseTo = async (arrival: Arrival, number: number): Promise<ScriptedResponse> => {
    const scripted = typeof script === 'function' ? await script(arrival, number) : script[number]
    return scripted ?? { name: 'unforeseen', applies: false, send: ({ response }) => response.writeHead(599).end() }
  }

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers, socket } = request
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const arrival: Arrival = { method, url, headers, body: Buffer.concat(parts).toString(), responseName: '', applied: false, written: 0 }
    const scripted = await responseTo(arrival, log.push(arrival) - 1)
    const closed = sockets.get(socket)?.signal
    if (!closed || closed.aborted) return
    arrival.responseName = scripted.name
    arrival.applied = scripted.applies
    await scripted.send({ arrival, response, socket, closed })
  }

  // A connection that ends while its request is read, or before its response is whole, is what happens here.
  const server = createServer(
    { keepAliveTimeout: 0, requestTimeout: 0 },
    (request, response) => void serve(request, response).catch(() => undefined),
  )
  server.on('connection', (socket: Socket) => {
    connections++
    const ending = new AbortController()
    sockets.set(socket, ending)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      sockets.delete(socket)
      ending.abort()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`

  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    const ends = [...sockets.keys()].map((socket) => new Promise((resolve) => socket.once('close', resolve).destroy()))
    await Promise.all([closed, ...ends])
  }
  return { url: `http://${host}`, host, log, connections: () => connections, close, [Symbol.asyncDispose]: close }
}
