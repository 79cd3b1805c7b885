// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'

const server = {
  name: 'Mittwald',
  baseUrl: 'https://api.mittwald.de',
  authorizationPath: '/v2/oauth2/authorize',
  tokenPath: '/v2/oauth2/token',
}

/**
 * Returns the URL where a user allows your application to act for them at Mittwald (OAuth2 authorization code with PKCE). Keep `state` and `codeVerifier` in their session for `exchangeCode`.
 */
export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> =>
  core.authorizationUrl(server, options)

/**
 * Exchanges the code of the callback for a token: `new Mittwald({ token })`. The token cannot be renewed; after `expiresAt` ask the user again.
 *
 * @throws InvalidRequestError if `callbackUrl` does not belong to this user; AuthError if the user or the provider denied access; otherwise like any call
 */
export const exchangeCode = (options: core.ExchangeCodeOptions): Promise<core.GrantedToken> => core.exchangeCode(server, options)

export type { AuthorizationUrl, AuthorizationUrlOptions, ExchangeCodeOptions, GrantedToken } from '@hostwright/core/internal'
