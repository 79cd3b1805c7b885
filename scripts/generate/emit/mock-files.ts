import type { ProviderModel } from '../model/model.ts'
import { typedOperations } from './operation-types.ts'
import { capitalized } from '../text.ts'
import { type Code, code, docLine, joined, lines, quote } from '../code.ts'

/** Emits the mock's src/providers/<provider>.gen.ts: the names of the credentials that it accepts, and of its operations. */
export function emitMockTypes({ name, mockCredentials, ...model }: ProviderModel): Code {
  const options = mockCredentials.map(quote)
  const webhooks = Object.keys(model.document.webhooks ?? {})
  return lines([
    docLine(`Options of \`new ${name}(…)\` for the credentials that its mock accepts.`),
    code`export type Credential = ${options.length > 0 ? joined(options, ' | ') : code`never`}`,
    code``,
    docLine(`Operations of the ${name} API, and variants of those that share a route.`),
    code`export type OperationId = ${joined(
      typedOperations(model).map(({ id }) => quote(id)),
      ' | ',
    )}`,
    code``,
    docLine(`Webhooks of the ${name} API.`),
    code`export type Webhook = ${webhooks.length > 0 ? joined(webhooks.map(quote), ' | ') : code`never`}`,
    code``,
  ])
}

/** Emits the mock's src/providers/index.gen.ts from the names of providers. */
export function emitMockProviders(providers: readonly string[]): string {
  return [
    '// Generated from the names of the folders under specs/ by `pnpm generate`. Do not edit.',
    '',
    ...providers.map(
      (provider) =>
        `import type { Credential as ${alias(provider)}, OperationId as ${alias(provider, 'OperationId')}, Webhook as ${alias(provider, 'Webhook')} } from './${provider}.gen.js'`,
    ),
    '',
    '/** Names of the credential options of each provider whose spec comes with the mock. */',
    'export interface Providers {',
    ...providers.map((provider) => `  ${provider}: ${alias(provider)}`),
    '}',
    '',
    '/** Ids of the operations of each provider, and of their variants. */',
    'export interface ProviderOperationIds {',
    ...providers.map((provider) => `  ${provider}: ${alias(provider, 'OperationId')}`),
    '}',
    '',
    '/** Names of the webhooks of each provider. */',
    'export interface ProviderWebhooks {',
    ...providers.map((provider) => `  ${provider}: ${alias(provider, 'Webhook')}`),
    '}',
    '',
    '/** Names of the providers whose specs come with the mock. */',
    'export const providerNames = [',
    ...providers.map((provider) => `  '${provider}',`),
    '] as const satisfies readonly (keyof Providers)[]',
    '',
  ].join('\n')
}

function alias(provider: string, type = 'Credential'): string {
  return capitalized(provider) + type
}
