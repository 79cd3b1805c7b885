import { documentAuthMethods } from '@hostwright/openapi/auth-methods.ts'
import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Credentials, ExchangeExtension, SignedRequestExtension, AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { type Code, code, identifier } from '../code.ts'
import { capitalized } from '../text.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** An auth method of the emitted client. */
export interface AuthMethod {
  readonly description: string
  readonly credentials: Credentials
  /** Boolean option that selects the method. */
  readonly flag?: string
  /** Whether its credential may be a function that returns it. */
  readonly isCallable?: true
  /** Optional settings. */
  readonly settings?: NonNullable<SignedRequestExtension['settings']>
  /** Option with a function that returns the code of a second factor. */
  readonly secondFactor?: { readonly option: string; readonly description: string } | undefined
  /** Function of core that creates it, and its arguments. */
  readonly factory: Code
  readonly args: readonly unknown[]
  /** Interface of core with token options, if the method fetches tokens. */
  readonly tokenOptions?: Code
  /** Names of all its options. */
  readonly options: readonly string[]
  /** Constant with its data: `tokenMethod`. */
  readonly constant: Code
  /** Function that selects it for createClient: `byToken`. */
  readonly selector: Code
  /** Interface of its options: `AcmeByToken`. */
  readonly interface: Code
}

/** The parts of an auth method that depend on its kind. */
type OfKind = Omit<AuthMethod, 'description' | 'credentials' | 'options' | 'constant' | 'selector' | 'interface'>

/**
 * Returns the auth methods of a client: those of each alternative of the global security, in their documented order.
 *
 * @param folder of the specification
 * @param name of the provider
 * @throws UnsupportedSpecError if there is none, or for a method that core does not support
 */
export function authMethodsOf(folder: string, name: string, document: Document): readonly AuthMethod[] {
  const schemes = document.components?.securitySchemes ?? {}
  const required = (document.security ?? []).map((requirement) => Object.keys(requirement))
  if (required.length === 0 || required.some((names) => names.length === 0 || names.some((one) => !schemes[one] || '$ref' in schemes[one])))
    throw new UnsupportedSpecError(
      `specs/${folder}/openapi.yaml needs a global security requirement that names its securitySchemes.`,
      '/security',
    )
  const declared = documentAuthMethods(document)
  const unsupported = required.length === 1 && declared.length === 0 ? schemes[required[0]?.[0] ?? ''] : undefined
  if (unsupported && 'type' in unsupported)
    throw new UnsupportedSpecError(`The security scheme of ${name} (${unsupported.type}) is not supported by core.`)
  if (declared.every(({ kind }) => kind === 'constant'))
    throw new UnsupportedSpecError(`${name} needs an auth method that is not a constant.`)
  const authMethods = declared.map((method) => authMethodOf(name, method))
  const options = authMethods.flatMap((method) => method.options)
  // A client selects the method by its options.
  const shared = options.find((option, index) => options.indexOf(option) !== index)
  if (shared !== undefined)
    throw new UnsupportedSpecError(`Two auth methods of ${name} have the option "${shared}"; each needs options of its own.`)
  return authMethods
}

function authMethodOf(
  name: string,
  { declared, description, credentials, required, optional, scheme, schemes }: ReturnType<typeof documentAuthMethods>[number],
): AuthMethod {
  const options = [...required, ...optional]
  const [main = ''] = options
  const selector = `by${capitalized(main)}`
  return {
    ...(schemes.length > 1 ? together(name, schemes) : methodOfKind(name, scheme, declared)),
    description,
    credentials,
    options,
    constant: identifier(`${main}Method`),
    selector: identifier(selector),
    interface: identifier(name + capitalized(selector)),
  }
}

function methodOfKind(name: string, scheme: SecurityScheme, method: AuthMethodExtension): OfKind {
  if (method.kind === 'value') return byValue(name, scheme, method.credentials)
  if (method.kind === 'exchange') return exchange(name, scheme, method)
  if (!isBearer(scheme))
    throw new UnsupportedSpecError(
      `A ${method.kind === 'constant' ? 'constant' : 'signed request'} of ${name} gives a bearer token; its security scheme is another.`,
    )
  if (method.kind === 'signedRequest') return signedRequest(name, method)
  return { flag: method.option, factory: code`constantBearer`, args: [method.value] }
}

/** Returns the method for credentials that are sent as they are, or exchanged for a token by OAuth2. */
function byValue(name: string, scheme: SecurityScheme, credentials: Credentials): OfKind {
  const options = Object.keys(credentials)
  const [first = '', second = ''] = options
  const wants = (count: number, what: string) => {
    if (options.length !== count)
      throw new UnsupportedSpecError(
        `The security scheme of ${name} is ${what}, which takes ${count} credential${count === 1 ? '' : 's'}; it has ${options.length}.`,
      )
  }
  if (isBearer(scheme)) {
    wants(1, 'http bearer')
    return { factory: code`bearer`, args: [first], isCallable: true }
  }
  if (scheme.type === 'http' && scheme.scheme === 'basic') {
    wants(2, 'http basic')
    return { factory: code`basic`, args: [first, second] }
  }
  if (scheme.type === 'apiKey' && scheme.in === 'query') {
    wants(1, 'an API key')
    return together(name, [scheme])
  }
  const header = headerOf(name, scheme)
  if (header !== undefined) {
    wants(1, 'an API key')
    return { factory: code`headerKey`, args: [header, first], isCallable: true }
  }
  const flow = scheme.type === 'oauth2' ? scheme.flows?.clientCredentials : undefined
  if (!flow?.tokenUrl) throw new UnsupportedSpecError(`The security scheme of ${name} (${scheme.type}) is not supported by core.`)
  wants(2, 'OAuth2 client credentials')
  const { format = 'form', lifetime } = scheme['x-token-request'] ?? {}
  const scope = Object.keys(flow.scopes).join(' ') || undefined
  const declared = { tokenUrl: flow.tokenUrl, clientId: first, clientSecret: second, format, lifetime, scope }
  return { factory: code`clientCredentials`, args: [declared], tokenOptions: code`TokenOptions` }
}

/** Returns the method for API keys that are sent together, or for one in the query. */
function together(name: string, schemes: readonly SecurityScheme[]): OfKind {
  const places = schemes.map((scheme) => {
    const [option, more] = Object.keys(scheme['x-credentials'] ?? {})
    const place = scheme.in === 'query' ? scheme.name : headerOf(name, scheme)
    if (option === undefined || more !== undefined || place === undefined)
      throw new UnsupportedSpecError(`${name} requires several credentials at once; each has to be one API key in a header or a query.`)
    return [scheme.in, place, option]
  })
  return { factory: code`placedKeys`, args: places }
}

function isBearer({ type, scheme }: SecurityScheme): boolean {
  return type === 'http' && scheme === 'bearer'
}

/** Returns the header of an API key in lower case. @throws UnsupportedSpecError for an invalid name (RFC 9110 section 5.6.2) */
function headerOf(provider: string, { type, in: place, name }: SecurityScheme): string | undefined {
  if (type !== 'apiKey' || place !== 'header' || !name) return undefined
  if (!isHeaderName(name))
    throw new UnsupportedSpecError(
      `The security scheme of ${provider} names the header ${JSON.stringify(name)}, which is not a valid header name (RFC 9110).`,
    )
  return name.toLowerCase()
}

function signedRequest(name: string, method: SignedRequestExtension): OfKind {
  const { credentials, settings = {}, request, lifetime, longestLifetime } = method
  const [account, privateKey, more] = Object.keys(credentials)
  if (account === undefined || privateKey === undefined || more !== undefined)
    throw new UnsupportedSpecError(`A signed request of ${name} takes two credentials: the account's name and the private key.`)
  const lifetimeOption = Object.keys(settings).find((option) => settings[option]?.lifetime)
  const unique = Object.values(settings).find((setting) => setting.unique)
  const declared = {
    path: request.path,
    account,
    privateKey,
    accountField: request.account,
    nonceField: request.nonce,
    signature: request.signature,
    token: request.token,
    settings: Object.fromEntries(Object.entries(settings).map(([option, { field }]) => [option, field])),
    uniqueField: unique?.field,
    lifetimeOption,
    longestLifetime,
    lifetime,
  }
  return { settings, factory: code`signedToken`, args: [declared], tokenOptions: code`TokenStoreOptions` }
}

function exchange(name: string, scheme: SecurityScheme, method: ExchangeExtension): OfKind {
  const { credentials, request, once, secondFactor } = method
  const header = headerOf(name, scheme)
  if (!isBearer(scheme) && header === undefined)
    throw new UnsupportedSpecError(
      `The credentials of ${name} are exchanged for a token; its security scheme has no place for one in a header.`,
    )
  const fields = Object.keys(credentials).filter((option) => !request.path.includes(`{${option}}`))
  const declared = {
    header,
    path: request.path,
    fields: Object.fromEntries(fields.map((option) => [option, request.fields?.[option] ?? option])),
    token: request.token,
    expires: request.expires,
    once: once || undefined,
    secondFactor: secondFactor && {
      status: secondFactor.status,
      option: secondFactor.option,
      path: secondFactor.path,
      field: secondFactor.field,
    },
  }
  return { secondFactor, factory: code`exchangedToken`, args: [declared], tokenOptions: code`TokenStoreOptions` }
}

/** Returns whether an operation needs credentials. */
export function isAuthenticated(document: Document, operation: SpecOperation): boolean {
  return alternativesOf(document, operation).flat().length > 0
}

/**
 * Returns the names of the schemes of the alternative with which an operation is called: the client's first one that it accepts.
 *
 * @throws UnsupportedSpecError if it accepts none of them
 */
export function alternativeOf(document: Document, operation: SpecOperation): readonly string[] | undefined {
  const accepted = alternativesOf(document, operation)
  if (accepted.flat().length === 0) return undefined
  // No client signs in as a user.
  const usable = (document.security ?? []).filter((requirement) => documentAuthMethods({ ...document, security: [requirement] }).length > 0)
  const offered = usable.map((requirement) => Object.keys(requirement))
  const found = offered.find((names) => accepted.some((other) => sameNames(names, other)))
  if (found) return found
  const text = (all: readonly string[][]) => all.map((names) => names.map((name) => `"${name}"`).join(' and ')).join(' or ')
  throw new UnsupportedSpecError(`${operation.id} requires the security scheme ${text(accepted)}; a client supports ${text(offered)} only.`)
}

function sameNames(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name) => others.includes(name))
}

/** Returns the example credentials of an operation that does not accept the client's first auth method, as options of a contract test. */
export function ownCredentials(document: Document, operation: SpecOperation): Readonly<Record<string, unknown>> | undefined {
  const names = alternativeOf(document, operation)
  if (names === undefined || sameNames(names, Object.keys(document.security?.[0] ?? {}))) return undefined
  const [method] = documentAuthMethods({ ...document, security: [Object.fromEntries(names.map((name) => [name, []]))] })
  const examples = Object.entries(method?.credentials ?? {}).map(([option, { example }]) => [option, example] as const)
  return Object.fromEntries<unknown>([...examples, ...(method?.kind === 'clientCredentials' ? [['tokenUrl', ''] as const] : [])])
}

/** Returns the names of the schemes of each alternative. */
function alternativesOf(document: Document, { operation }: SpecOperation): string[][] {
  return (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement))
}
