import { Client } from '../client/client.js'
import type { Operation, ReceivedResponse } from '../model/operation.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, AuthError } from '../errors/errors.js'
import { at } from '../model/json-pointer.js'
import { invalidRequest } from '../request/invalid-request.js'
import { writeForm } from '../request/form-body.js'
import { invalidResponse } from '../response/invalid.js'
import { readJson, readParsed } from '../response/parse.js'
import { secondsIn, isTokenValue } from '../auth/token-request.js'
import { checkUrl } from '../model/check-options.js'
import type { AuthScheme } from '../model/provider.js'

/** A provider's OAuth2 endpoints, as its specification declares them (an authorizationCode flow). */
export interface AuthorizationServer {
  /** Name of the provider. */
  readonly name: string
  /** Base URL of the documented server, without a slash at its end. */
  readonly baseUrl: string
  /** Paths of the two endpoints below it. */
  readonly authorizationPath: string
  readonly tokenPath: string
}

/** Options of `createAuthorizationUrl`. */
export interface AuthorizationUrlOptions {
  /** Client id of the application. */
  readonly clientId: string
  /** URL to which the provider sends the user back; registered at the provider. */
  readonly redirectUri: string
  /** Scopes that the application requests, separated by spaces. */
  readonly scope?: string | undefined
  /** Base URL of the API, for mocks and proxies. Default: the provider's documented server. */
  readonly baseUrl?: string | undefined
}

/** A URL to send the user to, and two values to keep in the user's session for `exchangeCode`. */
export interface AuthorizationUrl {
  readonly url: string
  /** Proves that the user who comes back is the one who was sent (RFC 6749 section 10.12). Keep it on the server or in a cookie. */
  readonly state: string
  /** Proves that the code is exchanged by the application that requested it (RFC 7636). Keep it secret. */
  readonly codeVerifier: string
}

/** Options that one POST without retries and limits has no use for. */
type ExcludedOption = 'maxRetries' | 'retryStatuses' | 'backoff' | 'maxRateLimitWait' | 'readOnly' | 'allowCharges'

/** Options of `exchangeCode`. */
export interface ExchangeCodeOptions extends Omit<ClientOptions, ExcludedOption> {
  /** The URL to which the user came back, with its query. */
  readonly callbackUrl: string | URL
  /** From `createAuthorizationUrl`, for this user. */
  readonly state: string
  readonly codeVerifier: string
  /** As in `createAuthorizationUrl`. */
  readonly clientId: string
  readonly redirectUri: string
  /** Client secret of the application. Never shown in errors, events or logs. */
  readonly clientSecret: string
  /** Ends the exchange when it fires: the promise rejects with AbortError. The code may have been used then. */
  readonly signal?: AbortSignal | undefined
}

/** An access token. There is no refresh token: after the token's end, send the user to a new authorization URL. */
export interface GrantedToken {
  readonly token: string
  /** When the token expires. */
  readonly expiresAt: Date
  /** Granted scopes, separated by spaces; undefined if the provider sends none. */
  readonly scope: string | undefined
}

const OPERATION = 'exchangeCode'
const TOKEN_REQUEST: Operation = { id: OPERATION, method: 'POST', path: '', retry: 'never', write: writeForm }
/** The last ms since 1970 that a Date can hold. */
const LATEST_DATE = 8.64e15

/**
 * Returns the URL of the authorization endpoint for one user, with a new state and PKCE challenge (RFC 6749 section 4.1.1,
 * RFC 7636 section 4.3).
 *
 * @throws ConfigurationError for an invalid `baseUrl`
 */
export async function authorizationUrl(server: AuthorizationServer, options: AuthorizationUrlOptions): Promise<AuthorizationUrl> {
  const { clientId, redirectUri, scope } = options
  const baseUrl = checkUrl(server.name, 'baseUrl', options.baseUrl ?? server.baseUrl)
  const state = random()
  const codeVerifier = random()
  const challenge = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier)))
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    ...(scope !== undefined && { scope }),
    state,
    code_challenge: base64url(challenge),
    code_challenge_method: 'S256',
  })
  return { url: `${baseUrl.replace(/\/+$/, '')}${server.authorizationPath}?${query}`, state, codeVerifier }
}

/**
 * Exchanges the code in a callback URL for an access token. The request is never retried, since a code is valid once. The
 * application's credentials are sent as Basic, encoded by RFC 6749 section 2.3.1.
 *
 * @throws InvalidRequestError for a wrong state or a missing code; AuthError if the user or the provider rejected; ApiError,
 *   NetworkError, TimeoutError, AbortError, InvalidResponseError as any call; ConfigurationError
 */
export async function exchangeCode(server: AuthorizationServer, options: ExchangeCodeOptions): Promise<GrantedToken> {
  const { callbackUrl: _, state, codeVerifier, clientId, clientSecret, redirectUri, signal, ...others } = options
  const code = codeIn(options)
  const { name, baseUrl, tokenPath } = server
  const client = new Client(
    {
      name,
      baseUrl,
      mediaType: 'application/json',
      authMethods: [{ credentials: { clientId: false, clientSecret: true }, scheme: clientBasic([code, codeVerifier, state]) }],
      error: { code: '/error', message: '/error_description' },
    },
    { ...others, clientId, clientSecret, maxRetries: 0 } as ClientOptions,
  )
  const body = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier }
  const operation = { ...TOKEN_REQUEST, path: tokenPath, read: readGrant }
  try {
    return (await client.request(operation, { body, signal })).data as GrantedToken
  } catch (error) {
    // RFC 6749 section 5.2: 400 rejects the code or the application, too.
    if (!(error instanceof ApiError) || ![400, 403].includes(error.status)) throw error
    const { message, ...context } = error
    throw new AuthError(message, { ...context, status: error.status, body: error.body, response: error.response })
  }
}

/** Returns the code of a callback URL, if it is this user's. @throws InvalidRequestError, AuthError */
function codeIn({ callbackUrl, state, codeVerifier, redirectUri }: ExchangeCodeOptions): string {
  const invalid = (why: string) => invalidRequest(TOKEN_REQUEST, why)
  const [callback, own] = [callbackUrl, redirectUri].map((url) => (URL.canParse(String(url)) ? new URL(url) : undefined))
  if (!callback) throw invalid('`callbackUrl` is no URL. Pass the whole one at which the user came back')
  // Two origins of apps, `com.example.app:/back`, are both `null`.
  if (callback.protocol !== own?.protocol || callback.host !== own.host)
    throw invalid('`callbackUrl` has another origin than `redirectUri`, so that it is not where the provider sent the user')
  if (!isText(codeVerifier)) throw invalid('`codeVerifier` is missing. Pass the one that was made with the authorization URL')
  const only = (name: string) => {
    const values = callback.searchParams.getAll(name)
    if (values.length > 1) throw invalid(`\`callbackUrl\` has more than one ${name}`)
    return values[0]
  }
  if (!isText(state) || only('state') !== state)
    throw invalid('the state of `callbackUrl` is not the one of this user. Do not go on; begin with a new authorization URL')
  const error = only('error')
  if (error !== undefined) {
    // Only a code (RFC 6749 section 4.1.2.1): other text might be a secret.
    const known = /^[a-z_]{1,50}$/.test(error) ? error : undefined
    const message = `The user was sent back with ${known ?? 'an error'} instead of a code.`
    throw new AuthError(message, { operation: OPERATION, status: 401, code: known })
  }
  const code = only('code')
  if (!code) throw invalid('`callbackUrl` has no code')
  return code
}

/** Checked because JavaScript passes any value. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

async function readGrant(received: ReceivedResponse): Promise<GrantedToken> {
  await readParsed(received)
  const grant = readJson({ ...received, operation: TOKEN_REQUEST })
  const token = at(grant, '/access_token')
  if (!isTokenValue(token)) throw invalidResponse(received, 'without an access_token that can be sent')
  const seconds = secondsIn(at(grant, '/expires_in'))
  const scope = at(grant, '/scope')
  return {
    token,
    expiresAt: new Date(Math.min(LATEST_DATE, Date.now() + 1000 * (seconds >= 0 ? seconds : 0))),
    scope: typeof scope === 'string' ? scope : undefined,
  }
}

/**
 * Sends client id and secret as `Authorization: Basic`, each form-encoded first (RFC 6749 section 2.3.1).
 *
 * @param sent further values in the request that must never show
 */
const clientBasic =
  (sent: readonly string[]): AuthScheme =>
  ({ options: { clientId, clientSecret }, secrets }) => {
    const [id = '', secret = ''] = [clientId, clientSecret].map((value) => new URLSearchParams({ '': String(value) }).toString().slice(1))
    for (const value of [secret, ...sent]) secrets.add(value)
    return { authorize: (request) => request.headers.set('authorization', `Basic ${btoa(`${id}:${secret}`)}`) }
  }

/** Returns 256 random bits as text. */
function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** Returns base64url without padding (RFC 4648 section 5). */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
