/** Callbacks of one signal, and its listener. */
class Watch extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback()
  }
}

/** Shared by all clients: Node warns at the eleventh listener of a signal, and any number of calls may share one. */
const watches = new WeakMap<AbortSignal, Watch>()

/**
 * Calls back when the signal fires. All callbacks of a signal share one listener, which is removed with the last of them.
 *
 * @returns a function that removes the callback
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const watch = watches.get(signal) ?? new Watch()
  watches.set(signal, watch.add(callback))
  // The platform adds the same listener only once.
  signal.addEventListener('abort', watch, { once: true })
  return () => {
    watch.delete(callback)
    if (watch.size === 0) signal.removeEventListener('abort', watch)
  }
}
