// Generated from specs/cloudstick by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  type AuthMethod,
  bearer,
  type TokenFunction,
  type PaginationStyle,
  pageStyle,
} from '@hostwright/core/internal'

/** Options of the CloudStick client: credentials and settings. */
export interface CloudStickOptions extends ClientOptions {
  /**
   * API key from the CloudStick dashboard. Never appears in errors, events or logs.
   */
  readonly apiKey: string | TokenFunction | undefined
}

const apiKeyMethod: AuthMethod = { credentials: { apiKey: true }, isCallable: true, scheme: /* @__PURE__ */ bearer('apiKey') }

/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */
const declare = (...authMethods: AuthMethod[]): Provider => ({
  name: 'CloudStick',
  userAgent: 'hostwright-cloudstick/0.0.0-source',
  baseUrl: 'https://version2-api.cloudstick.io',
  mediaType: 'application/json',
  error: { message: ['/message', '/error'] },
  authMethods,
})

/** The data that all operations of CloudStick share. */
export const provider: Provider = /* @__PURE__ */ declare(apiKeyMethod)

export const pagesByPage: PaginationStyle = /* @__PURE__ */ pageStyle({
  query: { page: 'page', size: 'limit' },
  items: '/data',
  total: '/total',
  page: '/page',
  size: '/limit',
  defaultSize: 20,
})

/**
 * Returns a client for the flat functions: `usersGet({ client, … })`.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createClient = (options: CloudStickOptions): Client => new Client(declare(apiKeyMethod), options)
