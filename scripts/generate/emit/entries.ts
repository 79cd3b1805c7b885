import type { OperationModel, ProviderModel } from '../model/model.ts'
import { emptySuccesses, writerOf } from '../model/operation-data.ts'
import type { Document, OAuthFlow, SecurityScheme } from '@hostwright/openapi/document.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { type Code, code, docBlock, Expression, identifier, joined, lines, literal, propertyName } from '../code.ts'
import { clientFactories, interfaceOf, type AuthMethod, authMethodsOf } from '../model/auth-methods.ts'

/** Emits src/index.gen.ts, the package's root: the client, core's errors and types, and the components by their names. */
export function emitIndex({ name, document, scheme }: ProviderModel): Code {
  const authMethods = authMethodsOf(name, scheme)
  const schemas = Object.keys(document.components?.schemas ?? {}).map(identifier)
  return lines([
    code`export * from '@hostwright/core'`,
    code`export * from './client.gen.js'`,
    code`export type { ${joined(optionTypes(name, authMethods), ', ')} } from './provider.gen.js'`,
    code`export type { ${joined(schemas, ', ')} } from './types.gen.js'`,
    ...(authorizationFlow(document) ? [code`export * from './oauth2.gen.js'`] : []),
    code``,
  ])
}

/** Emits src/oauth2.gen.ts, the two functions of the OAuth2 authorization code flow; undefined if the provider has none. */
export function emitOAuth2({ name, baseUrl, document }: ProviderModel): Code | undefined {
  const flow = authorizationFlow(document)
  if (!flow) return undefined
  const pathOf = (url = '') => {
    if (!url.startsWith(`${baseUrl}/`))
      throw new UnsupportedSpecError(`The OAuth2 endpoint ${url} of ${name} is not below its server ${baseUrl}.`)
    return url.slice(baseUrl.length)
  }
  const server = { name, baseUrl, authorizationPath: pathOf(flow.authorizationUrl), tokenPath: pathOf(flow.tokenUrl) }
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code``,
    code`const server = ${literal(server)}`,
    code``,
    docBlock([
      `Returns the URL where a user allows your application to act for them at ${name} (OAuth2 authorization code with PKCE). Keep \`state\` and \`codeVerifier\` in their session for \`exchangeCode\`.`,
    ]),
    code`export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> => core.authorizationUrl(server, options)`,
    code``,
    docBlock([
      `Exchanges the code of the callback for a token: \`new ${name}({ token })\`. The token cannot be renewed; after \`expiresAt\` ask the user again.`,
      '',
      '@throws InvalidRequestError if `callbackUrl` does not belong to this user; AuthError if the user or the provider denied access; otherwise like any call',
    ]),
    code`export const exchangeCode = (options: core.ExchangeCodeOptions): Promise<core.GrantedToken> => core.exchangeCode(server, options)`,
    code``,
    code`export type { AuthorizationUrl, AuthorizationUrlOptions, ExchangeCodeOptions, GrantedToken } from '@hostwright/core/internal'`,
    code``,
  ])
}

function authorizationFlow({ components }: Document): OAuthFlow | undefined {
  const schemes = Object.values(components?.securitySchemes ?? {}) as SecurityScheme[]
  return schemes.flatMap(({ flows }) => flows?.['authorizationCode'] ?? [])[0]
}

/** Emits src/functions.gen.ts: the flat functions, their types, and the functions that create their client. */
export function emitFunctions({ name, scheme }: ProviderModel): Code {
  const authMethods = authMethodsOf(name, scheme)
  const auth = authMethods.length > 1 ? [code`${name}Auth`] : []
  const types = [...optionTypes(name, authMethods), ...auth].map((type) => code`type ${type}`)
  return lines([
    code`export * from './operations.gen.js'`,
    code`export type * from './types.gen.js'`,
    code`export { ${joined([...clientFactories(authMethods), ...types], ', ')} } from './provider.gen.js'`,
    // hey-api emits an unused type of this name.
    code`export type { ClientOptions } from '@hostwright/core'`,
    code``,
  ])
}

/** Returns the types of the client's options: one, or several parts for several auth methods. */
function optionTypes(name: Code, authMethods: readonly AuthMethod[]): Code[] {
  return [
    code`${name}Options`,
    ...(authMethods.length > 1 ? [...authMethods.map((method) => interfaceOf(name, method)), code`${name}Behaviour`] : []),
  ]
}

/** Emits src/openapi-fetch.gen.ts: the path-based client, with the operations' differences from the provider's defaults. */
export function emitPathClient(model: ProviderModel): Code {
  const { name, operations, mediaType } = model
  const writers = [...new Set(operations.flatMap((operation) => writerOf(operation)?.name ?? []))]
  return lines([
    ...(writers.length > 0 ? [code`import { ${joined(writers, ', ')} } from '@hostwright/core/internal'`] : []),
    code`import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'`,
    code`import type { paths } from './paths.gen.js'`,
    code`import { type ${name}Options, provider } from './provider.gen.js'`,
    code``,
    docBlock([
      `Returns an openapi-fetch client of the ${name} API: \`client.${operations[0]?.httpMethod}('${operations[0]?.path}', …)\`. Credentials, retries and limits are those of the class.`,
      '',
      '@throws ConfigurationError with the name of the invalid option',
    ]),
    code`export const create${name}Fetch = (options: ${name}Options): PathClient<paths> => createPathClient<paths>(provider, options, ${exceptions(operations, mediaType)})`,
    code``,
    code`export type { paths } from './paths.gen.js'`,
    code``,
  ])
}

/** Returns the differences of routes. A key with a method alone is the default for its routes, if that is shorter. */
function exceptions(operations: readonly OperationModel[], mediaType: string): Code {
  const byMethod = new Map<string, Map<string, Code>>()
  for (const operation of operations) {
    const { httpMethod, path } = operation
    const routes = byMethod.get(httpMethod) ?? new Map<string, Code>()
    byMethod.set(httpMethod, routes.set(`${httpMethod} ${path}`, literal(differences(operation, mediaType))))
  }
  const members = [...byMethod].flatMap(([method, routes]) => fewest(method, routes))
  return members.length === 0
    ? NOTHING
    : code`{ ${joined(
        members.map(([key, differs]) => code`${propertyName(key)}: ${differs}`),
        ', ',
      )} }`
}

function fewest(method: string, routes: ReadonlyMap<string, Code>): [key: string, differs: Code][] {
  const apartFrom = (usual: Code) => [...routes].filter(([, differs]) => differs !== usual)
  let found = apartFrom(NOTHING)
  for (const usual of new Set(routes.values())) {
    const others = apartFrom(usual)
    if (others.length + 1 < found.length) found = [[method, usual], ...others]
  }
  return found
}

const NOTHING = literal({})

function differences(operation: OperationModel, mediaType: string): object {
  const { bodyType, requestKind, responseKind, accept, bodiless, indexed, retry, authenticated } = operation
  const empty = emptySuccesses(operation)
  const writer = writerOf(operation)
  return {
    ...(requestKind === 'json' && bodyType !== undefined && bodyType !== mediaType ? { type: bodyType } : {}),
    ...(writer === undefined
      ? {}
      : { write: new Expression(writer.argument === undefined ? writer.name : code`${writer.name}(${literal(writer.argument)})`) }),
    ...(accept === undefined ? {} : { accept }),
    ...(responseKind === 'redirect' ? { redirect: true } : {}),
    ...(responseKind !== 'redirect' && bodiless ? { bodiless } : {}),
    ...(empty.length > 0 ? { empty } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(retry ? { retry } : {}),
    ...(authenticated ? {} : { auth: false }),
  }
}
