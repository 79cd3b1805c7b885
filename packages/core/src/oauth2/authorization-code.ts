import { Client } from '../client/client.js'
import type { Operation, ReceivedResponse } from '../model/operation.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, AuthError, InvalidRequestError } from '../errors/errors.js'
import { at } from '../model/json-pointer.js'
import { writeForm } from '../request/form-body.js'
import { invalidResponse } from '../response/invalid.js'
import { readJson } from '../response/parse.js'
import { readWhole } from '../response/read-body.js'
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

export interface AuthorizationUrlOptions {
  /** Id of the application at the provider. */
  readonly clientId: string
  /** Where the user comes back to; registered at the provider. */
  readonly redirectUri: string
  /** Scopes that the application asks for, separated by spaces. */
  readonly scope?: string | undefined
  /** Where the API is; the provider's documented server by default. For mocks and proxies. */
  readonly baseUrl?: string | undefined
}

/** Where to send the user, and what to keep in their session until they come back. */
export interface AuthorizationUrl {
  readonly url: string
  /** Tells that whoever comes back is the one who was sent (RFC 6749 section 10.12). Keep it on the server, or in a cookie. */
  readonly state: string
  /** Proves that whoever exchanges the code is the one who asked for it (RFC 7636). Keep it secret. */
  readonly codeVerifier: string
}

export interface ExchangeCodeOptions extends Omit<ClientOptions, 'retry' | 'maxRateLimitWait'> {
  /** The URL at which the user came back, with its query. */
  readonly callbackUrl: string | URL
  /** What `createAuthorizationUrl` gave for this user. */
  readonly state: string
  readonly codeVerifier: string
  /** As in `createAuthorizationUrl`. */
  readonly clientId: string
  readonly redirectUri: string
  /** Secret of the application. Never shown in errors, events or logs. */
  readonly clientSecret: string
}

/** An access token. The provider gives no refresh token: when it ends, the user has to be asked again. */
export interface GrantedToken {
  readonly token: string
  /** End of its life. */
  readonly expiresAt: Date
  /** Scopes that were granted, separated by spaces, where the provider says. */
  readonly scope: string | undefined
}

const OPERATION = 'exchangeCode'
const TOKEN_REQUEST: Operation = { id: OPERATION, method: 'POST', path: '', retry: 'never', write: writeForm }
/** The last ms since 1970 that a Date can hold. */
const LATEST_DATE = 8.64e15

/**
 * The URL of the authorization endpoint for one user, with a state and a PKCE challenge made for it (RFC 6749 section
 * 4.1.1, RFC 7636 section 4.3).
 *
 * @throws ConfigurationError where `baseUrl` cannot be one
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
 * Exchanges the code with which a user came back for an access token; sent once, since a code serves once. The
 * application's own credentials go into the Basic header, encoded as RFC 6749 section 2.3.1 says.
 *
 * @throws InvalidRequestError where the state is another or there is no code; AuthError where the user or the provider
 *   rejected; ApiError, NetworkError, TimeoutError, AbortError, InvalidResponseError as any call; ConfigurationError
 */
export async function exchangeCode(server: AuthorizationServer, options: ExchangeCodeOptions): Promise<GrantedToken> {
  const { callbackUrl: _, state, codeVerifier, clientId, clientSecret, redirectUri, ...others } = options
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
    return (await client.request(operation, { body })).data as GrantedToken
  } catch (error) {
    // RFC 6749 section 5.2: 400 rejects the code or the application, too.
    if (!(error instanceof ApiError) || ![400, 403].includes(error.status)) throw error
    const { message, ...context } = error
    throw new AuthError(message, { ...context, status: error.status, body: error.body, response: error.response })
  }
}

/** The code of a callback that is for this user. */
function codeIn({ callbackUrl, state, codeVerifier, redirectUri }: ExchangeCodeOptions): string {
  const invalidRequest = (why: string) => new InvalidRequestError(`${OPERATION} was not sent: ${why}.`, { operation: OPERATION })
  const [callback, own] = [callbackUrl, redirectUri].map((url) => (URL.canParse(String(url)) ? new URL(url) : undefined))
  if (!callback) throw invalidRequest('`callbackUrl` is no URL. Pass the whole one at which the user came back')
  // Two origins of apps, `com.example.app:/back`, are both `null`.
  if (callback.protocol !== own?.protocol || callback.host !== own.host)
    throw invalidRequest('`callbackUrl` has another origin than `redirectUri`, so that it is not where the provider sent the user')
  if (!isText(codeVerifier)) throw invalidRequest('`codeVerifier` is missing. Pass the one that was made with the authorization URL')
  const only = (name: string) => {
    const values = callback.searchParams.getAll(name)
    if (values.length > 1) throw invalidRequest(`\`callbackUrl\` has more than one ${name}`)
    return values[0]
  }
  if (!isText(state) || only('state') !== state)
    throw invalidRequest('the state of `callbackUrl` is not the one of this user. Do not go on; begin with a new authorization URL')
  const error = only('error')
  if (error !== undefined) {
    // Nothing that could be a secret, or more than a code (RFC 6749 section 4.1.2.1).
    const known = /^[a-z_]{1,50}$/.test(error) ? error : undefined
    const message = `The user was sent back with ${known ?? 'an error'} instead of a code.`
    throw new AuthError(message, { operation: OPERATION, status: 401, code: known })
  }
  const code = only('code')
  if (!code) throw invalidRequest('`callbackUrl` has no code')
  return code
}

/** JavaScript may let anything through. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

async function readGrant(received: ReceivedResponse): Promise<GrantedToken> {
  const grant = readJson({ ...received, operation: TOKEN_REQUEST, text: await readWhole(received) })?.data
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
 * Client id and secret in `Authorization: Basic`, each encoded as in a form first (RFC 6749 section 2.3.1).
 *
 * @param sent what the request has in it beside the secret that must not show, whatever it is called there
 */
const clientBasic =
  (sent: readonly string[]): AuthScheme =>
  ({ options: { clientId, clientSecret }, secrets }) => {
    const [id = '', secret = ''] = [clientId, clientSecret].map((value) => new URLSearchParams({ '': String(value) }).toString().slice(1))
    for (const value of [secret, ...sent]) secrets.add(value)
    return { authorize: (request) => request.headers.set('authorization', `Basic ${btoa(`${id}:${secret}`)}`) }
  }

/** 256 random bits as text. */
function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** RFC 4648 section 5, without padding. */
function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
