import type { Operation } from '../model/operation.js'
import { at } from '../model/json-pointer.js'
import { postText, secondsIn, isTokenValue } from './token-request.js'
import { apiError } from '../response/api-error.js'
import { invalidResponse } from '../response/invalid.js'
import { parseError, readJson } from '../response/parse.js'
import { tokenHeader } from './token-header.js'
import { TokenSource } from './token-source.js'
import type { StoredToken, TokenOptions } from './token-store.js'
import { storeKey } from '../model/stores.js'
import { checkUrl } from '../model/check-options.js'
import type { AuthEnvironment, AuthScheme } from '../model/provider.js'

/** OAuth2 client credentials as a specification declares them. */
export interface ClientCredentials {
  readonly tokenUrl: string
  /** Names of the options that hold client id and client secret. */
  readonly clientId: string
  readonly clientSecret: string
  /** Encoding of the token request; RFC 6749 says form. */
  readonly format: 'form' | 'json'
  /** Lifetime of a token in seconds, if the response has none. */
  readonly lifetime?: number
  readonly scope?: string
}

/** Lifetime of a token in seconds, if neither response nor specification has one. */
const DEFAULT_LIFETIME = 3600
/** Where an error has its code and message (RFC 6749 section 5.2). */
const ERROR_PLACES = { code: '/error', message: '/error_description' }

/** Authenticates with OAuth2 client credentials (RFC 6749 section 4.4); sends the token as `Authorization: Bearer` (RFC 6750). */
export const clientCredentials =
  (declared: ClientCredentials): AuthScheme =>
  (environment) => {
    const { provider } = environment
    const options: TokenOptions & Readonly<Record<string, unknown>> = environment.options
    const tokenUrl = checkUrl(provider.name, 'tokenUrl', options.tokenUrl ?? declared.tokenUrl)
    const id = String(options[declared.clientId])
    const secret = String(options[declared.clientSecret])
    const { scope = '' } = declared
    const source = new TokenSource({
      fetchToken: () =>
        fetchToken(
          declared,
          tokenUrl,
          { grant_type: 'client_credentials', client_id: id, client_secret: secret, ...(scope && { scope }) },
          environment,
        ),
      store: options.tokenStore,
      timeout: environment.timeout,
      storeKey: () => storeKey([provider.name, options.baseUrl ?? '', tokenUrl, id, secret, scope]),
    })
    return tokenHeader(source, environment)
  }

function fetchToken(
  { format, lifetime = DEFAULT_LIFETIME }: ClientCredentials,
  tokenUrl: string,
  fields: Record<string, string>,
  environment: AuthEnvironment,
): Promise<StoredToken> {
  const { provider, send } = environment
  const operation: Operation = { id: 'token', method: 'POST', path: new URL(tokenUrl).pathname, retry: 'safe' }
  const json = format === 'json'
  const body = json ? JSON.stringify(fields) : new URLSearchParams(fields).toString()
  const request = postText(environment, tokenUrl, `application/${json ? 'json' : 'x-www-form-urlencoded'}`, body)
  return send(operation, { request }, async (received) => {
    const { status, ok } = received.response
    if (!ok) throw apiError(received, await parseError(received), { ...provider, error: ERROR_PLACES }, [400, 401, 403].includes(status))
    const granted = readJson(received)
    const value = at(granted, '/access_token')
    if (!isTokenValue(value)) throw invalidResponse(received, 'without an access_token that can be sent')
    const seconds = secondsIn(at(granted, '/expires_in'))
    return { value, expiresAt: Date.now() + 1000 * (Number.isFinite(seconds) ? Math.max(0, seconds) : lifetime) }
  })
}
