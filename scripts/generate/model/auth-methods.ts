import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Credentials, ExchangeExtension, SignedRequestExtension, AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { capitalized, sentence } from '../text.ts'
import { type Code, code, docBlock, identifier, joined, literal } from '../code.ts'

/** An auth method of the emitted client. */
export interface AuthMethod {
  readonly description: string
  readonly credentials: Credentials
  /** Boolean option that selects the method. */
  readonly flag: string | undefined
  /** Optional settings. */
  readonly settings: NonNullable<SignedRequestExtension['settings']>
  /** Option with a function that returns the code of a second factor. */
  readonly secondFactor: { readonly option: string; readonly description: string } | undefined
  /** Source of the call that creates it in core, and the imports of that source. */
  readonly expression: Code
  readonly imports: readonly Code[]
  /** Interface of core with token options, if the method fetches tokens. */
  readonly tokenOptions: Code | undefined
}

/**
 * Returns the auth methods of a security scheme, in their documented order.
 *
 * @throws UnsupportedSpecError for a method that core does not support
 */
export function authMethodsOf(name: string, scheme: SecurityScheme): readonly AuthMethod[] {
  const declared: readonly AuthMethodExtension[] = scheme['x-auth'] ?? [
    { kind: 'value', description: scheme.description ?? '', credentials: scheme['x-credentials'] ?? {} },
  ]
  if (declared.every(({ kind }) => kind === 'constant'))
    throw new UnsupportedSpecError(`${name} needs an auth method that is not a constant.`)
  const authMethods = declared.map((method) => authMethodOf(name, scheme, method))
  rejectSharedOptions(name, authMethods.flatMap(optionNames))
  return authMethods
}

function authMethodOf(name: string, scheme: SecurityScheme, method: AuthMethodExtension): AuthMethod {
  if (method.kind === 'value') return byValue(name, scheme, method.description, method.credentials)
  if (method.kind === 'exchange') return exchange(name, scheme, method)
  if (scheme.type !== 'http' || scheme.scheme !== 'bearer')
    throw new UnsupportedSpecError(
      `A ${method.kind === 'constant' ? 'constant' : 'signed request'} of ${name} gives a bearer token; its security scheme is another.`,
    )
  if (method.kind === 'signedRequest') return signedRequest(name, method)
  const expression = code`constantBearer(${literal(method.value)})`
  return { ...plain(method.description, {}), flag: method.option, expression, imports: [code`constantBearer`] }
}

/** Rejects options that several methods share, as a client selects the method by its options. */
function rejectSharedOptions(name: string, options: readonly string[]): void {
  const shared = options.find((option, index) => options.indexOf(option) !== index)
  if (shared !== undefined)
    throw new UnsupportedSpecError(`Two auth methods of ${name} have the option "${shared}"; each needs options of its own.`)
}

/** Returns the credential options of the first method that has credentials, which the mock accepts. */
export function credentialOptions(scheme: SecurityScheme): readonly string[] {
  const first = scheme['x-auth']?.find((method) => method.kind !== 'constant')
  return Object.keys(first?.credentials ?? scheme['x-credentials'] ?? {})
}

function plain(description: string, credentials: Credentials) {
  return { description, credentials, flag: undefined, settings: {}, secondFactor: undefined, tokenOptions: undefined } as const
}

/** Returns the method for credentials that are sent as they are, or exchanged for a token by OAuth2. */
function byValue(name: string, scheme: SecurityScheme, description: string, credentials: Credentials): AuthMethod {
  const options = Object.keys(credentials)
  const [first = '', second = ''] = options
  const wants = (count: number, what: string) => {
    if (options.length !== count)
      throw new UnsupportedSpecError(
        `The security scheme of ${name} is ${what}, which takes ${count} credential${count === 1 ? '' : 's'}; it has ${options.length}.`,
      )
  }
  const fixed = (factory: Code, ...values: readonly string[]): AuthMethod => ({
    ...plain(description, credentials),
    expression: code`${factory}(${joined(values.map(literal), ', ')})`,
    imports: [factory],
  })
  if (scheme.type === 'http' && scheme.scheme === 'bearer') {
    wants(1, 'http bearer')
    return fixed(code`bearer`, first)
  }
  if (scheme.type === 'http' && scheme.scheme === 'basic') {
    wants(2, 'http basic')
    return fixed(code`basic`, first, second)
  }
  if (scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name) {
    wants(1, 'an API key')
    return fixed(code`headerKey`, headerName(name, scheme.name), first)
  }
  const flow = scheme.type === 'oauth2' ? scheme.flows?.clientCredentials : undefined
  if (!flow?.tokenUrl) throw new UnsupportedSpecError(`The security scheme of ${name} (${scheme.type}) is not supported by core.`)
  wants(2, 'OAuth2 client credentials')
  const { format = 'form', lifetime } = scheme['x-token-request'] ?? {}
  const scope = Object.keys(flow.scopes).join(' ') || undefined
  const declared = { tokenUrl: flow.tokenUrl, clientId: first, clientSecret: second, format, lifetime, scope }
  const expression = code`clientCredentials(${literal(declared)})`
  return { ...plain(description, credentials), expression, imports: [code`clientCredentials`], tokenOptions: code`TokenOptions` }
}

/** Returns a header name in lower case. @throws UnsupportedSpecError for an invalid name (RFC 9110 section 5.6.2) */
function headerName(provider: string, text: string): string {
  if (!isHeaderName(text))
    throw new UnsupportedSpecError(
      `The security scheme of ${provider} names the header ${JSON.stringify(text)}, which is not a valid header name (RFC 9110).`,
    )
  return text.toLowerCase()
}

function signedRequest(
  name: string,
  { description, credentials, settings = {}, request, lifetime, longestLifetime }: SignedRequestExtension,
): AuthMethod {
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
  return {
    ...plain(description, credentials),
    settings,
    expression: code`signedToken(${literal(declared)})`,
    imports: [code`signedToken`],
    tokenOptions: code`TokenStoreOptions`,
  }
}

function exchange(name: string, scheme: SecurityScheme, method: ExchangeExtension): AuthMethod {
  const { description, credentials, request, once, secondFactor } = method
  const isBearer = scheme.type === 'http' && scheme.scheme === 'bearer'
  const header = scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name ? headerName(name, scheme.name) : undefined
  if (!isBearer && header === undefined)
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
  return {
    ...plain(description, credentials),
    secondFactor,
    expression: code`exchangedToken(${literal(declared)})`,
    imports: [code`exchangedToken`, ...(secondFactor ? [code`type SecondFactor`] : [])],
    tokenOptions: code`TokenStoreOptions`,
  }
}

/** Returns the constant with the data of an auth method: `tokenMethod`. */
export function constantOf(method: AuthMethod): Code {
  return identifier(`${mainOption(method)}Method`)
}

/** Returns the function that selects an auth method for createClient: `byToken`. */
export function selectorOf(method: AuthMethod): Code {
  return identifier(`by${capitalized(mainOption(method))}`)
}

function mainOption({ flag, credentials }: AuthMethod): string {
  return flag ?? Object.keys(credentials)[0] ?? ''
}

/** Returns the options interface of an auth method: `AcmeByToken`. */
export function interfaceOf(name: string, method: AuthMethod): Code {
  return identifier(name + capitalized(selectorOf(method)))
}

/** Returns the functions that create a client: `createClient`, and one function for each of several auth methods. */
export function clientFactories(authMethods: readonly AuthMethod[]): Code[] {
  return [code`createClient`, ...(authMethods.length > 1 ? authMethods.map(selectorOf) : [])]
}

/** Returns the data of an auth method in the emitted provider. */
export function authMethodData({ credentials, flag, expression }: AuthMethod): Code {
  const shown = Object.fromEntries(Object.entries(credentials).map(([option, { secret }]) => [option, secret ?? false]))
  return code`{ credentials: ${literal(shown)}, ${flag === undefined ? code`` : code`flag: ${literal(flag)}, `}scheme: /* @__PURE__ */ ${expression} }`
}

/** Returns the members of a method's options interface. Options of the other methods are `undefined`. */
export function optionMembers(method: AuthMethod, others: readonly AuthMethod[]): Code[] {
  const absent = new Set(others.flatMap(optionNames).filter((option) => !optionNames(method).includes(option)))
  return [
    ...Object.entries(method.credentials).flatMap(([option, { description, secret }]) => [
      docBlock([`${sentence(description)}${secret ? ' Never appears in errors, events or logs.' : ''}`], '  '),
      code`  readonly ${identifier(option)}: string`,
    ]),
    ...(method.flag === undefined
      ? []
      : [docBlock([sentence(method.description)], '  '), code`  readonly ${identifier(method.flag)}: true`]),
    ...Object.entries(method.settings).flatMap(([option, { type, description }]) => [
      docBlock([sentence(description)], '  '),
      code`  readonly ${identifier(option)}?: ${identifier(type)} | undefined`,
    ]),
    ...(method.secondFactor
      ? [
          docBlock([sentence(method.secondFactor.description)], '  '),
          code`  readonly ${identifier(method.secondFactor.option)}?: SecondFactor | undefined`,
        ]
      : []),
    ...[...absent].map((option) => code`  readonly ${identifier(option)}?: undefined`),
  ]
}

/** Returns the names of all options of a method. */
export function optionNames({ credentials, flag, settings, secondFactor }: AuthMethod): string[] {
  return [
    ...Object.keys(credentials),
    ...(flag === undefined ? [] : [flag]),
    ...Object.keys(settings),
    ...(secondFactor ? [secondFactor.option] : []),
  ]
}
