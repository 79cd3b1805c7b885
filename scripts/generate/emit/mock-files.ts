import type { ProviderModel } from '../model/model.ts'
import { capitalized } from '../text.ts'
import { type Code, code, docLine, joined, lines, quote } from '../code.ts'

/** Emits the mock's src/providers/<provider>.gen.ts: the names of the credentials that it accepts. */
export function emitMockCredentials({ name, mockCredentials }: ProviderModel): Code {
  const options = mockCredentials.map(quote)
  return lines([
    docLine(`Options of \`new ${name}(…)\` for the credentials that its mock accepts.`),
    code`export type Credential = ${options.length > 0 ? joined(options, ' | ') : code`never`}`,
    code``,
  ])
}

/** Emits the mock's src/providers/index.gen.ts from the names of providers. */
export function emitMockProviders(providers: readonly string[]): string {
  return [
    '// Generated from the names of the folders under specs/ by `pnpm generate`. Do not edit.',
    '',
    ...providers.map((provider) => `import type { Credential as ${alias(provider)} } from './${provider}.gen.js'`),
    '',
    '/** Names of the credential options of each provider whose spec comes with the mock. */',
    'export interface Providers {',
    ...providers.map((provider) => `  ${provider}: ${alias(provider)}`),
    '}',
    '',
    '/** Names of the providers whose specs come with the mock. */',
    'export const providerNames = [',
    ...providers.map((provider) => `  '${provider}',`),
    '] as const satisfies readonly (keyof Providers)[]',
    '',
  ].join('\n')
}

function alias(provider: string): string {
  return `${capitalized(provider)}Credential`
}
