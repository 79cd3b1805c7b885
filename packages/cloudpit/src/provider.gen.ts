// Generated from specs/cloudpit by `pnpm generate`. Do not edit: change the specification or the generator.

import {
  Client,
  type ClientOptions,
  type Provider,
  type AuthMethod,
  clientCredentials,
  type TokenOptions,
  type PaginationStyle,
  linkStyle,
  listedFields,
  adviceOn,
  passing,
} from '@hostwright/core/internal'

/** Options of the CloudPit client: credentials and settings. */
export interface CloudPitOptions extends ClientOptions, TokenOptions {
  /**
   * Client id that CloudPit issued for the API.
   */
  readonly clientId: string | undefined
  /**
   * Secret of the client id. Never appears in errors, events or logs.
   */
  readonly clientSecret: string | undefined
}

const clientIdMethod: AuthMethod = {
  credentials: { clientId: false, clientSecret: true },
  scheme: /* @__PURE__ */ clientCredentials({
    tokenUrl: 'https://cloudpit.io/oauth/token',
    clientId: 'clientId',
    clientSecret: 'clientSecret',
    format: 'json',
    lifetime: 1295999,
  }),
}

/** The provider with some of its auth methods. A function, so that bundles contain the used ones only. */
const declare = (...authMethods: AuthMethod[]): Provider => ({
  name: 'CloudPit',
  userAgent: 'hostwright-cloudpit/0.0.0-source',
  baseUrl: 'https://api.cloudpit.io',
  mediaType: 'application/vnd.api+json',
  passing: passing([{ status: 423 }]),
  error: {
    message: '/errors/0/title',
    code: '/errors/0/code',
    fields: listedFields('/errors', '/source/pointer', '/title'),
    advice: adviceOn([
      { code: 'general_1004', text: 'Check the credentials, and that CloudPit has registered the static IP address of this machine.' },
      {
        code: 'resource_1001',
        text: "Check that the resource belongs to the client's account, and that CloudPit has not restricted the client to other actions.",
      },
      { code: 'resource_1004', text: 'Compound ids contain the number of a webhosting, which is its id without the H, 12345 for H12345.' },
      { code: 'resource_1014', text: 'A lock passes by itself; call again later.' },
    ]),
  },
  authMethods,
})

/** The data that all operations of CloudPit share. */
export const provider: Provider = /* @__PURE__ */ declare(clientIdMethod)

export const pagesByJsonapi: PaginationStyle = /* @__PURE__ */ linkStyle({
  items: '/data',
  next: '/links/next',
  size: 'page[size]',
  total: '/meta/page/total',
})

/**
 * Returns a client for the flat functions: `meGet({ client })`.
 *
 * @throws ConfigurationError with the name of the invalid option
 */
export const createClient = (options: CloudPitOptions): Client => new Client(declare(clientIdMethod), options)
