import { verify } from 'node:crypto'

import { credentialValues } from './credentials.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { makeJwt } from './jwt.js'
import { processKeyPair, registerKey } from './key-pair.js'
import { parseLifetime } from './lifetime.js'
import type { MockRequest } from '../http/request.js'
import type { SignedRequestExtension } from '@hostwright/openapi/extension-types.ts'
import { createTokens, type Tokens } from './tokens.js'

/** Where a scheme issues its tokens to requests that are signed with the account's private key. */
export interface SignedEndpoint {
  scheme: string
  way: SignedRequestExtension
  path: string
  /** Where the answer holds the token. */
  token: string
  /** Credentials of the account, by the client's option name. */
  credentials: Record<string, string>
  tokens: Tokens
  /** Whether the request is signed with the account's key. */
  isSigned(request: MockRequest): boolean
  /** Why a request is refused that is not. */
  unsigned: string
  /** A new token for a request that the account has signed; else the reason for which there is none. */
  issue(request: MockRequest): { token: string } | { refusal: string }
}

/**
 * The endpoints of the schemes that have signed requests.
 *
 * @param given Keys in PEM to register, by the client's option name; without one, that of this process is
 */
export async function signedEndpoints(
  schemes: ReadonlyMap<string, SecurityScheme>,
  now: () => number,
  given: Readonly<Record<string, string>> = {},
): Promise<SignedEndpoint[]> {
  const ways = [...schemes].flatMap(([name, scheme]) =>
    (scheme['x-auth'] ?? []).filter((way) => way.kind === 'signedRequest').map((way) => ({ name, way })),
  )
  return await Promise.all(ways.map(({ name, way }) => createEndpoint(name, way, now, given)))
}

async function createEndpoint(
  scheme: string,
  way: SignedRequestExtension,
  now: () => number,
  given: Readonly<Record<string, string>>,
): Promise<SignedEndpoint> {
  const [account = '', key = ''] = Object.keys(way.credentials)
  const registered = given[key]
  const { publicKey, privateKey } = registered === undefined ? await processKeyPair() : registerKey(key, registered)
  const [name = ''] = credentialValues(way.credentials)
  const tokens = createTokens(now)
  const seen = new Set<string>()
  const { signature } = way.request
  const unsigned = `The header ${signature} is no signature of the body with the private key of the account.`
  const isSigned = ({ body, headers }: MockRequest): boolean => verifies(body, headers[signature.toLowerCase()], publicKey)
  return {
    scheme,
    way,
    path: way.request.path,
    token: way.request.token,
    credentials: { [account]: name, [key]: privateKey },
    tokens,
    unsigned,
    isSigned,
    issue(request) {
      const { nonce } = way.request
      const fields = readObject(request.body)
      if (!fields) return { refusal: 'The body is no JSON object.' }
      if (fields[way.request.account] !== name) return { refusal: `${way.request.account} is not that of the account.` }
      if (!isSigned(request)) return { refusal: unsigned }
      const unique = fields[nonce]
      if (typeof unique !== 'string' || unique.length < 6 || unique.length > 32) return { refusal: `${nonce} needs 6 to 32 characters.` }
      if (seen.has(unique)) return { refusal: `${nonce} was used before.` }
      const lifetime = lifetimeOf(way, fields)
      if (lifetime === undefined) return { refusal: 'The lifetime is none, or too long.' }
      seen.add(unique)
      return { token: tokens.issue(lifetime, makeJwt(lifetime, now())) }
    },
  }
}

function readObject(body: Buffer): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString())
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined
  } catch {
    return undefined
  }
}

/** RSASSA-PKCS1-v1_5 with SHA-512 (RFC 8017 section 8.2), in the alphabet of RFC 4648 section 4. */
function verifies(body: Buffer, signature: string | undefined, publicKey: string): boolean {
  if (signature === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return false
  return verify('RSA-SHA512', body, publicKey, Buffer.from(signature, 'base64'))
}

function lifetimeOf(
  { settings = {}, lifetime, longestLifetime = Infinity }: SignedRequestExtension,
  fields: Record<string, unknown>,
): number | undefined {
  const setting = Object.values(settings).find((candidate) => candidate.lifetime === true)
  const asked = setting && fields[setting.field]
  const seconds = asked === undefined ? lifetime : parseLifetime(asked)
  return seconds !== undefined && seconds <= longestLifetime ? seconds : undefined
}
