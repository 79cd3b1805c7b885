import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { generate } from 'selfsigned'

/** A request as it came over the wire. */
export interface Received {
  readonly method: string
  readonly url: string
  /** Values by lower-case name, one for each time that it was sent. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: Buffer
}

export interface RecordingServer {
  /** With its port, without a slash at its end. */
  readonly url: string
  readonly received: Received[]
  /** Statuses to respond with, one a request; 200 when there is none left. */
  readonly statuses: number[]
  close(): Promise<void>
}

export interface Proxy {
  readonly url: string
  /** Where it was asked to connect to. */
  readonly tunnels: string[]
  close(): Promise<void>
}

/** A certificate authority and a certificate of its own for this machine, in PEM. */
export interface Certificates {
  readonly ca: string
  readonly key: string
  readonly cert: string
}

export async function makeCertificates(): Promise<Certificates> {
  const day = 86_400_000
  const notBeforeDate = new Date(Date.now() - day)
  const options = { keyType: 'ec', algorithm: 'sha256', notBeforeDate, notAfterDate: new Date(Date.now() + day) } as const
  const authority = await generate([{ name: 'commonName', value: 'Acme Test CA' }], {
    ...options,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...options,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  return { ca: authority.cert, key: server.private, cert: server.cert }
}

/** Records what it receives, and responds with a small JSON body. With certificates it speaks TLS. */
export async function startServer(certificates?: Certificates): Promise<RecordingServer> {
  const received: Received[] = []
  const statuses: number[] = []
  const listener: RequestListener = async (request, response) => {
    received.push(await receive(request))
    const status = statuses.shift() ?? 200
    const headers = {
      'content-type': 'application/json',
      ...(status === 302 && { location: 'https://elsewhere.example/' }),
      ...(status === 503 && { 'retry-after': '0' }),
    }
    response.writeHead(status, headers).end(status === 204 ? undefined : JSON.stringify({ status, text: 'ü'.repeat(10) }))
  }
  const server = certificates ? createTlsServer(certificates, listener) : createHttpServer(listener)
  const { port, close } = await listen(server)
  return { url: `http${certificates ? 's' : ''}://localhost:${port}`, received, statuses, close }
}

/** A proxy that makes tunnels (CONNECT), and does nothing else. */
export async function startProxy(): Promise<Proxy> {
  const tunnels: string[] = []
  const server = createHttpServer((_, response) => response.writeHead(405).end())
  const sockets = new Set<Socket>()
  server.on('connect', (request, client: Socket, head: Buffer) => {
    tunnels.push(request.url ?? '')
    const upstream = connect(Number(request.url?.split(':')[1]), 'localhost', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.write(head)
      client.pipe(upstream).pipe(client)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
  })
  const { port, close } = await listen(server)
  return {
    url: `http://localhost:${port}`,
    tunnels,
    async close() {
      for (const socket of sockets) socket.destroy()
      await close()
    },
  }
}

async function listen(server: Server): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  await once(server.listen(0, 'localhost'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function receive(request: IncomingMessage): Promise<Received> {
  const headers = new Map<string, string[]>()
  for (let index = 0; index < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] as string).toLowerCase()
    headers.set(name, [...(headers.get(name) ?? []), request.rawHeaders[index + 1] as string])
  }
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return { method: request.method ?? '', url: request.url ?? '', headers, body: Buffer.concat(chunks) }
}
