import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Reply } from './reply.js'

/** Breaks the connections of one server. */
export interface Breaker {
  /** Resets a connection that was to be reset by its next request; false for all others. */
  meets(socket: Socket): boolean
  /** Breaks the connection as the reply says; false where the reply is still to be sent as it is. */
  breaks(socket: Socket, outgoing: ServerResponse, reply: Reply): boolean
  /** Forgets which connections were to be reset by their next request. */
  mend(): void
}

export function createBreaker(): Breaker {
  // To reset them at once would race with the client, which may or may not see it in time to open another connection.
  let resetByNext = new WeakSet<Socket>()
  return {
    meets(socket) {
      const isMet = resetByNext.has(socket)
      if (isMet) socket.resetAndDestroy()
      return isMet
    },
    breaks(socket, outgoing, { status, headers, body, breaks }) {
      if (breaks === 'after-answer') resetByNext.add(socket)
      if (breaks === undefined || breaks === 'after-answer') return false
      if (breaks === 'reset') {
        socket.resetAndDestroy()
        return true
      }
      if (breaks === 'in-body') {
        outgoing.writeHead(status, { ...headers, 'content-length': String(body.length) })
        outgoing.flushHeaders()
        outgoing.write(body.subarray(0, body.length >> 1))
      }
      socket.destroySoon()
      return true
    },
    mend: () => {
      resetByNext = new WeakSet()
    },
  }
}
