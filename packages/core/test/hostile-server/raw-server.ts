import { createServer, type AddressInfo, type Socket } from 'node:net'

/** A request as it came over a socket, read by hand: no code of a client's or of Node's HTTP has a part in it. */
export interface RawRequest {
  readonly method: string
  readonly url: string
  /** The head, as it came. */
  readonly head: string
  /** Resolves when all of the body is there; never where its sender breaks off. */
  readonly body: Promise<Buffer>
  readonly socket: Socket
}

export interface RawServer extends AsyncDisposable {
  readonly url: string
}

/** Starts a server on a free port of the loopback that calls back once a request's head is there. */
export async function startRawServer(serve: (request: RawRequest) => unknown): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    // Nobody sends a request and closes half of the connection behind it.
    socket.on('end', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
    readRequests(socket, serve)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, [Symbol.asyncDispose]: close }
}

/** Takes a socket's bytes apart into requests (RFC 9112 sections 6 and 7.1), one after another. */
function readRequests(socket: Socket, serve: (request: RawRequest) => unknown): void {
  let bytes: Buffer = Buffer.alloc(0)
  let finish: ((body: Buffer) => void) | undefined
  let sizeOfBody: (() => number | undefined) | undefined
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk])
    for (;;) {
      if (!finish) {
        const end = bytes.indexOf('\r\n\r\n')
        if (end < 0) return
        const head = bytes.subarray(0, end).toString('latin1')
        bytes = bytes.subarray(end + 4)
        const [, method = '', url = ''] = /^(\S+) (\S+)/.exec(head) ?? []
        const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0)
        const isChunked = /^transfer-encoding: *chunked/im.test(head)
        sizeOfBody = () => (isChunked ? endOfChunks(bytes) : bytes.length >= length ? length : undefined)
        const body = new Promise<Buffer>((resolve) => void (finish = resolve))
        serve({ method, url, head, body, socket })
      }
      const size = sizeOfBody?.()
      if (size === undefined) return
      finish?.(bytes.subarray(0, size))
      finish = undefined
      bytes = bytes.subarray(size)
    }
  })
}

/** Where the last chunk ends; undefined where it is not there yet. The bodies of these tests have nothing like it in them. */
function endOfChunks(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('0\r\n\r\n')
  return end < 0 ? undefined : end + 5
}
