// Generated from specs/mittwald by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'

const server = {
  name: 'Mittwald',
  baseUrl: 'https://api.mittwald.de',
  authorizationPath: '/v2/oauth2/authorize',
  tokenPath: '/v2/oauth2/token',
}

/**
 * Where to send a user who is to let your application act for them at Mittwald (OAuth2 authorization code with PKCE). Keep `state` and `codeVerifier` in their session for `exchangeCode`.
 */
export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> =>
  core.authorizationUrl(server, options)

/**
 * Exchanges the code with which the user came back for a token: `new Mittwald({ token })`. It cannot be renewed; after `expiresAt` the user has to be asked again.
 *
 * @throws InvalidRequestError where `callbackUrl` is not for this user; AuthError where the user or the provider refused; else as any call
 */
export const exchangeCode = (options: core.ExchangeCodeOptions): Promise<core.GrantedToken> => core.exchangeCode(server, options)

export type { AuthorizationUrl, AuthorizationUrlOptions, ExchangeCodeOptions, GrantedToken } from '@hostwright/core/internal'
