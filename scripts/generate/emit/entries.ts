import { code, type Code, docBlock, identifier, joined, lines, literal } from '../code.ts'
import type { ProviderModel } from '../model/model.ts'
import { optionTypes } from './client-options.ts'

/** Emits src/index.gen.ts, the package's root: the client, core's errors and types, and the components by their names. */
export function emitIndex(model: ProviderModel): Code {
  const schemas = Object.keys(model.document.components?.schemas ?? {}).map(identifier)
  return lines([
    code`export * from '@hostwright/core'`,
    // Not of core's root, which stays small.
    code`export { type ReadOptions, waitFor, type WaitOptions, waitUntilGone } from '@hostwright/core/internal'`,
    code`export * from './client.gen.js'`,
    code`export type { ${joined(optionTypes(model), ', ')} } from './provider.gen.js'`,
    code`export type { ${model.name}Operations } from './operation-types.gen.js'`,
    code`export type { ${joined(schemas, ', ')} } from './types.gen.js'`,
    ...(model.authorization ? [code`export * from './oauth2.gen.js'`] : []),
    ...(model.document['x-webhooks'] ? [code`export * from './webhooks.gen.js'`] : []),
    code``,
  ])
}

/** Emits src/oauth2.gen.ts, the two functions of the OAuth2 authorization code flow; undefined if the provider has none. */
export function emitOAuth2({ name, baseUrl, authorization }: ProviderModel): Code | undefined {
  if (!authorization) return undefined
  const server = { name, baseUrl, ...authorization }
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code``,
    code`const server = ${literal(server)}`,
    code``,
    docBlock([
      `Returns the URL where a user allows your application to act for them at ${name} (OAuth2 authorization code with PKCE). Keep \`state\` and \`codeVerifier\` in their session for \`exchangeCode\`.`,
    ]),
    code`export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> => core.authorizationUrl(server, options)`,
    code``,
    docBlock([
      `Exchanges the code of the callback for a token: \`new ${name}({ token })\`. The token cannot be renewed; after \`expiresAt\` ask the user again.`,
      '',
      '@throws InvalidRequestError if `callbackUrl` does not belong to this user; AuthError if the user or the provider denied access; otherwise like any call',
    ]),
    code`export const exchangeCode = (options: core.ExchangeCodeOptions): Promise<core.GrantedToken> => core.exchangeCode(server, options)`,
    code``,
    code`export type { AuthorizationUrl, AuthorizationUrlOptions, ExchangeCodeOptions, GrantedToken } from '@hostwright/core/internal'`,
    code``,
  ])
}
