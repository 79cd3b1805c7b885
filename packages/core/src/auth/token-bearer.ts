import type { AuthEnvironment, Authenticator } from './authenticator.js'
import type { TokenSource } from './token-source.js'

/** Sends a source's tokens in `Authorization: Bearer` (RFC 6750), renews them after a 401, and keeps the current one secret. */
export function tokenBearer(source: TokenSource, { secrets }: AuthEnvironment): Authenticator {
  let known = ''
  return {
    async authorize(request, { clock }) {
      const { value, generation } = await source.get(clock.signal)
      if (value !== known) {
        secrets.delete(known)
        secrets.add((known = value))
      }
      request.headers.set('authorization', `Bearer ${value}`)
      return generation
    },
    renew: (generation) => source.invalidate(generation as number),
  }
}
