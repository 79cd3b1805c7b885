// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  clientCredentials,
  type TokenOptions,
  type PaginationStyle,
  linkStyle,
} from '@hostwright/core/client'

/** Options of the CloudPit client: credentials and behaviour. */
export interface CloudPitOptions extends ClientOptions, TokenOptions {
  /**
   * Client id that CloudPit issued for the API.
   */
  readonly clientId: string
  /**
   * Secret of the client id. Never shown in errors, events or logs.
   */
  readonly clientSecret: string
}

/** What the specification declares of CloudPit as a whole. */
export const provider: Provider = {
  name: 'CloudPit',
  baseUrl: 'https://api.cloudpit.io',
  mediaType: 'application/vnd.api+json',
  signIn: [
    {
      credentials: { clientId: false, clientSecret: true },
      scheme: clientCredentials({
        tokenUrl: 'https://cloudpit.io/oauth/token',
        clientId: 'clientId',
        clientSecret: 'clientSecret',
        format: 'json',
        lifetime: 1295999,
      }),
    },
  ],
  error: { message: '/errors/0/title', code: '/errors/0/code' },
}

export const pagesByJsonapi: PaginationStyle = /* @__PURE__ */ linkStyle({ items: '/data', next: '/links/next' })

/**
 * A client to hand to the flat functions: `accountsList({ client, … })`.
 *
 * @throws ConfigurationError naming the option that cannot work
 */
export const createClient = (options: CloudPitOptions): Client => new Client(provider, options)
