import type { MockResponse } from '../http/response.js'
import { authMethodsOf } from '@hostwright/openapi/auth-methods.ts'
import { credentialValues } from './credentials.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { essence } from '@hostwright/openapi/media-type.ts'
import type { MockRequest } from '../http/request.js'
import { createTokens, type Tokens } from './tokens.js'
import type { Finding } from '../record/violation.js'

/** The token endpoint of an oauth2 scheme, RFC 6749 section 4.4. */
export interface TokenEndpoint {
  readonly scheme: string
  readonly path: string
  readonly format: 'form' | 'json'
  /** The lifetime of its tokens in seconds. */
  readonly lifetime: number
  /** Client id and secret; undefined if the spec names none and any are accepted. */
  readonly client: readonly string[] | undefined
  readonly tokens: Tokens
}

const DEFAULT_LIFETIME = 3600

const MEDIA_TYPES = { form: 'application/x-www-form-urlencoded', json: 'application/json' } as const

/** Creates the endpoints of the clientCredentials flows, at the paths of their token URLs. */
export function tokenEndpoints(schemes: ReadonlyMap<string, SecurityScheme>, now: () => number): TokenEndpoint[] {
  return [...schemes].flatMap(([name, scheme]) => {
    const tokenUrl = scheme.flows?.['clientCredentials']?.tokenUrl
    if (scheme.type !== 'oauth2' || tokenUrl === undefined) return []
    const client = authMethodsOf(scheme).find(({ kind }) => kind === 'clientCredentials')?.credentials
    const { format = 'form', lifetime = DEFAULT_LIFETIME } = scheme['x-token-request'] ?? {}
    // A relative token URL is relative to the server's (OpenAPI 3.1, OAuth Flow Object), here the mock's.
    const { pathname } = new URL(tokenUrl, 'http://mock')
    return [{ scheme: name, path: pathname, format, lifetime, client: client && credentialValues(client), tokens: createTokens(now) }]
  })
}

/**
 * Responds to a POST to a token endpoint, and reports a request in the wrong format.
 *
 * @param isRevoked Whether to reject the client, whatever it sends. Default false
 */
export function respondToTokenRequest(
  { format, lifetime, client, tokens }: TokenEndpoint,
  request: MockRequest,
  isRevoked = false,
): { response: MockResponse; findings: Finding[] } {
  const expected = MEDIA_TYPES[format]
  const contentType = request.headers['content-type']
  if (essence(contentType) !== expected) {
    const message = `the token endpoint takes ${expected}, not ${contentType ?? 'a body without content-type'}`
    return {
      response: errorResponse(400, 'invalid_request', `Send the parameters as ${expected}.`),
      findings: [{ code: 'media-type', message, location: 'request.headers.content-type' }],
    }
  }
  const parameters = readParameters(request.body.toString(), format)
  return { response: parameters ? grant(parameters) : errorResponse(400, 'invalid_request', `The body is not ${expected}.`), findings: [] }

  function grant(given: Map<string, string>): MockResponse {
    const basic = format === 'form' ? basicCredentials(request.headers['authorization']) : undefined
    const [id, secret] = basic ?? [given.get('client_id'), given.get('client_secret')]
    const grantType = given.get('grant_type')
    if (grantType === undefined) return errorResponse(400, 'invalid_request', 'grant_type is missing.')
    if (grantType !== 'client_credentials') return errorResponse(400, 'unsupported_grant_type', 'Only client_credentials is supported.')
    const known = !isRevoked && (client ? id === client[0] && secret === client[1] : id !== undefined)
    if (!known) {
      const response = errorResponse(401, 'invalid_client', 'The client id or the client secret is wrong.')
      if (basic) response.headers['www-authenticate'] = 'Basic'
      return response
    }
    return tokenResponse(200, { token_type: 'Bearer', expires_in: lifetime, access_token: tokens.issue(lifetime) })
  }
}

/** RFC 6749 section 5.2. */
function errorResponse(status: number, error: string, description: string): MockResponse {
  return tokenResponse(status, { error, error_description: description })
}

function tokenResponse(status: number, body: object): MockResponse {
  return { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store', pragma: 'no-cache' }, body }
}

function readParameters(body: string, format: 'form' | 'json'): Map<string, string> | undefined {
  if (format === 'form') return new Map(new URLSearchParams(body))
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
    return new Map(Object.entries(parsed).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    return undefined
  }
}

/** Id and secret of a Basic header, form-encoded before they were joined (RFC 6749 section 2.3.1). */
function basicCredentials(authorization: string | undefined): [string, string] | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1]
  if (encoded === undefined) return undefined
  const joined = Buffer.from(encoded, 'base64').toString()
  const colon = joined.indexOf(':')
  return colon < 0 ? [joined, ''] : [formDecode(joined.slice(0, colon)), formDecode(joined.slice(colon + 1))]
}

function formDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
