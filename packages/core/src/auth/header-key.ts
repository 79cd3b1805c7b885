import { ConfigurationError } from '../errors/errors.js'
import type { Authenticator, AuthEnvironment, AuthScheme } from '../model/provider.js'

/** A key in `Authorization: Bearer` (RFC 6750). */
export const bearer =
  (key: string): AuthScheme =>
  (environment) =>
    fixedHeader(environment, key, 'authorization', 'Bearer ')

/** A key in a header of the provider's own, sent as it is. */
export const headerKey =
  (header: string, key: string): AuthScheme =>
  (environment) =>
    fixedHeader(environment, key, header, '')

/** A documented key for everyone, in `Authorization: Bearer`. */
export const constantBearer =
  (value: string): AuthScheme =>
  () =>
    setsHeader('authorization', `Bearer ${value}`)

/** User name and password in `Authorization: Basic` (RFC 7617, in UTF-8). */
export const basic =
  (username: string, password: string): AuthScheme =>
  ({ provider, options, secrets }) => {
    if (String(options[username]).includes(':'))
      throw new ConfigurationError(
        `${provider.name}: option \`${username}\` holds a colon, which Basic takes for its end (RFC 7617 section 2).`,
      )
    const bytes = new TextEncoder().encode(`${options[username]}:${options[password]}`)
    const encoded = btoa(String.fromCharCode(...bytes))
    secrets.add(encoded)
    return setsHeader('authorization', `Basic ${encoded}`)
  }

function fixedHeader({ provider, options }: AuthEnvironment, key: string, header: string, prefix: string): Authenticator {
  const value = String(options[key])
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw new ConfigurationError(`${provider.name}: option \`${key}\` holds characters that an HTTP header cannot carry.`)
  return setsHeader(header, prefix + value)
}

function setsHeader(name: string, value: string): Authenticator {
  return {
    authorize(request) {
      request.headers.set(name, value)
    },
  }
}
