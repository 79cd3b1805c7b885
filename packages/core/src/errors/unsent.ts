import { causes } from './causes.js'

/** System calls, codes and messages of connections that never came about: of Node and undici, Bun, and Deno. */
const UNSENT =
  /^(connect|getaddrinfo|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|\w*_?CERT_?\w*|UNABLE_TO_\w+|bad port|ConnectionRefused|FailedToOpenSocket)$|client error \(Connect\)/

/** True for an error of fetch that says that there was no connection, so that nothing was sent. */
export function isUnsent(error: unknown): boolean {
  return causes(error).some((cause) => {
    const { syscall, code, message } = cause as { readonly syscall?: unknown; readonly code?: unknown } & Error
    return [syscall, code, message].some((text) => UNSENT.test(String(text)))
  })
}
