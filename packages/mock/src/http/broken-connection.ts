import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Reply } from './server.js'

/**
 * Connections that are reset when their next request comes. To reset them at once would race with the client, which may
 * or may not see the reset in time to open another connection.
 */
export const resetByNext = new WeakSet<Socket>()

/** Breaks the connection as the reply says; false where the reply is still to be sent as it is. */
export function breakConnection(socket: Socket, outgoing: ServerResponse, { status, headers, body, breaks }: Reply): boolean {
  if (breaks === 'after-answer') {
    resetByNext.add(socket)
    return false
  }
  if (breaks === 'reset') socket.resetAndDestroy()
  else if (breaks === 'end') socket.destroySoon()
  else {
    outgoing.writeHead(status, { ...headers, 'content-length': String(body.length) })
    outgoing.flushHeaders()
    outgoing.write(body.subarray(0, body.length >> 1))
    socket.destroySoon()
  }
  return true
}
