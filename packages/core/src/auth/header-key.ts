import { invalidOption } from '../model/check-options.js'
import { inHeader, rememberIn } from './token-header.js'
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
    setsHeader(...inHeader(value))

/** Sends user name and password as `Authorization: Basic` (RFC 7617, in UTF-8). */
export const basic =
  (username: string, password: string): AuthScheme =>
  ({ provider, options, secrets }) => {
    if (String(options[username]).includes(':')) throw invalidOption(provider.name, username, 'holds a colon')
    const bytes = new TextEncoder().encode(`${options[username]}:${options[password]}`)
    const encoded = btoa(String.fromCharCode(...bytes))
    secrets.add(encoded)
    return setsHeader('authorization', `Basic ${encoded}`)
  }

function givenHeader({ provider, options, secrets }: AuthEnvironment, key: string, header?: string): Authenticator {
  const given = options[key]
  const checked = (value: unknown): string => {
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]+$/.test(value))
      throw invalidOption(provider.name, key, 'cannot be sent in a header')
    return value
  }
  if (typeof given !== 'function') return setsHeader(...inHeader(checked(given), header))
  const ask = async () => checked(await (given as TokenFunction)())
  const remember = rememberIn(secrets)
  return {
    async authorize(request, { clock }) {
      const token = await clock.wait(ask())
      remember(token)
      request.headers.set(...inHeader(token, header))
      return token
    },
    // The function may have a new one.
    renew: (used) =>
      ask().then(
        (token) => token !== used,
        () => false,
      ),
  }
}

function setsHeader(name: string, value: string): Authenticator {
  return {
    authorize(request) {
      request.headers.set(name, value)
    },
  }
}
