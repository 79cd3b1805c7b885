// Generated from specs/transip by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  type AuthMethod,
  signedToken,
  type TokenStoreOptions,
  bearer,
  type TokenFunction,
  constantBearer,
  type PaginationStyle,
  linkStyle,
  rateLimit,
  defaultQuery,
  adviceOnTokens,
  passing,
} from '@hostwright/core/internal'

/**
 * Signs in with a key pair. The client signs its token requests and renews the token in time.
 */
export interface TransIPByLogin {
  /**
   * User name in the control panel.
   */
  readonly login: string | undefined
  /**
   * Private key of the pair, RSA in PEM, as PKCS#8 or PKCS#1, unencrypted. Never appears in errors, events or logs.
   */
  readonly privateKey: string | undefined
  /**
   * True for read-only tokens.
   */
  readonly readOnly?: boolean | undefined
  /**
   * True for tokens that work from all addresses. Without it they work from allow-listed addresses only.
   */
  readonly globalKey?: boolean | undefined
  /**
   * Name of the tokens in the control panel. The client adds random characters, since no two valid tokens may share a name.
   */
  readonly label?: string | undefined
  /**
   * Life of a token: a number with second, minute, hour, day, week or month, like `30 minutes` (the default); one month at most.
   */
  readonly expirationTime?: string | undefined
  readonly token?: undefined
  readonly demo?: undefined
}

/**
 * Signs in with an access token from the control panel. The client cannot renew it.
 */
export interface TransIPByToken {
  /**
   * Access token. Never appears in errors, events or logs.
   */
  readonly token: string | TokenFunction | undefined
  readonly login?: undefined
  readonly privateKey?: undefined
  readonly globalKey?: undefined
  readonly label?: undefined
  readonly expirationTime?: undefined
  readonly demo?: undefined
}

/**
 * Signs in as TransIP's demo user; nothing is changed.
 */
export interface TransIPByDemo {
  /**
   * Signs in as TransIP's demo user; nothing is changed.
   */
  readonly demo: true
  readonly login?: undefined
  readonly privateKey?: undefined
  readonly globalKey?: undefined
  readonly label?: undefined
  readonly expirationTime?: undefined
  readonly token?: undefined
}

/** Settings of the TransIP client, without credentials. */
export interface TransIPBehaviour extends ClientOptions, TokenStoreOptions {
  /**
   * Adds `test=1` to every call: changes are checked, but not made.
   */
  readonly testMode?: boolean | undefined
}

/** Options of the TransIP client: the credentials of one auth method, and settings. */
export type TransIPOptions = TransIPBehaviour & (TransIPByLogin | TransIPByToken | TransIPByDemo)

/** An auth method with its credentials, for createClient. */
export interface TransIPAuth {
  readonly method: AuthMethod
  readonly options: TransIPByLogin | TransIPByToken | TransIPByDemo
}

const loginMethod: AuthMethod = {
  credentials: { login: false, privateKey: true },
  scheme: /* @__PURE__ */ signedToken({
    path: '/auth',
    account: 'login',
    privateKey: 'privateKey',
    accountField: 'login',
    nonceField: 'nonce',
    signature: 'Signature',
    token: '/token',
    settings: { readOnly: 'read_only', globalKey: 'global_key', label: 'label', expirationTime: 'expiration_time' },
    uniqueField: 'label',
    lifetimeOption: 'expirationTime',
    longestLifetime: 2678400,
    lifetime: 1800,
  }),
}

const tokenMethod: AuthMethod = { credentials: { token: true }, isCallable: true, scheme: /* @__PURE__ */ bearer('token') }

const demoMethod: AuthMethod = {
  credentials: {},
  flag: 'demo',
  scheme: /* @__PURE__ */ constantBearer(
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiIsImp0aSI6ImN3MiFSbDU2eDNoUnkjelM4YmdOIn0.eyJpc3MiOiJhcGkudHJhbnNpcC5ubCIsImF1ZCI6ImFwaS50cmFuc2lwLm5sIiwianRpIjoiY3cyIVJsNTZ4M2hSeSN6UzhiZ04iLCJpYXQiOjE1ODIyMDE1NTAsIm5iZiI6MTU4MjIwMTU1MCwiZXhwIjoyMTE4NzQ1NTUwLCJjaWQiOiI2MDQ0OSIsInJvIjpmYWxzZSwiZ2siOmZhbHNlLCJrdiI6dHJ1ZX0.fYBWV4O5WPXxGuWG-vcrFWqmRHBm9yp0PHiYh_oAWxWxCaZX2Rf6WJfc13AxEeZ67-lY0TA2kSaOCp0PggBb_MGj73t4cH8gdwDJzANVxkiPL1Saqiw2NgZ3IHASJnisUWNnZp8HnrhLLe5ficvb1D9WOUOItmFC2ZgfGObNhlL2y-AMNLT4X7oNgrNTGm-mespo0jD_qH9dK5_evSzS3K8o03gu6p19jxfsnIh8TIVRvNdluYC2wo4qDl5EW5BEZ8OSuJ121ncOT1oRpzXB0cVZ9e5_UVAEr9X3f26_Eomg52-PjrgcRJ_jPIUYbrlo06KjjX2h0fzMr21ZE023Gw',
  ),
}

/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */
const declare = (...authMethods: AuthMethod[]): Provider => ({
  name: 'TransIP',
  userAgent: 'hostwright-transip/0.0.0-source',
  baseUrl: 'https://api.transip.nl/v6',
  mediaType: 'application/json',
  rateLimit: rateLimit({
    limit: 1000,
    window: 900,
    headers: { limit: 'X-Rate-Limit-Limit', remaining: 'X-Rate-Limit-Remaining', reset: 'X-Rate-Limit-Reset' },
    reset: 'time',
  }),
  passing: passing([
    { status: 409, phrase: 'has an action running' },
    { status: 409, phrase: 'are currently being saved' },
  ]),
  error: {
    message: '/error',
    advice: adviceOnTokens([
      {
        phrase: 'Remote IP is not authorized',
        text: 'Make the client with `globalKey: true`, or add the address of this machine to the allowed ones in the control panel.',
        keepsToken: true,
      },
    ]),
  },
  defaultQuery: defaultQuery({ testMode: { test: '1' } }),
  authMethods,
})

/** The data that all operations of TransIP share. */
export const provider: Provider = /* @__PURE__ */ declare(loginMethod, tokenMethod, demoMethod)

export const pagesByPages = (items: string): PaginationStyle =>
  linkStyle({ items, next: '/_links/pages', relation: { name: 'rel', rel: 'next', href: 'link' }, size: 'pageSize' })

/**
 * Selects an auth method for `createClient`. Signs in with a key pair. The client signs its token requests and renews the token in time.
 */
export const byLogin = (options: TransIPByLogin): TransIPAuth => ({ method: loginMethod, options })

/**
 * Selects an auth method for `createClient`. Signs in with an access token from the control panel. The client cannot renew it.
 */
export const byToken = (options: TransIPByToken): TransIPAuth => ({ method: tokenMethod, options })

/**
 * Selects an auth method for `createClient`. Signs in as TransIP's demo user; nothing is changed.
 */
export const byDemo = (): TransIPAuth => ({ method: demoMethod, options: { demo: true } })

/**
 * Returns a client for the flat functions: `apiTestGet({ client })`.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createClient = ({ auth, ...options }: TransIPBehaviour & { readonly auth: TransIPAuth }): Client =>
  new Client(declare(auth.method), { ...options, ...auth.options })
