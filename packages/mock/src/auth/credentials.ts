import type { Credentials, SecurityScheme } from '../spec/document.js'
import type { SignedEndpoint } from './signed-endpoint.js'

/** The values that a scheme accepts as they are sent; undefined where the spec names none, and any will do. */
export function acceptedValues(scheme: SecurityScheme): string[] | undefined {
  const signIn = scheme['x-sign-in']
  if (signIn)
    return signIn.flatMap((way) => {
      if (way.kind === 'constant') return [way.value]
      return way.kind === 'value' ? [asSent(scheme, credentialValues(way.credentials))] : []
    })
  const declared = scheme['x-credentials']
  if (!declared) return undefined
  return scheme.type === 'oauth2' ? [] : [asSent(scheme, credentialValues(declared))]
}

/** The values of a scheme's credentials, in their order. */
export function credentialValues(declared: Credentials): string[] {
  return Object.values(declared).map(({ example }) => example)
}

/** The credentials of each scheme's first way of signing in that has any, by the client's option name. */
export function credentialOptions(schemes: ReadonlyMap<string, SecurityScheme>, signed: readonly SignedEndpoint[]): Record<string, string> {
  return Object.assign({}, ...[...schemes.values()].map((scheme) => firstCredentials(scheme, signed))) as Record<string, string>
}

function firstCredentials(scheme: SecurityScheme, signed: readonly SignedEndpoint[]): Record<string, string> {
  // What an application signs in with on behalf of users is no option of a client.
  if (scheme.type === 'oauth2' && !scheme.flows?.clientCredentials) return {}
  const first = scheme['x-sign-in']?.find((way) => way.kind !== 'constant')
  const endpoint = signed.find(({ way }) => way === first)
  if (endpoint) return endpoint.credentials
  const declared = first?.credentials ?? scheme['x-credentials'] ?? {}
  return Object.fromEntries(Object.entries(declared).map(([name, { example }]) => [name, example]))
}

function asSent({ type, scheme }: SecurityScheme, [first = '', second = '']: readonly string[]): string {
  const isBasic = type === 'http' && scheme?.toLowerCase() === 'basic'
  return isBasic ? Buffer.from(`${first}:${second}`).toString('base64') : first
}
