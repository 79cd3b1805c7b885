import { generateKeyPairSync } from 'node:crypto'
import { clientCredentials } from '../../src/auth/client-credentials.js'
import { exchangedToken } from '../../src/auth/exchanged-token.js'
import { signedToken } from '../../src/auth/signed-token.js'
import type { Provider } from '../../src/model/provider.js'
import { type Options, secret } from './assertions.js'

/** One auth method with tokens from POST /token of a server. */
export interface AuthMethodCase {
  readonly provider: (url: string) => Partial<Provider>
  readonly credentials: Options
  /** What the token endpoint responds with. */
  readonly grant: (token: string) => unknown
}

export const oauth: AuthMethodCase = {
  provider: (url) => ({
    authMethods: [
      {
        credentials: { clientId: false, clientSecret: true },
        scheme: clientCredentials({ tokenUrl: `${url}/token`, clientId: 'clientId', clientSecret: 'clientSecret', format: 'form' }),
      },
    ],
  }),
  credentials: { clientId: 'me', clientSecret: secret('client') },
  grant: (access_token) => ({ access_token, expires_in: 3600 }),
}

const exchange: AuthMethodCase = {
  provider: () => ({
    authMethods: [
      {
        credentials: { email: false, password: true },
        scheme: exchangedToken({ path: '/token', fields: { email: 'email', password: 'password' }, token: '/token', expires: '/expires' }),
      },
    ],
  }),
  credentials: { email: 'me@example.com', password: secret('password') },
  grant: (token) => ({ token, expires: Date.now() / 1000 + 3600 }),
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const signature: AuthMethodCase = {
  provider: () => ({
    authMethods: [
      {
        credentials: { login: false, privateKey: true },
        scheme: signedToken({
          path: '/token',
          account: 'login',
          privateKey: 'privateKey',
          accountField: 'login',
          nonceField: 'nonce',
          signature: 'signature',
          token: '/token',
          settings: {},
          lifetime: 3600,
        }),
      },
    ],
  }),
  credentials: { login: 'me', privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string },
  grant: (token) => ({ token }),
}

export const AUTH_METHODS: readonly [string, AuthMethodCase][] = [
  ['OAuth2 client credentials', oauth],
  ['exchanged credentials', exchange],
  ['a signed request', signature],
]
