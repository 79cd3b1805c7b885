import { invalidOption } from '../model/check-options.js'
import { tokenHeader } from './token-header.js'
import type { Authenticator, AuthEnvironment, AuthScheme } from '../model/provider.js'

/** Returns the current token; called for each attempt. */
export type TokenFunction = () => string | Promise<string>

/** Sends a key, or what a function gives, as `Authorization: Bearer` (RFC 6750). */
export const bearer =
  (key: string): AuthScheme =>
  (environment) =>
    givenHeader(environment, key)

/** Sends a key, or what a function gives, as it is, in a header of the provider's own. */
export const headerKey =
  (header: string, key: string): AuthScheme =>
  (environment) =>
    givenHeader(environment, key, header)

/** Sends a documented public key as `Authorization: Bearer`. */
export const constantBearer =
  (value: string): AuthScheme =>
  () =>
    setsHeader('authorization', `Bearer ${value}`)

/** Sends user name and password as `Authorization: Basic` (RFC 7617, in UTF-8). */
export const basic =
  (username: string, password: string): AuthScheme =>
  ({ provider, options, secrets }) => {
    if (String(options[username]).includes(':'))
      throw invalidOption(provider.name, username, 'holds a colon, which Basic takes for its end (RFC 7617 section 2)')
    const bytes = new TextEncoder().encode(`${options[username]}:${options[password]}`)
    const encoded = btoa(String.fromCharCode(...bytes))
    secrets.add(encoded)
    return setsHeader('authorization', `Basic ${encoded}`)
  }

function givenHeader({ provider, options, secrets }: AuthEnvironment, key: string, header?: string): Authenticator {
  const given = options[key]
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]+$/.test(value))
      throw invalidOption(provider.name, key, 'holds characters that an HTTP header cannot carry')
    return value
  }
  if (typeof given !== 'function') return setsHeader(header ?? 'authorization', (header ? '' : 'Bearer ') + checked(given))
  const ask = async () => checked(await (given as TokenFunction)())
  return tokenHeader(
    {
      get: async () => {
        const value = await ask()
        return { value, generation: value }
      },
      // The function may have a new one.
      invalidate: (used) =>
        ask().then(
          (value) => value !== used,
          () => false,
        ),
    },
    { secrets },
    header,
  )
}

function setsHeader(name: string, value: string): Authenticator {
  return {
    authorize(request) {
      request.headers.set(name, value)
    },
  }
}
