import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { OutgoingResponse } from './outgoing-response.js'

/** Breaks connections of one server. */
export interface Breaker {
  /** Resets a connection that is due to be reset at its next request; returns false for all others. */
  resetsNow(socket: Socket): boolean
  /** Breaks the connection as planned; returns false if the response still has to be sent. */
  breakConnection(socket: Socket, response: ServerResponse, planned: OutgoingResponse): boolean
  /** Forgets the connections that are due to be reset at their next request. */
  forgetResets(): void
}

export function createBreaker(): Breaker {
  // An immediate reset would race with the client, which may or may not notice it in time to open another connection.
  let resetByNext = new WeakSet<Socket>()
  return {
    resetsNow(socket) {
      const isReset = resetByNext.has(socket)
      if (isReset) socket.resetAndDestroy()
      return isReset
    },
    breakConnection(socket, response, { status, headers, body, breakage }) {
      if (breakage === 'after-response') resetByNext.add(socket)
      if (breakage === undefined || breakage === 'after-response') return false
      if (breakage === 'reset') {
        socket.resetAndDestroy()
        return true
      }
      if (breakage === 'in-body') {
        response.writeHead(status, { ...headers, 'content-length': String(body.length) })
        response.flushHeaders()
        response.write(body.subarray(0, body.length >> 1))
      }
      socket.destroySoon()
      return true
    },
    forgetResets: () => {
      resetByNext = new WeakSet()
    },
  }
}
