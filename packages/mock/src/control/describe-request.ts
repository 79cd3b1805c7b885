import { essence } from '@hostwright/openapi/media-type.ts'
import { toText } from '../bytes.js'
import { isTooDeep } from '../http/json-depth.js'
import { queryValues } from '../http/request.js'
import { REDACTED } from '../record/log.js'
import type { LoggedRequest } from '../record/logged-request.js'
import { looksSecret } from '../record/secret-name.js'

/**
 * Returns a request as JSON for other programs. `body` is the value of JSON or a form, or a text; null for another type and for JSON
 * that is none. Values under names that look secret are redacted.
 */
export function describeRequest(request: LoggedRequest): object {
  const { operation = null, variant = null, fault = null } = request
  return { ...request, operation, variant, fault, body: redacted(bodyValue(request)) }
}

function bodyValue({ body, json, headers }: LoggedRequest): unknown {
  const type = essence(headers['content-type'])
  if (json !== undefined) return isTooDeep(json) ? null : json
  if (body.length === 0) return null
  if (type === 'application/x-www-form-urlencoded') return queryValues(new URLSearchParams(toText(body)))
  // Nothing tells credentials in other texts, such as XML or broken JSON.
  return /^text\/(?!xml)/.test(type) ? toText(body) : null
}

/** A flag such as `hasPassword` is no secret. */
function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted)
  if (typeof value !== 'object' || value === null) return value
  // RFC 6749 section 4.1.3: the code of a token request is a credential.
  const isTokenRequest = 'grant_type' in value
  const entries = Object.entries(value).map(([name, member]) => {
    const isSecret = (looksSecret(name) || (isTokenRequest && name === 'code')) && typeof member !== 'boolean' && member !== null
    return [name, isSecret ? REDACTED : redacted(member)] as const
  })
  return Object.fromEntries(entries)
}
