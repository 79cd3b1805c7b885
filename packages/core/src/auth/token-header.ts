import type { TokenSource } from './token-source.js'
import type { Authenticator, AuthEnvironment } from '../model/provider.js'

/** Number of tokens that are kept secret, the current one included. */
const REMEMBERED = 8

/**
 * Returns an authenticator that sends a source's token, renews it after a 401, and keeps it secret.
 *
 * @param header `Authorization: Bearer` (RFC 6750) by default; in another header the token stands alone
 */
export function tokenHeader(source: TokenSource, { secrets }: AuthEnvironment, header?: string): Authenticator {
  // Responses to calls under way may repeat earlier tokens.
  const known: string[] = []
  return {
    async authorize(request, { clock }) {
      const token = source.get()
      const { value, generation } = token instanceof Promise ? await clock.wait(token) : token
      if (!secrets.has(value)) {
        secrets.add(value)
        if (known.push(value) > REMEMBERED) secrets.delete(known.shift() as string)
      }
      request.headers.set(header ?? 'authorization', header ? value : `Bearer ${value}`)
      return generation
    },
    accept: (generation) => source.accept(generation as number),
    renew: (generation) => source.invalidate(generation as number),
  }
}
