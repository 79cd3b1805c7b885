/** An error, its cause, the cause of that, and so on; of several errors in one, all. */
export function causes(error: unknown, depth = 5): Error[] {
  if (!(error instanceof Error && depth > 0)) return []
  const { cause, errors } = error as Partial<AggregateError>
  return [error, ...[cause, errors].flat().flatMap((each) => causes(each, depth - 1))]
}

/** The system's name for what went wrong (ECONNRESET). Node hides it in the cause of a TypeError that says only "fetch failed". */
export function codeOf(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => (cause as { readonly code?: unknown }).code)
    .find((code) => typeof code === 'string')
}

/** System calls, codes and messages of connections that never came about: of Node and undici, Bun, and Deno. */
const UNSENT =
  /^(connect|getaddrinfo|E(CONNREFUSED|NOTFOUND|AI_AGAIN)|UND_ERR_CONNECT_TIMEOUT|\w*CERT\w*|UNABLE_TO_\w+|bad port|ConnectionRefused|FailedToOpenSocket)$|client error \(Connect\)/

/** True for an error of fetch that says that there was no connection, so that nothing was sent. */
export function isUnsent(error: unknown): boolean {
  return causes(error).some((cause) => {
    const { syscall, code, message } = cause as Error & { readonly syscall: string; readonly code: string }
    return [syscall, code, message].some((text) => UNSENT.test(text))
  })
}
