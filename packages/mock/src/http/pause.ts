import type { Writable } from 'node:stream'

/** Waits before a response. Resolves to false at once when the connection closes first, and leaves no timer. */
export function pause(outgoing: Writable, milliseconds: number): Promise<boolean> {
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
