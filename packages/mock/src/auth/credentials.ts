import { authMethodsOf, carrierOf, clientAuthMethods, type AuthMethod } from '@hostwright/openapi/auth-methods.ts'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Credentials } from '@hostwright/openapi/extension-types.ts'

/** A signed request and the credentials of its account. */
interface SignedMethod {
  readonly authMethod: AuthMethod['declared']
  readonly credentials: Record<string, string>
}

/** The values that a scheme accepts as they are sent; undefined if the spec names none and any is accepted. */
export function acceptedValues(scheme: SecurityScheme): string[] | undefined {
  const methods = authMethodsOf(scheme)
  if (methods.length === 0) return undefined
  return methods.flatMap(({ kind, declared, credentials }) => {
    if (declared.kind === 'constant') return [declared.value]
    return kind === 'value' ? [asSent(scheme, credentialValues(credentials))] : []
  })
}

/**
 * Returns the schemes with these credentials instead of their examples, by the client's option name. Throws an Error for a name
 * that no scheme has.
 */
export function registerCredentials(
  schemes: ReadonlyMap<string, SecurityScheme>,
  given: Readonly<Record<string, string>>,
): Map<string, SecurityScheme> {
  const copies = structuredClone(new Map(schemes))
  const declared = [...copies.values()].flatMap(authMethodsOf).flatMap(({ credentials }) => Object.entries(credentials))
  const known = new Set(declared.map(([name]) => name))
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Error(
      `credentials: the spec has no credential '${unknown}'; ${known.size > 0 ? `it has ${[...known].join(', ')}` : 'it has none'}.`,
    )
  for (const [name, credential] of declared) credential.example = given[name] ?? credential.example
  return copies
}

/** Returns the example values of a scheme's credentials, in their order. */
export function credentialValues(declared: Credentials): string[] {
  return Object.values(declared).map(({ example }) => example)
}

/** Returns the credentials of each scheme's first auth method that has any, by the client's option name. */
export function credentialOptions(schemes: ReadonlyMap<string, SecurityScheme>, signed: readonly SignedMethod[]): Record<string, string> {
  const first = [...schemes.values()].map((scheme) => authMethods(new Map([['', scheme]]), signed)[0]?.credentials)
  return Object.assign({}, ...first) as Record<string, string>
}

/** Returns every auth method that has credentials. */
export function authMethods(
  schemes: ReadonlyMap<string, SecurityScheme>,
  signed: readonly SignedMethod[],
): { description: string; credentials: Record<string, string> }[] {
  return clientAuthMethods(schemes.values())
    .filter(({ kind }) => kind !== 'constant')
    .map(({ description, declared, credentials }) => ({
      description,
      credentials: signed.find((endpoint) => endpoint.authMethod === declared)?.credentials ?? examples(credentials),
    }))
}

function examples(credentials: Credentials): Record<string, string> {
  return Object.fromEntries(Object.entries(credentials).map(([name, { example }]) => [name, example]))
}

function asSent(scheme: SecurityScheme, [first = '', second = '']: readonly string[]): string {
  return carrierOf(scheme)?.authScheme === 'basic' ? Buffer.from(`${first}:${second}`).toString('base64') : first
}
