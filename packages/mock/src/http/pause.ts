/** What waits for a response: a stream of Node, or a signal. */
interface Receiver {
  readonly destroyed: boolean
  once(event: 'close', gone: () => void): unknown
  off(event: 'close', gone: () => void): unknown
}

/** Returns the receiver of a request that a signal ends. */
export function receiverOf(signal: AbortSignal): Receiver {
  return {
    destroyed: signal.aborted,
    once: (_, gone) => signal.addEventListener('abort', gone, { once: true }),
    off: (_, gone) => signal.removeEventListener('abort', gone),
  }
}

/** Waits before a response. Resolves to false at once when the connection closes first, and leaves no timer. */
export function pause(outgoing: Receiver, milliseconds: number): Promise<boolean> {
  if (outgoing.destroyed) return Promise.resolve(false)
  return new Promise((resolve) => {
    const gone = (): void => {
      clearTimeout(timer)
      resolve(false)
    }
    const timer = setTimeout(() => {
      outgoing.off('close', gone)
      resolve(true)
    }, milliseconds)
    outgoing.once('close', gone)
  })
}
