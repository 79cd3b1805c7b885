import type { ProviderModel } from '../model/model.ts'
import { type Code, code, docLine, joined, lines, quote } from '../code.ts'
import { mockCredentials } from '../model/auth-methods.ts'

/** Returns the mock's files for a provider, by paths from its package: the document, and the names of its credentials. */
export function emitMockFiles(model: ProviderModel): {
  readonly document: readonly [string, string]
  readonly types: readonly [string, Code]
} {
  return {
    document: [`../mock/specs/${model.folder}.json`, `${JSON.stringify(model.document, null, 1)}\n`],
    types: [`../mock/src/providers/${model.folder}.gen.ts`, emitCredential(model)],
  }
}

function emitCredential({ name, authMethods }: ProviderModel): Code {
  const options = mockCredentials(authMethods).map(quote)
  return lines([
    docLine(`Options of \`new ${name}(…)\` for the credentials that its mock accepts.`),
    code`export type Credential = ${options.length > 0 ? joined(options, ' | ') : code`never`}`,
    code``,
  ])
}
