import type { OperationModel, ProviderModel } from '../model.ts'
import { emptySuccesses, writerOf } from '../operation-data.ts'
import type { Document, OAuthFlow, SecurityScheme } from '@hostwright/openapi/document.ts'
import { Refusal } from '../refusal.ts'
import { type Code, code, docBlock, Expression, identifier, joined, lines, literal, propertyName } from '../code.ts'
import { clientFactories, interfaceOf, type Way, authMethodsOf } from './auth-methods.ts'

/** src/index.gen.ts: the package's root: the client, core's errors and types, and the components by their plain names. */
export function emitIndex({ name, document, scheme }: ProviderModel): Code {
  const ways = authMethodsOf(name, scheme)
  const schemas = Object.keys(document.components?.schemas ?? {}).map(identifier)
  return lines([
    code`export * from '@hostwright/core'`,
    code`export * from './client.gen.js'`,
    code`export type { ${joined(optionTypes(name, ways), ', ')} } from './provider.gen.js'`,
    code`export type { ${joined(schemas, ', ')} } from './types.gen.js'`,
    ...(authorizationFlow(document) ? [code`export * from './oauth2.gen.js'`] : []),
    code``,
  ])
}

/** src/oauth2.gen.ts: the two functions of an OAuth2 authorization code flow; undefined where the provider has none. */
export function emitOAuth2({ name, baseUrl, document }: ProviderModel): Code | undefined {
  const flow = authorizationFlow(document)
  if (!flow) return undefined
  const pathOf = (url = '') => {
    if (!url.startsWith(`${baseUrl}/`)) throw new Refusal(`The OAuth2 endpoint ${url} of ${name} is not below its server ${baseUrl}.`)
    return url.slice(baseUrl.length)
  }
  const server = { name, baseUrl, authorizationPath: pathOf(flow.authorizationUrl), tokenPath: pathOf(flow.tokenUrl) }
  return lines([
    code`import * as core from '@hostwright/core/internal'`,
    code``,
    code`const server = ${literal(server)}`,
    code``,
    docBlock([
      `Where to send a user who is to let your application act for them at ${name} (OAuth2 authorization code with PKCE). Keep \`state\` and \`codeVerifier\` in their session for \`exchangeCode\`.`,
    ]),
    code`export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> => core.authorizationUrl(server, options)`,
    code``,
    docBlock([
      `Exchanges the code with which the user came back for a token: \`new ${name}({ token })\`. It cannot be renewed; after \`expiresAt\` the user has to be asked again.`,
      '',
      '@throws InvalidRequestError where `callbackUrl` is not for this user; AuthError where the user or the provider refused; else as any call',
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

/** src/functions.gen.ts: the flat functions, their types, and what makes the client that they take. */
export function emitFunctions({ name, scheme }: ProviderModel): Code {
  const ways = authMethodsOf(name, scheme)
  const types = optionTypes(name, ways).map((type) => code`type ${type}`)
  return lines([
    code`export * from './operations.gen.js'`,
    code`export type * from './types.gen.js'`,
    code`export { ${joined([...clientFactories(ways), ...types], ', ')} } from './provider.gen.js'`,
    // hey-api has a type of this name, which nothing here takes.
    code`export type { ClientOptions } from '@hostwright/core'`,
    code``,
  ])
}

/** Types of the client's options: as a whole, and in parts where there are several auth methods. */
function optionTypes(name: Code, ways: readonly Way[]): Code[] {
  return [code`${name}Options`, ...(ways.length > 1 ? [...ways.map((way) => interfaceOf(name, way)), code`${name}Behaviour`] : [])]
}

/** src/openapi-fetch.gen.ts: the path-first client. Says only what operations do differently from their provider. */
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
      `An openapi-fetch client of the ${name} API: \`client.${operations[0]?.httpMethod}('${operations[0]?.path}', …)\`. Credentials, retries and limits are those of the class.`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    code`export const create${name}Fetch = (options: ${name}Options): PathClient<paths> => createPathClient<paths>(provider, options, ${exceptions(operations, mediaType)})`,
    code``,
    code`export type { paths } from './paths.gen.js'`,
    code``,
  ])
}

/** What routes do differently; under a method alone what most of its routes do, where that is shorter. */
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
  const { bodyType, sends, answers, accept, bodiless, indexed, retry, authenticated } = operation
  const empty = emptySuccesses(operation)
  const writer = writerOf(operation)
  return {
    ...(sends === 'json' && bodyType !== undefined && bodyType !== mediaType ? { type: bodyType } : {}),
    ...(writer === undefined
      ? {}
      : { write: new Expression(writer.argument === undefined ? writer.name : code`${writer.name}(${literal(writer.argument)})`) }),
    ...(accept === undefined ? {} : { accept }),
    ...(answers === 'redirect' ? { redirect: true } : {}),
    ...(answers !== 'redirect' && bodiless ? { bodiless } : {}),
    ...(empty.length > 0 ? { empty } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(retry ? { retry } : {}),
    ...(authenticated ? {} : { auth: false }),
  }
}
