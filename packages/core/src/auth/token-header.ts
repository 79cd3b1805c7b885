import type { AuthEnvironment, Authenticator } from './authenticator.js'
import type { TokenSource } from './token-source.js'

/**
 * Sends a source's tokens, renews them after a 401, and keeps the current one secret.
 *
 * @param header `Authorization: Bearer` (RFC 6750) by default; in another header the token stands alone
 */
export function tokenHeader(source: TokenSource, { secrets }: AuthEnvironment, header?: string): Authenticator {
  let known = ''
  return {
    async authorize(request, { clock }) {
      const token = source.get()
      const { value, generation } = token instanceof Promise ? await clock.wait(token) : token
      if (value !== known) {
        secrets.delete(known)
        secrets.add((known = value))
      }
      request.headers.set(header ?? 'authorization', header ? value : `Bearer ${value}`)
      return generation
    },
    renew: (generation) => source.invalidate(generation as number),
  }
}
