import type { Sends } from '../media-kinds.ts'
import type { OperationModel, ProviderModel } from '../model.ts'
import type { Document, OAuthFlow, SecurityScheme } from '@hostwright/shared/spec/document.ts'
import { Refusal } from '../refusal.ts'
import { docBlock } from './documentation.ts'
import { clientFactories, interfaceOf, waysToSignIn } from './sign-in.ts'

/** src/index.gen.ts: the package's root: the client, core's errors and types, and the components by their plain names. */
export function emitIndex({ name, document, scheme }: ProviderModel): string {
  const ways = waysToSignIn(name, scheme)
  const schemas = Object.keys(document.components?.schemas ?? {})
  return [
    "export * from '@hostwright/core'",
    "export * from './client.gen.js'",
    `export type { ${[`${name}Options`, ...(ways.length > 1 ? [...ways.map((way) => interfaceOf(name, way)), `${name}Behaviour`] : [])].join(', ')} } from './provider.gen.js'`,
    `export type { ${schemas.join(', ')} } from './types.gen.js'`,
    ...(authorizationFlow(document) ? ["export * from './oauth2.gen.js'"] : []),
    '',
  ].join('\n')
}

/** src/oauth2.gen.ts: the two functions of an OAuth2 authorization code flow; undefined where the provider has none. */
export function emitOAuth2({ name, baseUrl, document }: ProviderModel): string | undefined {
  const flow = authorizationFlow(document)
  if (!flow) return undefined
  const pathOf = (url = '') => {
    if (!url.startsWith(`${baseUrl}/`)) throw new Refusal(`The OAuth2 endpoint ${url} of ${name} is not below its server ${baseUrl}.`)
    return url.slice(baseUrl.length)
  }
  const server = { name, baseUrl, authorizationPath: pathOf(flow.authorizationUrl), tokenPath: pathOf(flow.tokenUrl) }
  return [
    "import * as core from '@hostwright/core/client'",
    '',
    `const server = ${JSON.stringify(server)}`,
    '',
    docBlock([
      `Where to send a user who is to let your application act for them at ${name} (OAuth2 authorization code with PKCE). Keep \`state\` and \`codeVerifier\` in their session for \`exchangeCode\`.`,
    ]),
    'export const createAuthorizationUrl = (options: core.AuthorizationUrlOptions): Promise<core.AuthorizationUrl> => core.authorizationUrl(server, options)',
    '',
    docBlock([
      `Exchanges the code with which the user came back for a token: \`new ${name}({ token })\`. It cannot be renewed; after \`expiresAt\` the user has to be asked again.`,
      '',
      '@throws InvalidRequestError where `callbackUrl` is not for this user; AuthError where the user or the provider refused; else as any call',
    ]),
    'export const exchangeCode = (options: core.ExchangeCodeOptions): Promise<core.GrantedToken> => core.exchangeCode(server, options)',
    '',
    "export type { AuthorizationUrl, AuthorizationUrlOptions, ExchangeCodeOptions, GrantedToken } from '@hostwright/core/client'",
    '',
  ].join('\n')
}

function authorizationFlow({ components }: Document): OAuthFlow | undefined {
  const schemes = Object.values(components?.securitySchemes ?? {}) as SecurityScheme[]
  return schemes.flatMap(({ flows }) => flows?.['authorizationCode'] ?? [])[0]
}

/** src/sdk.gen.ts: the flat functions, their types, and what makes the client that they take. */
export function emitSdk({ name, scheme }: ProviderModel): string {
  const ways = waysToSignIn(name, scheme)
  const options = ways.length > 1 ? [...ways.map((way) => interfaceOf(name, way)), `${name}Behaviour`] : [`${name}Options`]
  return [
    "export * from './functions.gen.js'",
    "export type * from './types.gen.js'",
    `export { ${[...clientFactories(ways), ...options.map((type) => `type ${type}`)].join(', ')} } from './provider.gen.js'`,
    // hey-api has a type of this name, which nothing here takes.
    "export type { ClientOptions } from '@hostwright/core'",
    '',
  ].join('\n')
}

/** src/openapi-fetch.gen.ts: the path-first client. Says only what operations do differently from their provider. */
export function emitPathClient(model: ProviderModel): string {
  const { name, operations, mediaType } = model
  const writers = [...new Set(operations.flatMap(({ sends }) => WRITERS[sends] ?? []))]
  const exceptions = Object.fromEntries(operations.flatMap((operation) => exception(operation, mediaType)))
  return [
    ...(writers.length > 0 ? [`import { ${writers.join(', ')} } from '@hostwright/core/client'`] : []),
    "import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'",
    "import type { paths } from './paths.gen.js'",
    `import { type ${name}Options, provider } from './provider.gen.js'`,
    '',
    docBlock([
      `An openapi-fetch client of the ${name} API: \`client.${operations[0]?.httpMethod}('${operations[0]?.path}', …)\`. Credentials, retries and limits are those of the class.`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    `export const create${name}Fetch = (options: ${name}Options): PathClient<paths> => createPathClient<paths>(provider, options, ${JSON.stringify(exceptions).replaceAll(/"(write)":"(\w+)"/g, '$1: $2')})`,
    '',
    "export type { paths } from './paths.gen.js'",
    '',
  ].join('\n')
}

/** What core writes bodies with that are not JSON. */
const WRITERS: Readonly<Partial<Record<Sends, string>>> = { form: 'writeForm', file: 'writeFile' }

function exception(operation: OperationModel, mediaType: string): [string, object][] {
  const { httpMethod, path, bodyType, sends, answers, accept, emptyStatuses, indexed, retry, authenticated } = operation
  const differs = {
    ...(sends === 'json' && bodyType !== undefined && bodyType !== mediaType ? { type: bodyType } : {}),
    ...(WRITERS[sends] === undefined ? {} : { write: WRITERS[sends] }),
    ...(accept === undefined ? {} : { accept }),
    ...(answers === 'redirect' ? { redirect: true } : {}),
    // 204 never has a body, whoever says so.
    ...(emptyStatuses.some((status) => status !== 204) ? { empty: emptyStatuses } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(retry ? { retry } : {}),
    ...(authenticated ? {} : { auth: false }),
  }
  return Object.keys(differs).length === 0 ? [] : [[`${httpMethod} ${path}`, differs]]
}
