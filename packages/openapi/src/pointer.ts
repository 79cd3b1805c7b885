/** Returns the keys of a JSON Pointer (RFC 6901), with or without the `#` of a URI fragment. */
export function parsePointer(pointer: string): string[] {
  const path = pointer.replace(/^#/, '')
  if (path === '') return []
  const decoded = pointer.startsWith('#') ? (percentDecoded(path) ?? path) : path
  return decoded
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Returns the text of a percent-encoded fragment or path (RFC 3986 section 2.1); undefined for a malformed one. */
export function percentDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Returns the pointer to `key` in the value at `pointer`. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Returns the value at a pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current = value
  for (const key of parsePointer(pointer)) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined
    current = current[key]
  }
  return current
}

/** Returns a copy of `root` with `value` at `pointer`; undefined removes the value. Copies only the containers on the path. */
export function withValueAt(root: unknown, pointer: string, value: unknown): unknown {
  return replaceAt(root, parsePointer(pointer), value)
}

function replaceAt(node: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined) return value
  const copy = (Array.isArray(node) ? [...node] : isObject(node) ? { ...node } : {}) as Record<string, unknown>
  const next = replaceAt(Object.hasOwn(copy, token) ? copy[token] : undefined, rest, value)
  if (next === undefined) delete copy[token]
  else Object.defineProperty(copy, token, { value: next, enumerable: true, configurable: true, writable: true })
  return copy
}

/** Whether a value is a JSON object or array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
