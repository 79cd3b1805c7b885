import { carrierOf } from '@hostwright/openapi/auth-methods.ts'
import { acceptedValues } from './credentials.js'
import type { SecurityRequirement, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { MockRequest } from '../http/request.js'
import type { Tokens } from './tokens.js'

/** `missing`: the request lacks a declared credential. `rejected`: the provider would not accept its credential. */
export type Verdict = 'accepted' | 'missing' | 'rejected'

export type Guard = {
  readonly schemes: ReadonlyMap<string, SecurityScheme>
  /** The issuers of tokens, with the name of the scheme that their tokens are for. */
  readonly issuers: readonly { scheme: string; tokens: Tokens }[]
  /** Whether the account's credentials are rejected, in addition to its tokens. */
  isRevoked: boolean
}

/** Checks a request against its operation's security: it must satisfy all schemes of one alternative. */
export function checkSecurity(alternatives: readonly SecurityRequirement[], request: MockRequest, guard: Guard): Verdict {
  if (alternatives.length === 0) return 'accepted'
  const verdicts = new Set(
    alternatives.map((alternative) => {
      const all = Object.keys(alternative).map((name) => checkScheme(name, request, guard))
      return all.find((verdict) => verdict === 'missing') ?? all.find((verdict) => verdict === 'rejected') ?? 'accepted'
    }),
  )
  return (['accepted', 'rejected'] as const).find((verdict) => verdicts.has(verdict)) ?? 'missing'
}

/** Whether the token of a request can only read. */
export function isReadOnly(alternatives: readonly SecurityRequirement[], request: MockRequest, { schemes, issuers }: Guard): boolean {
  return alternatives.flatMap(Object.keys).some((name) => {
    const scheme = schemes.get(name)
    const credential = scheme && credentialOf(scheme, request)
    return credential !== undefined && issuers.some((issuer) => issuer.scheme === name && issuer.tokens.isReadOnly(credential))
  })
}

function checkScheme(name: string, request: MockRequest, { schemes, issuers, isRevoked }: Guard): Verdict {
  const scheme = schemes.get(name)
  if (!scheme || scheme.type === 'mutualTLS') return 'accepted'
  const credential = credentialOf(scheme, request)
  if (credential === undefined || credential === '') return 'missing'
  if (isRevoked) return 'rejected'
  const accepted = acceptedValues(scheme)
  if (!accepted || accepted.includes(credential)) return 'accepted'
  return issuers.some((issuer) => issuer.scheme === name && issuer.tokens.isValid(credential)) ? 'accepted' : 'rejected'
}

/** Returns the credential that a request carries for a scheme; undefined if it carries none. */
export function credentialOf(scheme: SecurityScheme, { headers, query }: MockRequest): string | undefined {
  const { in: place = 'header', name = '', authScheme } = carrierOf(scheme) ?? {}
  if (place === 'query') return query.get(name) ?? undefined
  if (place === 'cookie') return cookie(headers['cookie'], name)
  if (authScheme === undefined) return headers[name]
  const [given, ...rest] = (headers[name] ?? '').split(/ +/)
  return given?.toLowerCase() === authScheme ? rest.join(' ') : undefined
}

function cookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
}
