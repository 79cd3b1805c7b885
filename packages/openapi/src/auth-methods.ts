import type { Document, SecurityScheme } from './document.ts'
import type { AuthMethodExtension, Credentials } from './extension-types.ts'
import { resolveRef } from './operations.ts'

/** An auth method that a security scheme offers. */
export interface AuthMethod {
  /**
   * The mechanism. A `value` method of an oauth2 scheme is `clientCredentials` (RFC 6749 section 4.4), or `userFlow` if an application
   * acts on behalf of users, for which a client has no options.
   */
  readonly kind: AuthMethodExtension['kind'] | 'clientCredentials' | 'userFlow'
  /** Its description, else that of the scheme. */
  readonly description: string
  /** Its declaration; `x-credentials` alone count as a method of the kind `value`. */
  readonly declared: AuthMethodExtension
  readonly scheme: SecurityScheme
  /** The credentials by client option; empty for a constant. */
  readonly credentials: Credentials
  /** The options that a client requires: the credentials, or the flag of a constant. */
  readonly required: readonly string[]
  readonly optional: readonly string[]
  /** Paths of its token requests below the server's URL, as templates; empty for a token URL. */
  readonly tokenPaths: readonly string[]
  /** Whether it gets a token; otherwise, requests carry the credentials themselves. */
  readonly hasToken: boolean
  /** The declared lifetime of its tokens in seconds. */
  readonly lifetime: number | undefined
}

/** Returns the security schemes of a document by name, with references resolved. Throws an Error for a broken reference. */
export function securitySchemes(document: Document): Map<string, SecurityScheme> {
  const declared = Object.entries(document.components?.securitySchemes ?? {})
  return new Map(declared.map(([name, scheme]) => [name, resolveRef<SecurityScheme>(document, scheme)]))
}

/** Returns the auth methods of schemes that clients can use, in their order. */
export function clientAuthMethods(schemes: Iterable<SecurityScheme>): AuthMethod[] {
  return [...schemes].flatMap(authMethodsOf).filter(({ kind }) => kind !== 'userFlow')
}

/**
 * Returns the auth methods that a document's global security offers to clients, in their order. Several API keys that are required together are one
 * method with all their credentials; `schemes` has the scheme of each.
 */
export function documentAuthMethods(document: Document): (AuthMethod & { readonly schemes: readonly SecurityScheme[] })[] {
  const known = securitySchemes(document)
  return (document.security ?? []).flatMap((requirement) => {
    const schemes = Object.keys(requirement).flatMap((name) => known.get(name) ?? [])
    const [first, ...more] = schemes
    if (first === undefined) return []
    const methods = authMethodsOf(first)
    if (more.length === 0) return methods.flatMap((method) => (method.kind === 'userFlow' ? [] : Object.assign(method, { schemes })))
    const credentials = Object.assign({}, ...schemes.map((scheme) => scheme['x-credentials'])) as Credentials
    return methods.slice(0, 1).map((method) => Object.assign(method, { credentials, required: Object.keys(credentials), schemes }))
  })
}

/** Returns the auth methods of a scheme, in their order; empty if it declares no credentials. */
export function authMethodsOf(scheme: SecurityScheme): AuthMethod[] {
  const { 'x-credentials': credentials, 'x-auth': methods } = scheme
  const alone: AuthMethodExtension[] = credentials ? [{ kind: 'value', description: '', credentials }] : []
  return (methods ?? alone).map((declared) => {
    const kind = kindOf(scheme, declared)
    const own = declared.kind === 'constant' ? {} : declared.credentials
    return {
      kind,
      description: declared.description || (scheme.description ?? ''),
      declared,
      scheme,
      credentials: own,
      required: declared.kind === 'constant' ? [declared.option] : Object.keys(own),
      optional: optionalOf(declared),
      tokenPaths: tokenPathsOf(declared),
      hasToken: !['value', 'constant'].includes(kind),
      lifetime: kind === 'clientCredentials' ? scheme['x-token-request']?.lifetime : 'lifetime' in declared ? declared.lifetime : undefined,
    }
  })
}

function kindOf({ type, flows }: SecurityScheme, { kind }: AuthMethodExtension): AuthMethod['kind'] {
  if (kind !== 'value' || type !== 'oauth2') return kind
  return flows?.['clientCredentials'] ? 'clientCredentials' : 'userFlow'
}

function optionalOf(declared: AuthMethodExtension): string[] {
  if (declared.kind === 'signedRequest') return Object.keys(declared.settings ?? {})
  return declared.kind === 'exchange' && declared.secondFactor ? [declared.secondFactor.option] : []
}

function tokenPathsOf(declared: AuthMethodExtension): string[] {
  if (declared.kind === 'signedRequest') return [declared.request.path]
  return declared.kind === 'exchange' ? [declared.request, declared.secondFactor].flatMap((request) => request?.path ?? []) : []
}

/** Returns the name of the environment variable with a credential, such as `TRANSIP_PRIVATE_KEY`. */
export function environmentVariable(provider: string, option: string): string {
  return `${provider}_${option.replace(/[A-Z]/g, '_$&')}`.toUpperCase()
}

/** Where requests carry the credential or the token of a scheme. */
export interface Carrier {
  readonly in: 'header' | 'query' | 'cookie'
  /** The name of the parameter; of a header in lower case. */
  readonly name: string
  /** The auth scheme in front of it (RFC 9110 section 11.1), in lower case; undefined for an API key. */
  readonly authScheme: string | undefined
}

/** Returns where requests carry the credential of a scheme; undefined for mutual TLS. */
export function carrierOf({ type, in: place = 'header', name = '', scheme = 'bearer' }: SecurityScheme): Carrier | undefined {
  if (type === 'mutualTLS') return undefined
  if (type === 'apiKey') return { in: place, name: place === 'header' ? name.toLowerCase() : name, authScheme: undefined }
  return { in: 'header', name: 'authorization', authScheme: type === 'http' ? scheme.toLowerCase() : 'bearer' }
}
