import { essence, isJson } from '@hostwright/openapi/media-type.ts'
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
  const { operation = null, variant = null, fault = null, body, headers } = request
  return { ...request, operation, variant, fault, body: redacted(bodyValue(body, headers['content-type'])) }
}

function bodyValue(body: Uint8Array, contentType: string | undefined): unknown {
  const type = essence(contentType)
  if (body.length === 0) return null
  if (type === 'application/x-www-form-urlencoded') return queryValues(new URLSearchParams(toText(body)))
  if (type.startsWith('text/')) return toText(body)
  return isJson(contentType) ? parse(toText(body)) : null
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return isTooDeep(value) ? null : value
  } catch {
    return null
  }
}

/** A flag such as `hasPassword` is no secret. */
function redacted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redacted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, member]) => {
    const isSecret = looksSecret(name) && typeof member !== 'boolean' && member !== null
    return [name, isSecret ? REDACTED : redacted(member)] as const
  })
  return Object.fromEntries(entries)
}
