// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  type AuthMethod,
  headerKey,
  type TokenFunction,
  exchangedToken,
  type SecondFactor,
  type TokenStoreOptions,
  type PaginationStyle,
  offsetStyle,
  inEnvelope,
  rateLimit,
  listedFields,
  consistency,
  type ConsistencyOptions,
} from '@hostwright/core/internal'

/**
 * Authenticates with an API token from mStudio. The client cannot renew it.
 */
export interface MittwaldByToken {
  /**
   * API token. Never appears in errors, events or logs.
   */
  readonly token: string | TokenFunction | undefined
  readonly email?: undefined
  readonly password?: undefined
  readonly multiFactorCode?: undefined
  readonly userId?: undefined
  readonly accessTokenRetrievalKey?: undefined
  readonly extensionInstanceId?: undefined
  readonly extensionInstanceSecret?: undefined
  readonly accessKeyId?: undefined
  readonly secretAccessKey?: undefined
}

/**
 * Authenticates with the user's mail address and password. The client requests access tokens and renews them in time.
 */
export interface MittwaldByEmail {
  /**
   * Mail address of the user.
   */
  readonly email: string | undefined
  /**
   * Password of the user. Never appears in errors, events or logs.
   */
  readonly password: string | undefined
  /**
   * Returns the current code of the second factor, or a recovery code. Called each time that mittwald requires one.
   */
  readonly multiFactorCode?: SecondFactor | undefined
  readonly token?: undefined
  readonly userId?: undefined
  readonly accessTokenRetrievalKey?: undefined
  readonly extensionInstanceId?: undefined
  readonly extensionInstanceSecret?: undefined
  readonly accessKeyId?: undefined
  readonly secretAccessKey?: undefined
}

/**
 * Authenticates with an access token retrieval key of a user. mittwald decides whether a key can be used more than once.
 */
export interface MittwaldByUserId {
  /**
   * Id of the user.
   */
  readonly userId: string | undefined
  /**
   * The key, 37 characters. Never appears in errors, events or logs.
   */
  readonly accessTokenRetrievalKey: string | undefined
  readonly token?: undefined
  readonly email?: undefined
  readonly password?: undefined
  readonly multiFactorCode?: undefined
  readonly extensionInstanceId?: undefined
  readonly extensionInstanceSecret?: undefined
  readonly accessKeyId?: undefined
  readonly secretAccessKey?: undefined
}

/**
 * Authenticates as an extension instance, with its secret. The client renews the token in time.
 */
export interface MittwaldByExtensionInstanceId {
  /**
   * Id of the extension instance.
   */
  readonly extensionInstanceId: string | undefined
  /**
   * Secret of the extension instance. Never appears in errors, events or logs.
   */
  readonly extensionInstanceSecret: string | undefined
  readonly token?: undefined
  readonly email?: undefined
  readonly password?: undefined
  readonly multiFactorCode?: undefined
  readonly userId?: undefined
  readonly accessTokenRetrievalKey?: undefined
  readonly accessKeyId?: undefined
  readonly secretAccessKey?: undefined
}

/**
 * Authenticates as a service, with its access key. The client renews the token in time.
 */
export interface MittwaldByAccessKeyId {
  /**
   * Id of the access key.
   */
  readonly accessKeyId: string | undefined
  /**
   * The access key. Never appears in errors, events or logs.
   */
  readonly secretAccessKey: string | undefined
  readonly token?: undefined
  readonly email?: undefined
  readonly password?: undefined
  readonly multiFactorCode?: undefined
  readonly userId?: undefined
  readonly accessTokenRetrievalKey?: undefined
  readonly extensionInstanceId?: undefined
  readonly extensionInstanceSecret?: undefined
}

/** Settings of the Mittwald client, without credentials. */
export interface MittwaldBehaviour extends ClientOptions, ConsistencyOptions, TokenStoreOptions {}

/** Options of the Mittwald client: the credentials of one auth method, and settings. */
export type MittwaldOptions = MittwaldBehaviour &
  (MittwaldByToken | MittwaldByEmail | MittwaldByUserId | MittwaldByExtensionInstanceId | MittwaldByAccessKeyId)

/** An auth method with its credentials, for createClient. */
export interface MittwaldAuth {
  readonly method: AuthMethod
  readonly options: MittwaldByToken | MittwaldByEmail | MittwaldByUserId | MittwaldByExtensionInstanceId | MittwaldByAccessKeyId
}

const tokenMethod: AuthMethod = {
  credentials: { token: true },
  isCallable: true,
  scheme: /* @__PURE__ */ headerKey('x-access-token', 'token'),
}

const emailMethod: AuthMethod = {
  credentials: { email: false, password: true },
  scheme: /* @__PURE__ */ exchangedToken({
    header: 'x-access-token',
    path: '/v2/authenticate',
    fields: { email: 'email', password: 'password' },
    token: '/token',
    expires: '/expires',
    secondFactor: { status: 202, option: 'multiFactorCode', path: '/v2/authenticate-mfa', field: 'multiFactorCode' },
  }),
}

const userIdMethod: AuthMethod = {
  credentials: { userId: false, accessTokenRetrievalKey: true },
  scheme: /* @__PURE__ */ exchangedToken({
    header: 'x-access-token',
    path: '/v2/authenticate-token-retrieval-key',
    fields: { userId: 'userId', accessTokenRetrievalKey: 'accessTokenRetrievalKey' },
    token: '/token',
    expires: '/expiresAt',
    once: true,
  }),
}

const extensionInstanceIdMethod: AuthMethod = {
  credentials: { extensionInstanceId: false, extensionInstanceSecret: true },
  scheme: /* @__PURE__ */ exchangedToken({
    header: 'x-access-token',
    path: '/v2/extension-instances/{extensionInstanceId}/tokens',
    fields: { extensionInstanceSecret: 'extensionInstanceSecret' },
    token: '/publicToken',
    expires: '/expiry',
  }),
}

const accessKeyIdMethod: AuthMethod = {
  credentials: { accessKeyId: false, secretAccessKey: true },
  scheme: /* @__PURE__ */ exchangedToken({
    header: 'x-access-token',
    path: '/v2/services/{accessKeyId}/actions/authenticate',
    fields: { secretAccessKey: 'secretAccessKey' },
    token: '/accessToken/publicToken',
    expires: '/accessToken/jwtClaims/exp',
  }),
}

/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */
const declare = (...authMethods: AuthMethod[]): Provider => ({
  name: 'Mittwald',
  userAgent: 'hostwright-mittwald/0.0.0-source',
  baseUrl: 'https://api.mittwald.de',
  mediaType: 'application/json',
  rateLimit: rateLimit({
    headers: { limit: 'X-RateLimit-Limit', remaining: 'X-RateLimit-Remaining', reset: 'X-RateLimit-Reset', exempt: 'X-RateLimit-Exempt' },
    reset: 'seconds',
    code: 'RateLimitError',
  }),
  consistency: consistency({ event: 'ETag', reached: 'If-Event-Reached', status: 412, lag: { statuses: [403, 404], seconds: 5 } }),
  error: { message: '/message', code: '/type', fields: listedFields('/validationErrors', '/path', '/message') },
  authMethods,
})

/** The data that all operations of Mittwald share. */
export const provider: Provider = /* @__PURE__ */ declare(
  tokenMethod,
  emailMethod,
  userIdMethod,
  extensionInstanceIdMethod,
  accessKeyIdMethod,
)

export const pagesByOffset: PaginationStyle = /* @__PURE__ */ offsetStyle({
  query: { skip: 'skip', size: 'limit' },
  headers: { size: 'X-Pagination-Limit', skip: 'X-Pagination-Skip', total: 'X-Pagination-TotalCount' },
})
export const pagesByOffsetOrPage: PaginationStyle = /* @__PURE__ */ offsetStyle({
  query: { skip: 'skip', size: 'limit', page: 'page' },
  headers: { size: 'X-Pagination-Limit', skip: 'X-Pagination-Skip', total: 'X-Pagination-TotalCount' },
})
export const pagesByOffsetOrPageIn = (items: string): PaginationStyle =>
  inEnvelope(
    offsetStyle({
      query: { skip: 'skip', size: 'limit', page: 'page' },
      headers: { size: 'X-Pagination-Limit', skip: 'X-Pagination-Skip', total: 'X-Pagination-TotalCount' },
    }),
    { items },
  )
export const pagesByPage: PaginationStyle = /* @__PURE__ */ offsetStyle({
  query: { size: 'limit', page: 'page' },
  headers: { size: 'X-Pagination-Limit', total: 'X-Pagination-TotalCount' },
})

/**
 * Selects an auth method for `createClient`. Authenticates with an API token from mStudio. The client cannot renew it.
 */
export const byToken = (options: MittwaldByToken): MittwaldAuth => ({ method: tokenMethod, options })

/**
 * Selects an auth method for `createClient`. Authenticates with the user's mail address and password. The client requests access tokens and renews them in time.
 */
export const byEmail = (options: MittwaldByEmail): MittwaldAuth => ({ method: emailMethod, options })

/**
 * Selects an auth method for `createClient`. Authenticates with an access token retrieval key of a user. mittwald decides whether a key can be used more than once.
 */
export const byUserId = (options: MittwaldByUserId): MittwaldAuth => ({ method: userIdMethod, options })

/**
 * Selects an auth method for `createClient`. Authenticates as an extension instance, with its secret. The client renews the token in time.
 */
export const byExtensionInstanceId = (options: MittwaldByExtensionInstanceId): MittwaldAuth => ({
  method: extensionInstanceIdMethod,
  options,
})

/**
 * Selects an auth method for `createClient`. Authenticates as a service, with its access key. The client renews the token in time.
 */
export const byAccessKeyId = (options: MittwaldByAccessKeyId): MittwaldAuth => ({ method: accessKeyIdMethod, options })

/**
 * Returns a client for the flat functions: `accountGet({ client })`.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createClient = ({ auth, ...options }: MittwaldBehaviour & { readonly auth: MittwaldAuth }): Client =>
  new Client(declare(auth.method), { ...options, ...auth.options })
