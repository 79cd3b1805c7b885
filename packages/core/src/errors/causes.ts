/** An error, its cause, the cause of that, and so on. */
export function causes(error: unknown): Error[] {
  const found: Error[] = []
  for (; found.length < 5 && error instanceof Error; error = error.cause) found.push(error)
  return found
}

/** The same error without the bytes that a parser could not read and kept, which may be anything. */
export function withoutBytes(error: unknown): unknown {
  for (const cause of causes(error)) Reflect.deleteProperty(cause, 'data')
  return error
}
