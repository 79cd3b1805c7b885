import { carrierOf } from '@hostwright/openapi/auth-methods.ts'
import type { Document, SecurityRequirement, SecurityScheme } from '@hostwright/openapi/document.ts'
import { acceptedValues } from './credentials.js'
import type { TokenEndpoint } from './token-endpoint.js'

/**
 * Returns headers that satisfy the document's security requirement: a value that the scheme accepts as it is, else a token that its
 * endpoint issues. Leaves out schemes that do not use a header.
 */
export function authHeaders(
  { security = [] }: Pick<Document, 'security'>,
  schemes: ReadonlyMap<string, SecurityScheme>,
  endpoints: readonly TokenEndpoint[],
): Record<string, string> {
  const names = Object.keys(security[0] ?? firstOf(schemes))
  const headers = names.flatMap((name) => {
    const scheme = schemes.get(name)
    return scheme ? (headerOf(name, scheme, endpoints) ?? []) : []
  })
  return Object.fromEntries(headers)
}

function firstOf(schemes: ReadonlyMap<string, SecurityScheme>): SecurityRequirement {
  const [name] = schemes.keys()
  return name === undefined ? {} : { [name]: [] }
}

function headerOf(
  name: string,
  scheme: SecurityScheme,
  endpoints: readonly TokenEndpoint[],
): [[header: string, value: string]] | undefined {
  const endpoint = endpoints.find((each) => each.scheme === name)
  const accepted = acceptedValues(scheme) ?? ['any']
  const value = accepted[0] ?? endpoint?.tokens.issue(endpoint.lifetime)
  if (value === undefined) return undefined
  const carrier = carrierOf(scheme)
  if (carrier?.in !== 'header') return undefined
  const { name: header, authScheme } = carrier
  return [[header, authScheme === undefined ? value : `${authScheme.charAt(0).toUpperCase()}${authScheme.slice(1)} ${value}`]]
}
