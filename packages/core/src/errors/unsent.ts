import { causes } from './causes.js'

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
