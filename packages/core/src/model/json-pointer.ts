/** Returns the value at a JSON Pointer (RFC 6901); undefined if there is none. */
export function at(value: unknown, pointer: string): unknown {
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
    value = value instanceof Object && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
  }
  return value
}

/** Returns the number at a pointer, or undefined. */
export function numberAt(value: unknown, pointer: string | undefined): number | undefined {
  const found = pointer === undefined ? undefined : at(value, pointer)
  return typeof found === 'number' ? found : undefined
}
