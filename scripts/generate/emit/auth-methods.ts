import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Credentials, ExchangeExtension, SignedRequestExtension, AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import { isHeaderName } from '@hostwright/openapi/syntax.ts'
import { Refusal } from '../refusal.ts'
import { capitalized, sentence } from '../text.ts'
import { type Code, code, docBlock, identifier, joined, literal } from '../code.ts'

/** One auth method, as the emitted client has it. */
export interface Way {
  readonly description: string
  readonly credentials: Credentials
  /** Option that chooses it by being true. */
  readonly flag: string | undefined
  /** Further options of it. */
  readonly settings: NonNullable<SignedRequestExtension['settings']>
  /** Option that is a function which gives the code of a second factor. */
  readonly secondFactor: { readonly option: string; readonly description: string } | undefined
  /** What makes it in core, as source, and what that imports. */
  readonly expression: Code
  readonly imports: readonly Code[]
  /** Interface of core with the options for its tokens, where it fetches some. */
  readonly tokenOptions: Code | undefined
}

/**
 * The auth methods that a security scheme stands for, the documented first.
 *
 * @throws Refusal for one that core has no mechanism for
 */
export function authMethodsOf(name: string, scheme: SecurityScheme): readonly Way[] {
  const declared: readonly AuthMethodExtension[] = scheme['x-auth'] ?? [
    { kind: 'value', description: scheme.description ?? '', credentials: scheme['x-credentials'] ?? {} },
  ]
  if (declared.every(({ kind }) => kind === 'constant')) throw new Refusal(`${name} needs a auth method that is no constant.`)
  const ways = declared.map((way) => wayOf(name, scheme, way))
  refuseSharedOptions(name, ways.flatMap(optionNames))
  return ways
}

function wayOf(name: string, scheme: SecurityScheme, way: AuthMethodExtension): Way {
  if (way.kind === 'value') return byValue(name, scheme, way.description, way.credentials)
  if (way.kind === 'exchange') return exchange(name, scheme, way)
  if (scheme.type !== 'http' || scheme.scheme !== 'bearer')
    throw new Refusal(
      `A ${way.kind === 'constant' ? 'constant' : 'signed request'} of ${name} gives a bearer token; its security scheme is another.`,
    )
  if (way.kind === 'signedRequest') return signedRequest(name, way)
  const expression = code`constantBearer(${literal(way.value)})`
  return { ...plain(way.description, {}), flag: way.option, expression, imports: [code`constantBearer`] }
}

/** By its options a client tells which way was chosen. */
function refuseSharedOptions(name: string, options: readonly string[]): void {
  const shared = options.find((option, index) => options.indexOf(option) !== index)
  if (shared !== undefined) throw new Refusal(`Two auth methods to ${name} have the option "${shared}"; each needs options of its own.`)
}

/** Names of the options that carry the credentials of the first way that has some, as the mock has it. */
export function credentialOptions(scheme: SecurityScheme): readonly string[] {
  const first = scheme['x-auth']?.find((way) => way.kind !== 'constant')
  return Object.keys(first?.credentials ?? scheme['x-credentials'] ?? {})
}

function plain(description: string, credentials: Credentials) {
  return { description, credentials, flag: undefined, settings: {}, secondFactor: undefined, tokenOptions: undefined } as const
}

/** Credentials that are sent as they are, or exchanged for a token as OAuth2 says. */
function byValue(name: string, scheme: SecurityScheme, description: string, credentials: Credentials): Way {
  const options = Object.keys(credentials)
  const [first = '', second = ''] = options
  const wants = (count: number, what: string) => {
    if (options.length !== count)
      throw new Refusal(
        `The security scheme of ${name} is ${what}, which takes ${count} credential${count === 1 ? '' : 's'}; it has ${options.length}.`,
      )
  }
  const fixed = (factory: Code, ...values: readonly string[]): Way => ({
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
  if (!flow?.tokenUrl) throw new Refusal(`The security scheme of ${name} (${scheme.type}) is not one that core can sign in with.`)
  wants(2, 'OAuth2 client credentials')
  const { format = 'form', lifetime } = scheme['x-token-request'] ?? {}
  const scope = Object.keys(flow.scopes).join(' ') || undefined
  const declared = { tokenUrl: flow.tokenUrl, clientId: first, clientSecret: second, format, lifetime, scope }
  const expression = code`clientCredentials(${literal(declared)})`
  return { ...plain(description, credentials), expression, imports: [code`clientCredentials`], tokenOptions: code`TokenOptions` }
}

/** The name of a header in lower case. @throws Refusal for one that is no token of RFC 9110, section 5.6.2 */
function headerName(provider: string, text: string): string {
  if (!isHeaderName(text))
    throw new Refusal(
      `The security scheme of ${provider} names the header ${JSON.stringify(text)}, which is no name of a header (RFC 9110).`,
    )
  return text.toLowerCase()
}

function signedRequest(
  name: string,
  { description, credentials, settings = {}, request, lifetime, longestLifetime }: SignedRequestExtension,
): Way {
  const [account, privateKey, more] = Object.keys(credentials)
  if (account === undefined || privateKey === undefined || more !== undefined)
    throw new Refusal(`A signed request of ${name} takes two credentials: the account's name and the private key.`)
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

function exchange(name: string, scheme: SecurityScheme, way: ExchangeExtension): Way {
  const { description, credentials, request, once, secondFactor } = way
  const isBearer = scheme.type === 'http' && scheme.scheme === 'bearer'
  const header = scheme.type === 'apiKey' && scheme.in === 'header' && scheme.name ? headerName(name, scheme.name) : undefined
  if (!isBearer && header === undefined)
    throw new Refusal(`The credentials of ${name} are exchanged for a token; its security scheme has no place for one in a header.`)
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

/** Constant of a auth method: `byToken`. */
export function constantOf({ flag, credentials }: Way): Code {
  return identifier(`by${capitalized(flag ?? Object.keys(credentials)[0] ?? '')}`)
}

/** Interface of its options: `AcmeByToken`. */
export function interfaceOf(name: string, way: Way): Code {
  return identifier(name + capitalized(constantOf(way)))
}

/** Functions of the package that make a client, the first way's first. */
export function clientFactories(ways: readonly Way[]): Code[] {
  return ways.map((way, index) => identifier(`createClient${index === 0 ? '' : capitalized(constantOf(way))}`))
}

/** The way as data of the emitted provider. */
export function authMethodData({ credentials, flag, expression }: Way): Code {
  const shown = Object.fromEntries(Object.entries(credentials).map(([option, { secret }]) => [option, secret ?? false]))
  return code`{ credentials: ${literal(shown)}, ${flag === undefined ? code`` : code`flag: ${literal(flag)}, `}scheme: /* @__PURE__ */ ${expression} }`
}

/** Members of the interface of a way's options; those of the other ways are there to be absent. */
export function optionMembers(way: Way, others: readonly Way[]): Code[] {
  const absent = new Set(others.flatMap(optionNames).filter((option) => !optionNames(way).includes(option)))
  return [
    ...Object.entries(way.credentials).flatMap(([option, { description, secret }]) => [
      docBlock([`${sentence(description)}${secret ? ' Never shown in errors, events or logs.' : ''}`], '  '),
      code`  readonly ${identifier(option)}: string`,
    ]),
    ...(way.flag === undefined ? [] : [docBlock([sentence(way.description)], '  '), code`  readonly ${identifier(way.flag)}: true`]),
    ...Object.entries(way.settings).flatMap(([option, { type, description }]) => [
      docBlock([sentence(description)], '  '),
      code`  readonly ${identifier(option)}?: ${identifier(type)} | undefined`,
    ]),
    ...(way.secondFactor
      ? [
          docBlock([sentence(way.secondFactor.description)], '  '),
          code`  readonly ${identifier(way.secondFactor.option)}?: SecondFactor | undefined`,
        ]
      : []),
    ...[...absent].map((option) => code`  readonly ${identifier(option)}?: undefined`),
  ]
}

/** Names of all options of a way. */
export function optionNames({ credentials, flag, settings, secondFactor }: Way): string[] {
  return [
    ...Object.keys(credentials),
    ...(flag === undefined ? [] : [flag]),
    ...Object.keys(settings),
    ...(secondFactor ? [secondFactor.option] : []),
  ]
}
