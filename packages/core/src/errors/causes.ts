/** An error, its cause, the cause of that, and so on. */
export function causes(error: unknown): Error[] {
  const found: Error[] = []
  for (; found.length < 5 && error instanceof Error; error = error.cause) found.push(error)
  return found
}

/** The system's name for what went wrong (ECONNRESET). Node hides it in the cause of a TypeError that says only "fetch failed". */
export function codeOf(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => (cause as { readonly code?: unknown }).code)
    .find((code) => typeof code === 'string')
}

/** The same error without the bytes that a parser could not read and kept, which may be anything. */
export function withoutBytes(error: unknown): unknown {
  for (const cause of causes(error)) Reflect.deleteProperty(cause, 'data')
  return error
}
