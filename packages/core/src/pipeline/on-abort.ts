interface Watch {
  readonly callbacks: Set<() => void>
  readonly listener: () => void
}

/** The only state that is not a client's: Node warns of the eleventh listener of a signal, and any number of calls may share one. */
const watches = new WeakMap<AbortSignal, Watch>()

/**
 * Calls back when the signal fires. All callbacks of a signal share one listener, which goes with the last of them.
 *
 * @returns what stops it
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const watch = watches.get(signal) ?? startWatch(signal)
  watch.callbacks.add(callback)
  return () => {
    if (!watch.callbacks.delete(callback) || watch.callbacks.size > 0) return
    signal.removeEventListener('abort', watch.listener)
    watches.delete(signal)
  }
}

function startWatch(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>()
  const listener = () => {
    watches.delete(signal)
    callbacks.forEach((callback) => callback())
  }
  const watch = { callbacks, listener }
  watches.set(signal, watch)
  signal.addEventListener('abort', listener, { once: true })
  return watch
}
