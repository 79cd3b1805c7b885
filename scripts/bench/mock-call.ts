import type { Document, SecurityScheme } from '@hostwright/shared/spec/document.ts'
import { listOperations, resolveRef, type SpecOperation } from '@hostwright/shared/spec/operations.ts'

/** A request as far as it is the same for every server. */
export interface Sent {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What is asked of the mock and of plain Prism. */
export interface MockCall {
  /** Gets one object, with a credential that the mock accepts, unless it comes with a token. */
  readonly get: Sent
  /** What has to be sent first for a token, which then goes into `authorization`. */
  readonly tokenRequest?: Sent
}

/** The first operation of a specification that gets one object, with its examples. @throws Error where there is none */
export function mockCallOf(document: Document): MockCall {
  const found = listOperations(document).find(isOneObject)
  const [scheme = ''] = Object.keys((found?.operation.security ?? document.security)?.[0] ?? {})
  const declared = document.components?.securitySchemes?.[scheme]
  if (!found || !declared)
    throw new Error(`${document.info.title} has no authorised GET of one object; choose another request in mock-call.ts.`)
  const values = found.parameters.map(({ name, example }) => [name, String(example)] as const)
  const path = values.reduce((filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)), found.path)
  const { headers, tokenRequest } = authorisation(resolveRef(document, declared))
  return { get: { method: 'GET', path, headers }, ...(tokenRequest && { tokenRequest }) }
}

function isOneObject({ method, path, operation, parameters }: SpecOperation): boolean {
  if (method !== 'get' || !path.endsWith('}') || operation['x-pagination'] !== undefined) return false
  return parameters.every(({ in: place, required }) => place === 'path' || required !== true)
}

/** The specification's example credentials, as they are sent. */
function authorisation(scheme: SecurityScheme): { readonly headers: Sent['headers']; readonly tokenRequest?: Sent } {
  const [first = '', second = ''] = credentialsOf(scheme)
  if (scheme.type === 'oauth2')
    return { headers: { authorization: 'Bearer made-up-token' }, tokenRequest: requestToken(scheme, first, second) }
  if (scheme.type === 'apiKey') return { headers: { [scheme.name ?? '']: first } }
  return { headers: { authorization: scheme.scheme === 'basic' ? `Basic ${btoa(`${first}:${second}`)}` : `Bearer ${first}` } }
}

function credentialsOf(scheme: SecurityScheme): string[] {
  const byValue = scheme['x-sign-in']?.find((way) => way.kind === 'value')
  return Object.values(byValue?.credentials ?? scheme['x-credentials'] ?? {}).map(({ example }) => example)
}

/** RFC 6749 section 4.4.2, in the format that the specification says. */
function requestToken(scheme: SecurityScheme, id: string, secret: string): Sent {
  const fields = { grant_type: 'client_credentials', client_id: id, client_secret: secret }
  const isJson = scheme['x-token-request']?.format === 'json'
  return {
    method: 'POST',
    path: new URL(scheme.flows?.['clientCredentials']?.tokenUrl ?? '').pathname,
    headers: { 'content-type': isJson ? 'application/json' : 'application/x-www-form-urlencoded' },
    body: isJson ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
  }
}
