import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { generate } from 'selfsigned'
import { afterAll } from 'vitest'

async function listen(server: Server): Promise<number> {
  const sockets = new Set<{ destroy(): void }>()
  server.on('connection', (socket) => sockets.add(socket))
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return (server.address() as AddressInfo).port
}

const OPTIONS = { keyType: 'ec', algorithm: 'sha256' } as const

/** Makes a certificate authority and a certificate of it for `localhost`, in PEM. */
export async function makeCertificates(): Promise<{ readonly ca: string; readonly key: string; readonly cert: string }> {
  const authority = await generate([{ name: 'commonName', value: 'Example CA' }], {
    ...OPTIONS,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...OPTIONS,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  })
  return { ca: authority.cert, key: server.private, cert: server.cert }
}

/** Serves a handler by HTTPS, and returns its origin. */
export async function serveTls(
  pem: { readonly key: string; readonly cert: string },
  handle: (request: Request) => Promise<Response>,
): Promise<string> {
  const server = createTlsServer(pem, async (incoming, outgoing) => {
    const response = await handle(await requestOf(incoming))
    outgoing.writeHead(response.status, [...response.headers].flat()).end(Buffer.from(await response.arrayBuffer()))
  })
  return `https://localhost:${await listen(server)}`
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const body = await buffer(incoming)
  const init = { method, headers: headers as Record<string, string>, ...(body.length > 0 && { body: new Uint8Array(body) }) }
  return new Request(`https://${headers.host}${url}`, init)
}

/** Starts a proxy that opens tunnels (RFC 9110 section 9.3.6), and returns its URL and the targets that were asked for. */
export async function startProxy(): Promise<{ readonly url: string; readonly targets: string[] }> {
  const targets: string[] = []
  const server = createServer().on('connect', ({ url = '' }, client) => {
    targets.push(url)
    const target = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      target.pipe(client).pipe(target)
    })
    target.on('error', () => client.destroy())
    client.on('error', () => target.destroy())
  })
  return { url: `http://127.0.0.1:${await listen(server)}`, targets }
}
