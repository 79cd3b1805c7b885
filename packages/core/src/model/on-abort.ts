/** Callbacks of one signal, and its listener. */
class Watch extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback()
  }
}

/** The only state that is not a client's: Node warns of the eleventh listener of a signal, and any number of calls may share one. */
const watches = new WeakMap<AbortSignal, Watch>()

/**
 * Calls back when the signal fires. All callbacks of a signal share one listener, which goes with the last of them.
 *
 * @returns what stops it
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const watch = watches.get(signal) ?? new Watch()
  watches.set(signal, watch.add(callback))
  // Once is enough for both: a listener is only added where it is not there.
  signal.addEventListener('abort', watch, { once: true })
  return () => {
    watch.delete(callback)
    if (watch.size === 0) signal.removeEventListener('abort', watch)
  }
}
