// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  type AuthMethod,
  basic,
  type PaginationStyle,
  headerStyle,
  rateLimit,
  headerText,
  keyedFields,
} from '@hostwright/core/internal'

/** Options of the ZoneID client: credentials and settings. */
export interface ZoneIDOptions extends ClientOptions {
  /**
   * ZoneID user name.
   */
  readonly username: string | undefined
  /**
   * API key that was generated in the ZoneID account management. Never appears in errors, events or logs.
   */
  readonly apiKey: string | undefined
}

const usernameMethod: AuthMethod = { credentials: { username: false, apiKey: true }, scheme: /* @__PURE__ */ basic('username', 'apiKey') }

/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */
const declare = (...authMethods: AuthMethod[]): Provider => ({
  name: 'ZoneID',
  userAgent: 'hostwright-zoneid/0.0.0-source',
  baseUrl: 'https://api.zone.eu/v2',
  mediaType: 'application/json',
  rateLimit: rateLimit({ limit: 60, window: 60, headers: { limit: 'X-Ratelimit-Limit', remaining: 'X-Ratelimit-Remaining' } }),
  error: { header: headerText('X-Status-Message', 'X-Status-Message-Base64'), fields: keyedFields('') },
  authMethods,
})

/** The data that all operations of ZoneID share. */
export const provider: Provider = /* @__PURE__ */ declare(usernameMethod)

export const pagesByPager: PaginationStyle = /* @__PURE__ */ headerStyle({
  page: 'x-pager-page',
  size: 'x-pager-limit',
  enabled: 'x-pager-enabled',
  current: 'x-pager-page',
  pages: 'x-pager-pages',
  total: 'x-pager-items',
})

/**
 * Returns a client for the flat functions: `dnsZonesGet({ client, … })`.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createClient = (options: ZoneIDOptions): Client => new Client(declare(usernameMethod), options)
