import { toBase64, toBytes } from '../bytes.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import type { AuthMethodExtension, Credentials } from '@hostwright/openapi/extension-types.ts'

/** A signed request and the credentials of its account. */
interface SignedMethod {
  readonly authMethod: AuthMethodExtension
  readonly credentials: Record<string, string>
}

/** The values that a scheme accepts as they are sent; undefined if the spec names none and any is accepted. */
export function acceptedValues(scheme: SecurityScheme): string[] | undefined {
  const methods = scheme['x-auth']
  if (methods)
    return methods.flatMap((authMethod) => {
      if (authMethod.kind === 'constant') return [authMethod.value]
      return authMethod.kind === 'value' ? [asSent(scheme, credentialValues(authMethod.credentials))] : []
    })
  const declared = scheme['x-credentials']
  if (!declared) return undefined
  return scheme.type === 'oauth2' ? [] : [asSent(scheme, credentialValues(declared))]
}

/**
 * Returns the schemes with these credentials instead of their examples, by the client's option name. Throws an Error for a name
 * that no scheme has.
 */
export function registerCredentials(
  schemes: ReadonlyMap<string, SecurityScheme>,
  given: Readonly<Record<string, string>>,
): Map<string, SecurityScheme> {
  const known = new Set([...schemes.values()].flatMap(declaredNames))
  const unknown = Object.keys(given).find((name) => !known.has(name))
  if (unknown !== undefined)
    throw new Error(
      `credentials: the spec has no credential '${unknown}'; ${known.size > 0 ? `it has ${[...known].join(', ')}` : 'it has none'}.`,
    )
  return new Map([...schemes].map(([name, scheme]) => [name, withExamples(scheme, given)]))
}

function withExamples(scheme: SecurityScheme, given: Readonly<Record<string, string>>): SecurityScheme {
  const copy = structuredClone(scheme)
  const declared = [
    copy['x-credentials'] ?? {},
    ...(copy['x-auth'] ?? []).map((authMethod) => (authMethod.kind === 'constant' ? {} : authMethod.credentials)),
  ]
  for (const credentials of declared)
    for (const [name, credential] of Object.entries(credentials)) credential.example = given[name] ?? credential.example
  return copy
}

function declaredNames({ 'x-credentials': credentials = {}, 'x-auth': methods = [] }: SecurityScheme): string[] {
  return [credentials, ...methods.map((authMethod) => (authMethod.kind === 'constant' ? {} : authMethod.credentials))].flatMap(Object.keys)
}

/** Returns the example values of a scheme's credentials, in their order. */
export function credentialValues(declared: Credentials): string[] {
  return Object.values(declared).map(({ example }) => example)
}

/** Returns the credentials of each scheme's first auth method that has any, by the client's option name. */
export function credentialOptions(schemes: ReadonlyMap<string, SecurityScheme>, signed: readonly SignedMethod[]): Record<string, string> {
  return Object.assign({}, ...[...schemes.values()].map((scheme) => firstCredentials(scheme, signed))) as Record<string, string>
}

function firstCredentials(scheme: SecurityScheme, signed: readonly SignedMethod[]): Record<string, string> {
  if (!isOfClient(scheme)) return {}
  const first = scheme['x-auth']?.find((authMethod) => authMethod.kind !== 'constant')
  const endpoint = signed.find(({ authMethod }) => authMethod === first)
  if (endpoint) return endpoint.credentials
  const declared = first?.credentials ?? scheme['x-credentials'] ?? {}
  return examples(declared)
}

/** Returns every auth method that has credentials. */
export function authMethods(
  schemes: ReadonlyMap<string, SecurityScheme>,
  signed: readonly SignedMethod[],
): { description: string; credentials: Record<string, string> }[] {
  return [...schemes.values()].filter(isOfClient).flatMap((scheme) => {
    const { description = '', 'x-credentials': only, 'x-auth': methods = [] } = scheme
    const declared = methods.flatMap((authMethod) =>
      authMethod.kind === 'constant'
        ? []
        : [{ authMethod, text: authMethod.description ?? description, credentials: authMethod.credentials }],
    )
    const all = only ? [{ authMethod: undefined, text: description, credentials: only }] : declared
    return all.map(({ authMethod, text, credentials }) => ({
      description: text,
      credentials: signed.find((endpoint) => endpoint.authMethod === authMethod)?.credentials ?? examples(credentials),
    }))
  })
}

/** A client has no option for the flows in which an application acts on behalf of users. */
function isOfClient({ type, flows }: SecurityScheme): boolean {
  return type !== 'oauth2' || flows?.clientCredentials !== undefined
}

function examples(credentials: Credentials): Record<string, string> {
  return Object.fromEntries(Object.entries(credentials).map(([name, { example }]) => [name, example]))
}

function asSent({ type, scheme }: SecurityScheme, [first = '', second = '']: readonly string[]): string {
  const isBasic = type === 'http' && scheme?.toLowerCase() === 'basic'
  return isBasic ? toBase64(toBytes(`${first}:${second}`)) : first
}
