import { randomBytes, toBase64Url, toBytes } from '../bytes.js'
import type { MockResponse } from '../http/response.js'
import type { MockRequest } from '../http/request.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { credentialValues } from './credentials.js'
import { basicCredentials, errorResponse, tokenResponse } from './token-endpoint.js'
import { createTokens, type Tokens } from './tokens.js'

/** The two endpoints of an authorization code flow (RFC 6749 section 4.1) with PKCE (RFC 7636). Every user consents at once. */
export interface CodeFlow {
  readonly scheme: string
  readonly authorizationPath: string
  readonly tokenPath: string
  readonly tokens: Tokens
  /** Redirects a user back to the client with a code; undefined for a client that the mock does not know. */
  authorize(query: URLSearchParams): MockResponse | undefined
  /** Exchanges a code for a token; undefined if this mock did not issue the code. */
  exchange(request: Pick<MockRequest, 'headers'>, sent: ReadonlyMap<string, unknown>, isRevoked: boolean): Promise<MockResponse | undefined>
}

/** What the client sent with its authorization request. */
interface Granted {
  readonly clientId: string
  readonly redirectUri: string
  readonly scope: string | null
  readonly challenge: string | null
  readonly method: string
  /** Milliseconds since the epoch. */
  readonly expires: number
}

/** The lifetime of a token in seconds. */
const LIFETIME = 3600
/** The lifetime of a code in milliseconds: at most ten minutes (RFC 6749 section 4.1.2). */
const CODE_LIFETIME = 600_000

/**
 * Creates the authorizationCode flows of the schemes.
 *
 * @param pathAtServer Strips the address of one of the spec's servers; undefined for another server
 */
export function codeFlows(
  schemes: ReadonlyMap<string, SecurityScheme>,
  pathAtServer: (url: URL) => string | undefined,
  now: () => number,
): CodeFlow[] {
  const pathOf = (address: string): string => {
    const url = new URL(address, 'http://mock')
    return pathAtServer(url) ?? url.pathname
  }
  return [...schemes].flatMap(([scheme, { flows, 'x-credentials': credentials }]) => {
    const flow = flows?.['authorizationCode']
    if (!flow?.authorizationUrl || !flow.tokenUrl) return []
    const client = credentials && credentialValues(credentials)
    return [createFlow(scheme, pathOf(flow.authorizationUrl), pathOf(flow.tokenUrl), client, now)]
  })
}

function createFlow(
  scheme: string,
  authorizationPath: string,
  tokenPath: string,
  client: readonly string[] | undefined,
  now: () => number,
): CodeFlow {
  const tokens = createTokens(now)
  const granted = new Map<string, Granted>()
  return {
    scheme,
    authorizationPath,
    tokenPath,
    tokens,
    authorize(query) {
      const [clientId, redirectUri] = [query.get('client_id'), query.get('redirect_uri') ?? '']
      if (clientId === null || (client && clientId !== client[0]) || !URL.canParse(redirectUri)) return undefined
      const problem = errorOf(query)
      const code = toBase64Url(randomBytes(24))
      if (problem === undefined)
        granted.set(code, {
          clientId,
          redirectUri,
          scope: query.get('scope'),
          challenge: query.get('code_challenge'),
          method: query.get('code_challenge_method') ?? 'plain',
          expires: now() + CODE_LIFETIME,
        })
      const location = new URL(redirectUri)
      location.searchParams.set(problem === undefined ? 'code' : 'error', problem ?? code)
      const state = query.get('state')
      if (state !== null) location.searchParams.set('state', state)
      return { status: 302, headers: { location: location.href }, body: undefined }
    },
    async exchange({ headers }, sent, isRevoked) {
      const code = String(sent.get('code'))
      const grant = granted.get(code)
      if (!grant || sent.get('grant_type') !== 'authorization_code') return undefined
      const [id, secret] = basicCredentials(headers['authorization']) ?? [sent.get('client_id'), sent.get('client_secret')]
      if (isRevoked || id !== grant.clientId || (client && secret !== client[1]))
        return errorResponse(401, 'invalid_client', 'The client id or the client secret is wrong.')
      // A code is valid once, even if the request is rejected.
      granted.set(code, { ...grant, expires: 0 })
      if (grant.expires <= now()) return errorResponse(400, 'invalid_grant', 'The code was used before, or it has expired.')
      if (sent.get('redirect_uri') !== grant.redirectUri)
        return errorResponse(400, 'invalid_grant', 'redirect_uri is not that of the authorization request.')
      if (!(await isVerified(grant, String(sent.get('code_verifier') ?? ''))))
        return errorResponse(400, 'invalid_grant', 'code_verifier does not fit the code_challenge.')
      const scope = grant.scope !== null && { scope: grant.scope }
      return tokenResponse(200, { token_type: 'bearer', expires_in: LIFETIME, access_token: tokens.issue(LIFETIME), ...scope })
    },
  }
}

/** Returns the error that goes back to the client (RFC 6749 section 4.1.2.1); undefined if the user consents. */
function errorOf(query: URLSearchParams): string | undefined {
  if (query.get('response_type') !== 'code') return 'unsupported_response_type'
  return query.get('grant_consent') === 'false' ? 'access_denied' : undefined
}

/** RFC 7636 section 4.6. */
async function isVerified({ challenge, method }: Granted, verifier: string): Promise<boolean> {
  if (challenge === null) return true
  if (method === 'plain') return verifier === challenge
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(verifier)))) === challenge
}
