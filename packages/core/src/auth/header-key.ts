import { invalidOption } from '../model/check-options.js'
import type { Authenticator, AuthEnvironment, AuthScheme } from '../model/provider.js'

/** Sends a key as `Authorization: Bearer` (RFC 6750). */
export const bearer =
  (key: string): AuthScheme =>
  (environment) =>
    fixedHeader(environment, key, 'authorization', 'Bearer ')

/** Sends a key as it is, in a header of the provider's own. */
export const headerKey =
  (header: string, key: string): AuthScheme =>
  (environment) =>
    fixedHeader(environment, key, header, '')

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

function fixedHeader({ provider, options }: AuthEnvironment, key: string, header: string, prefix: string): Authenticator {
  const value = String(options[key])
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw invalidOption(provider.name, key, 'holds characters that an HTTP header cannot carry')
  return setsHeader(header, prefix + value)
}

function setsHeader(name: string, value: string): Authenticator {
  return {
    authorize(request) {
      request.headers.set(name, value)
    },
  }
}
