import { type Code, code, docBlock, identifier, joined, lines, literal, propertyName } from '../code.ts'
import type { OperationModel, ProviderModel } from '../model/model.ts'
import { defined, emptySuccesses, operationData, writerOf } from '../model/operation-data.ts'
import { dataSource, type References } from './call-source.ts'
import { optionTypes } from './client-options.ts'

/** Emits src/index.gen.ts, the package's root: the client, core's errors and types, and the components by their names. */
export function emitIndex(model: ProviderModel): Code {
  const schemas = Object.keys(model.document.components?.schemas ?? {}).map(identifier)
  return lines([
    code`export * from '@hostwright/core'`,
    code`export * from './client.gen.js'`,
    code`export type { ${joined(optionTypes(model), ', ')} } from './provider.gen.js'`,
    code`export type { ${joined(schemas, ', ')} } from './types.gen.js'`,
    ...(model.authorization ? [code`export * from './oauth2.gen.js'`] : []),
    code``,
  ])
}

/** Emits src/oauth2.gen.ts, the two functions of the OAuth2 authorization code flow; undefined if the provider has none. */
export function emitOAuth2({ name, baseUrl, authorization }: ProviderModel): Code | undefined {
  if (!authorization) return undefined
  const server = { name, baseUrl, ...authorization }
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

/** Emits src/functions.gen.ts: the flat functions, their types, and the functions that create their client. */
export function emitFunctions(model: ProviderModel): Code {
  const { name, authMethods } = model
  const several = authMethods.length > 1
  const factories = [code`createClient`, ...(several ? authMethods.map(({ selector }) => selector) : [])]
  const types = [...optionTypes(model), ...(several ? [code`${name}Auth`] : [])].map((type) => code`type ${type}`)
  return lines([
    code`export * from './operations.gen.js'`,
    code`export { request } from '@hostwright/core/internal'`,
    code`export type * from './types.gen.js'`,
    code`export { ${joined([...factories, ...types], ', ')} } from './provider.gen.js'`,
    // hey-api emits an unused type of this name.
    code`export type { ClientOptions } from '@hostwright/core'`,
    code``,
  ])
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
    byMethod.set(httpMethod, routes.set(`${httpMethod} ${path}`, differences(operation, mediaType)))
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

/** Returns the data of an operation that a request by path needs. */
function differences(operation: OperationModel, mediaType: string): Code {
  const { type, write, accept, redirect, bodiless, indexed, retry, charges, auth } = operationData(operation, mediaType)
  const empty = emptySuccesses(operation)
  const data = { type, write, accept, redirect, bodiless, empty: empty.length > 0 ? empty : undefined, indexed, retry, charges, auth }
  return dataSource(defined(data), IMPORTS)
}

/** Each name is imported. */
const IMPORTS: References = { core: (name) => name, provider: (name) => name, type: (name) => name, layout: 'line' }
