import { authMethodsOf } from '@hostwright/openapi/auth-methods.ts'
import { toText, type Bytes } from '../bytes.js'
import { credentialValues } from './credentials.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { makeJwt } from './jwt.js'
import { isSignature, processKeyPair, registerKey } from './key-pair.js'
import { parseLifetime } from './lifetime.js'
import type { MockRequest } from '../http/request.js'
import type { SignedRequestExtension } from '@hostwright/openapi/extension-types.ts'
import { createTokens, type Tokens, type TokenTerms } from './tokens.js'

/** An endpoint that issues tokens to requests signed with the account's private key. */
export interface SignedEndpoint {
  readonly scheme: string
  readonly authMethod: SignedRequestExtension
  readonly path: string
  /** JSON Pointer to the token in the response. */
  readonly token: string
  /** The account's credentials by the client's option name. */
  readonly credentials: Record<string, string>
  readonly tokens: Tokens
  /** Whether the request is signed with the account's key. */
  isSigned(request: MockRequest): Promise<boolean>
  /** The reason for rejecting an unsigned request. */
  readonly unsigned: string
  /** Issues a token for a signed request, or returns the reason for rejecting it. */
  issue(request: MockRequest): Promise<{ token: string } | { rejection: string }>
}

/** Returns the fields of signed requests that clients fill with random values. */
export function randomFields(endpoints: readonly SignedEndpoint[]): ReadonlySet<string> {
  return new Set(
    endpoints.flatMap(({ authMethod: { request, settings = {} } }) => [
      request.nonce,
      ...Object.values(settings).flatMap(({ field, unique }) => (unique === true ? [field] : [])),
    ]),
  )
}

/**
 * Creates the endpoints of all schemes that have signed requests.
 *
 * @param given Keys in PEM to register, by the client's option name. Default: the key of this process
 */
export async function signedEndpoints(
  schemes: ReadonlyMap<string, SecurityScheme>,
  now: () => number,
  given: Readonly<Record<string, string>> = {},
): Promise<SignedEndpoint[]> {
  const authMethods = [...schemes].flatMap(([name, scheme]) =>
    authMethodsOf(scheme).flatMap(({ declared }) => (declared.kind === 'signedRequest' ? { name, authMethod: declared } : [])),
  )
  return await Promise.all(authMethods.map(({ name, authMethod }) => createEndpoint(name, authMethod, now, given)))
}

async function createEndpoint(
  scheme: string,
  authMethod: SignedRequestExtension,
  now: () => number,
  given: Readonly<Record<string, string>>,
): Promise<SignedEndpoint> {
  const [account = '', key = ''] = Object.keys(authMethod.credentials)
  const registered = given[key]
  const { publicKey, privateKey } = await (registered === undefined ? processKeyPair() : registerKey(key, registered))
  const [name = ''] = credentialValues(authMethod.credentials)
  const tokens = createTokens(now)
  const seen = new Set<string>()
  const { signature } = authMethod.request
  const unsigned = `The header ${signature} is no signature of the body with the private key of the account.`
  const isSigned = async ({ body, headers }: MockRequest): Promise<boolean> =>
    await isSignature(publicKey, body, headers[signature.toLowerCase()] ?? '')
  return {
    scheme,
    authMethod,
    path: authMethod.request.path,
    token: authMethod.request.token,
    credentials: { [account]: name, [key]: privateKey },
    tokens,
    unsigned,
    isSigned,
    async issue(request) {
      const { nonce } = authMethod.request
      const fields = readObject(request.body)
      if (!fields) return { rejection: 'The body is no JSON object.' }
      if (fields[authMethod.request.account] !== name) return { rejection: `${authMethod.request.account} is not that of the account.` }
      if (!(await isSigned(request))) return { rejection: unsigned }
      const unique = fields[nonce]
      if (typeof unique !== 'string' || unique.length < 6 || unique.length > 32) return { rejection: `${nonce} needs 6 to 32 characters.` }
      if (seen.has(unique)) return { rejection: `${nonce} was used before.` }
      const lifetime = lifetimeOf(authMethod, fields)
      if (lifetime === undefined) return { rejection: 'The lifetime is invalid or too long.' }
      const terms = termsOf(authMethod, fields)
      if (terms.label !== undefined && tokens.hasLabel(terms.label))
        return { rejection: `A valid token has the label '${terms.label}' already.` }
      seen.add(unique)
      return { token: tokens.issue(lifetime, makeJwt(lifetime, now()), terms) }
    },
  }
}

function readObject(body: Bytes): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(toText(body))
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined
  } catch {
    return undefined
  }
}

/** Returns what a request asks for with its token, by the settings that the spec marks. */
function termsOf({ settings = {} }: SignedRequestExtension, fields: Record<string, unknown>): TokenTerms {
  const marked = (mark: 'readOnly' | 'unique') => fields[Object.values(settings).find((setting) => setting[mark] === true)?.field ?? '']
  const label = marked('unique')
  return { readOnly: marked('readOnly') === true, label: typeof label === 'string' ? label : undefined }
}

function lifetimeOf(
  { settings = {}, lifetime, longestLifetime = Infinity }: SignedRequestExtension,
  fields: Record<string, unknown>,
): number | undefined {
  const setting = Object.values(settings).find((candidate) => candidate.lifetime === true)
  const requested = setting && fields[setting.field]
  const seconds = requested === undefined ? lifetime : parseLifetime(requested)
  return seconds !== undefined && seconds <= longestLifetime ? seconds : undefined
}
