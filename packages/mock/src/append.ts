/** Appends a value to the list of a key. Mutates the list: a copy for each entry would take quadratic time. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
