import { toBytes } from '../bytes.js'

import { checkSecurity, credentialOf, type Guard } from '../auth/security.js'
import type { MockRequest } from '../http/request.js'
import type { SecurityRequirement } from '@hostwright/openapi/document.ts'

/**
 * Returns the key under which a request counts against the rate limit: a hash of its accepted credentials. All tokens of one auth
 * method belong to one account, so that a new token does not reset the limit. Requests that need no credentials share one key.
 */
export async function credentialKey(alternatives: readonly SecurityRequirement[], request: MockRequest, guard: Guard): Promise<string> {
  const accepted = alternatives.map((alternative) => ({ alternative, names: Object.keys(alternative) }))
  const [used] = accepted
    .filter(({ alternative }) => checkSecurity([alternative], request, guard) === 'accepted')
    .toSorted((a, b) => b.names.length - a.names.length)
  const owners = JSON.stringify((used?.names ?? []).map((name) => ownerOf(name, request, guard)))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(owners)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Returns the credential, or the index of its issuer. */
function ownerOf(name: string, request: MockRequest, { schemes, issuers }: Guard): string | number | undefined {
  const scheme = schemes.get(name)
  const credential = scheme && credentialOf(scheme, request)
  if (credential === undefined) return undefined
  const issuer = issuers.findIndex((candidate) => candidate.scheme === name && candidate.tokens.isValid(credential))
  return issuer < 0 ? credential : issuer
}
