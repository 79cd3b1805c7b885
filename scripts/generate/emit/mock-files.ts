import type { ProviderModel } from '../model.ts'
import { credentialOptions } from './sign-in.ts'

/** What the mock's package has of a provider, by paths from the provider's: its document, and the names of its credentials. */
export function emitMockFiles(model: ProviderModel): {
  readonly document: readonly [string, string]
  readonly types: readonly [string, string]
} {
  return {
    document: [`../mock/specs/${model.folder}.json`, `${JSON.stringify(model.document, null, 1)}\n`],
    types: [`../mock/src/providers/${model.folder}.gen.ts`, emitCredential(model)],
  }
}

function emitCredential({ name, scheme }: ProviderModel): string {
  const options = credentialOptions(scheme).map((option) => `'${option}'`)
  return [
    `/** Options of \`new ${name}(…)\` for the credentials that its mock accepts. */`,
    `export type Credential = ${options.join(' | ') || 'never'}`,
    '',
  ].join('\n')
}
