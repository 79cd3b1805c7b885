/** A function that says how long it is since it was last called, or made. */
export function stopwatch(): () => string {
  let last = performance.now()
  return () => {
    const [start, now] = [last, performance.now()]
    last = now
    return `${((now - start) / 1000).toFixed(1)} s`
  }
}
