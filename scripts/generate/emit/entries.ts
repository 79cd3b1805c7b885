import type { OperationModel, ProviderModel } from '../model.ts'
import { docBlock } from './documentation.ts'

/** src/index.gen.ts: the package's root: the client, core's errors and types, and the components by their plain names. */
export function emitIndex({ name, document }: ProviderModel): string {
  const schemas = Object.keys(document.components?.schemas ?? {})
  return [
    "export * from '@hostwright/core'",
    "export * from './client.gen.js'",
    `export type { ${name}Options } from './provider.gen.js'`,
    `export type { ${schemas.join(', ')} } from './types.gen.js'`,
    '',
  ].join('\n')
}

/** src/sdk.gen.ts: the flat functions, their types, and what makes the client that they take. */
export function emitSdk({ name }: ProviderModel): string {
  return [
    "export * from './functions.gen.js'",
    "export type * from './types.gen.js'",
    `export { createClient, type ${name}Options } from './provider.gen.js'`,
    // hey-api has a type of this name, which nothing here takes.
    "export type { ClientOptions } from '@hostwright/core'",
    '',
  ].join('\n')
}

/** src/openapi-fetch.gen.ts: the path-first client. Says only what operations do differently from their provider. */
export function emitPathClient(model: ProviderModel): string {
  const { name, operations, mediaType } = model
  const exceptions = Object.fromEntries(operations.flatMap((operation) => exception(operation, mediaType)))
  return [
    "import { createPathClient, type PathClient } from '@hostwright/core/openapi-fetch'",
    "import type { paths } from './paths.gen.js'",
    `import { type ${name}Options, provider } from './provider.gen.js'`,
    '',
    docBlock([
      `An openapi-fetch client of the ${name} API: \`client.${operations[0]?.httpMethod}('${operations[0]?.path}', …)\`. Credentials, retries and limits are those of the class.`,
      '',
      '@throws ConfigurationError naming the option that cannot work',
    ]),
    `export const create${name}Fetch = (options: ${name}Options): PathClient<paths> => createPathClient<paths>(provider, options, ${JSON.stringify(exceptions)})`,
    '',
    "export type { paths } from './paths.gen.js'",
    '',
  ].join('\n')
}

function exception(operation: OperationModel, mediaType: string): [string, object][] {
  const { httpMethod, path, bodyType, emptyStatuses, indexed, retry, authenticated } = operation
  const differs = {
    ...(bodyType !== undefined && bodyType !== mediaType ? { type: bodyType } : {}),
    // 204 never has a body, whoever says so.
    ...(emptyStatuses.some((status) => status !== 204) ? { empty: emptyStatuses } : {}),
    ...(indexed.length > 0 ? { indexed } : {}),
    ...(retry ? { retry } : {}),
    ...(authenticated ? {} : { auth: false }),
  }
  return Object.keys(differs).length === 0 ? [] : [[`${httpMethod} ${path}`, differs]]
}
