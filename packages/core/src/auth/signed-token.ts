import type { Operation, OutgoingRequest } from '../model/operation.js'
import { ConfigurationError } from '../errors/errors.js'
import { at } from '../model/json-pointer.js'
import { bounded, serverTime } from '../response/retry-after.js'
import { postText, isTokenValue } from './token-request.js'
import { apiError } from '../response/api-error.js'
import { invalidResponse } from '../response/invalid.js'
import { parseError, readJson } from '../response/parse.js'
import { readPrivateKey } from './private-key.js'
import { tokenHeader } from './token-header.js'
import { TokenSource } from './token-source.js'
import type { StoredToken, TokenStoreOptions } from './token-store.js'
import { storeKey } from '../model/stores.js'
import { checkLifetime } from './lifetime.js'
import type { AuthEnvironment, AuthScheme } from '../model/provider.js'

/** A signed token request as a specification declares it (x-auth, kind `signedRequest`). */
export interface SignedToken {
  /** Path of the request below the base URL. */
  readonly path: string
  /** Names of the options that hold the account's name and the private key. */
  readonly account: string
  readonly privateKey: string
  /** Body fields of the account's name and of the nonce. */
  readonly accountField: string
  readonly nonceField: string
  /** Header of the signature. */
  readonly signature: string
  /** JSON Pointer to the token in the response. */
  readonly token: string
  /** Body field of each further option. */
  readonly settings: Readonly<Record<string, string>>
  /** Body field whose value must be unique among valid tokens. */
  readonly uniqueField?: string
  /** Option with a token's lifetime in words, and the longest in seconds. */
  readonly lifetimeOption?: string
  readonly longestLifetime?: number
  /** Default lifetime of a token, in seconds. */
  readonly lifetime: number
}

const ALGORITHM = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }

/**
 * Authenticates with tokens whose requests are signed: JSON, with an RSA signature (SHA-512, PKCS#1 v1.5) over exactly the
 * bytes that are sent, in base64 in a header. Each request, also a retry, has a new nonce, and random characters after the
 * value that must be unique among tokens. The token's end is the JWT's, by the clock of the response's Date header.
 */
export const signedToken =
  (declared: SignedToken): AuthScheme =>
  (environment) => {
    const { provider, baseUrl } = environment
    const options: TokenStoreOptions & Readonly<Record<string, unknown>> = environment.options
    const { name } = provider
    const der = keyOf(name, declared.privateKey, String(options[declared.privateKey]))
    const lifetime = checkLifetime(name, declared.lifetimeOption, options, declared.longestLifetime) ?? declared.lifetime
    const fields: Record<string, unknown> = { [declared.accountField]: options[declared.account] }
    for (const [option, field] of Object.entries(declared.settings)) if (options[option] !== undefined) fields[field] = options[option]
    let key: Promise<CryptoKey> | undefined
    const signed = async () => signedRequest(declared, environment, fields, await (key ??= importKey(name, declared.privateKey, der)))
    const source = new TokenSource({
      fetchToken: () => fetchToken(declared, signed, lifetime, environment),
      store: options.tokenStore,
      timeout: environment.timeout,
      storeKey: async () => storeKey([name, baseUrl, await storeKey([...der]), fields]),
    })
    return tokenHeader(source, environment)
  }

function keyOf(owner: string, option: string, pem: string): Uint8Array<ArrayBuffer> {
  try {
    return readPrivateKey(pem)
  } catch (error) {
    throw new ConfigurationError(`${owner}: option \`${option}\` ${(error as Error).message}`)
  }
}

/** Construction checked the key's encoding; WebCrypto checks its content. */
async function importKey(owner: string, option: string, der: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('pkcs8', der, ALGORITHM, false, ['sign'])
  } catch (cause) {
    throw new ConfigurationError(`${owner}: option \`${option}\` is damaged: it looks like an RSA key, but cannot be read as one.`, {
      cause,
    })
  }
}

async function signedRequest(
  { path, nonceField, uniqueField = '', signature }: SignedToken,
  environment: AuthEnvironment,
  fields: Readonly<Record<string, unknown>>,
  key: CryptoKey,
): Promise<OutgoingRequest> {
  const unique = fields[uniqueField] !== undefined && { [uniqueField]: `${fields[uniqueField]} ${crypto.randomUUID().slice(0, 8)}` }
  const body = JSON.stringify({ ...fields, ...unique, [nonceField]: crypto.randomUUID().replaceAll('-', '') })
  const bytes = new Uint8Array(await crypto.subtle.sign(ALGORITHM.name, key, new TextEncoder().encode(body)))
  return postText(environment, environment.baseUrl + path, 'application/json', body, { [signature]: btoa(String.fromCharCode(...bytes)) })
}

async function fetchToken(
  declared: SignedToken,
  signed: () => Promise<OutgoingRequest>,
  lifetime: number,
  { provider, send }: AuthEnvironment,
): Promise<StoredToken> {
  const operation: Operation = { id: 'token', method: 'POST', path: declared.path, retry: 'safe' }
  return send(operation, { request: await signed(), rebuild: signed }, async (received) => {
    const { status, ok, headers } = received.response
    if (!ok) throw apiError(received, await parseError(received), provider, [400, 401, 403, 404, 406, 409, 422].includes(status))
    const value = at(readJson(received), declared.token)
    if (!isTokenValue(value)) throw invalidResponse(received, 'without a token that can be sent')
    const end = jwtEnd(value)
    const life = end === undefined ? lifetime * 1000 : end - serverTime(headers)
    return { value, expiresAt: Date.now() + bounded(life) }
  })
}

/** Returns the `exp` of a JWT in ms since 1970 (RFC 7519 section 4.1.4); undefined if the token is not a JWT or has none. */
function jwtEnd(token: string): number | undefined {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const end = at(JSON.parse(atob(payload)), '/exp')
    return typeof end === 'number' ? end * 1000 : undefined
  } catch {
    return undefined
  }
}
