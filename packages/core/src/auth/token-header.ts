import type { Authenticator, AuthEnvironment } from '../model/provider.js'
import type { TokenSource } from './token-source.js'

/** Number of tokens that are kept secret, the current one included. */
const REMEMBERED = 8

/** Returns a function that adds a token to the secrets. Responses to calls under way may repeat earlier tokens. */
export function rememberIn(secrets: Set<string>): (token: string) => void {
  const known: string[] = []
  return (token) => {
    if (secrets.has(token)) return
    secrets.add(token)
    if (known.push(token) > REMEMBERED) secrets.delete(known.shift() as string)
  }
}

/** Returns the header of a token, `Authorization: Bearer` (RFC 6750) by default; in another header the token stands alone. */
export function inHeader(token: string, header?: string): [name: string, value: string] {
  return header ? [header, token] : ['authorization', `Bearer ${token}`]
}

/** Returns an authenticator that sends a source's token, renews it after a 401, and keeps it secret. @param header of the token */
export function tokenHeader(source: TokenSource, { secrets }: Pick<AuthEnvironment, 'secrets'>, header?: string): Authenticator {
  const remember = rememberIn(secrets)
  return {
    async authorize(request, { clock }) {
      const token = source.get()
      const { value, generation } = token instanceof Promise ? await clock.wait(token) : token
      remember(value)
      request.headers.set(...inHeader(value, header))
      return generation
    },
    accept: (generation) => source.accept(generation),
    renew: (generation) => source.invalidate(generation),
  }
}
