import type { Authenticator, AuthEnvironment } from '../model/provider.js'

/** Number of tokens that are kept secret, the current one included. */
const REMEMBERED = 8

/** A source of tokens. */
export interface Tokens {
  /** Returns the current token, or a promise of it, with an id for the other two. */
  get(): { readonly value: string; readonly generation: unknown } | Promise<{ readonly value: string; readonly generation: unknown }>
  /** Notes that the token was accepted. */
  accept?(generation: unknown): void
  /** Drops the token. Returns, or resolves to, true if there is another one. */
  invalidate(generation: unknown): boolean | Promise<boolean>
}

/**
 * Returns an authenticator that sends a source's token, renews it after a 401, and keeps it secret.
 *
 * @param header `Authorization: Bearer` (RFC 6750) by default; in another header the token stands alone
 */
export function tokenHeader(source: Tokens, { secrets }: Pick<AuthEnvironment, 'secrets'>, header?: string): Authenticator {
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
    accept: (generation) => source.accept?.(generation),
    renew: (generation) => source.invalidate(generation),
  }
}
