/** Returns an error with all its causes, also those of an AggregateError. */
export function causes(error: unknown, depth = 5): Error[] {
  if (!(error instanceof Error && depth > 0)) return []
  const { cause, errors } = error as Partial<AggregateError>
  return [error, ...[cause, errors].flat().flatMap((each) => causes(each, depth - 1))]
}

/** Returns the system's error code, like ECONNRESET. Node hides it in the cause of a TypeError "fetch failed". */
export function codeOf(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => (cause as { readonly code?: unknown }).code)
    .find((code) => typeof code === 'string')
}

/** System calls, codes and messages of failed connections: of Node and undici, Bun, and Deno. */
const UNSENT =
  /^(connect|getaddrinfo|E(CONNREFUSED|NOTFOUND|AI_AGAIN)|UND_ERR_CONNECT_TIMEOUT|\w*CERT\w*|UNABLE_TO_\w+|bad port|ConnectionRefused|FailedToOpenSocket)$|client error \(Connect\)/

/** Whether an error of fetch means that there was no connection, so that nothing was sent. */
export function isUnsent(error: unknown): boolean {
  return causes(error).some((cause) => {
    const { syscall, code, message } = cause as Error & { readonly syscall: string; readonly code: string }
    return [syscall, code, message].some((text) => UNSENT.test(text))
  })
}
