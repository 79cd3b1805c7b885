import type { ActiveProvider } from '../client/provider.js'
import { about } from '../errors/about.js'
import { ApiError, AuthError, ConsistencyError, RateLimitError } from '../errors/errors.js'
import { redactText } from '../errors/redact.js'
import { at } from '../pagination/pointer.js'
import { retryAfter } from '../pipeline/retry-after.js'
import type { Exchange } from './parse.js'

/** Characters of a provider's message that an error repeats. */
const LONGEST_MESSAGE = 300

/**
 * The typed error for an answer outside 2xx.
 *
 * @param refused whether it refuses the credentials
 */
export function apiError(
  { operation, request, response }: Pick<Exchange, 'operation' | 'request' | 'response'>,
  body: unknown,
  { name, credentials, error, rateLimit, consistency, isAccepted }: ActiveProvider,
  secrets: Iterable<string>,
  refused = response.status === 401,
): ApiError {
  const { status, headers } = response
  const textAt = (place: string | undefined) => {
    const value = place && at(body, place)
    return typeof value === 'string' ? redactText(value, secrets) : ''
  }
  const code = textAt(error?.code)
  const said = (textAt(error?.message) || redactText(error?.header?.(headers) ?? '', secrets))
    .slice(0, LONGEST_MESSAGE)
    .replace(/[.\s]+$/, '')
  const isLimit = status === 429 || (code !== '' && code === rateLimit?.code)
  const wait = retryAfter(headers) ?? (isLimit ? rateLimit?.resetIn(headers) : undefined)
  const unreached = consistency?.isUnreached(request, response)
  const advice = refused
    ? `${isAccepted ? 'It was revoked, or has ended. ' : ''}Check ${Object.keys(credentials).join(' and ')} of this ${name} client. `
    : unreached
      ? 'The write before this read was made, but is not to be seen yet. Read again later. '
      : hint(isLimit ? 429 : status, wait)
  const message = `${operation.id} failed with ${status}${code && ` ${code}`}${said && `: ${said}`}. ${advice}(${operation.method} ${operation.path})`
  const context = { ...about(operation, request, response), code: code || undefined, retryAfter: wait, body }
  if (isLimit) return new RateLimitError(message, { ...context, resetAt: wait === undefined ? undefined : new Date(Date.now() + wait) })
  return new (refused ? AuthError : unreached ? ConsistencyError : ApiError)(message, context)
}

/** What to do next, where the status alone says so. */
function hint(status: number, wait: number | undefined): string {
  if (status === 403) return 'These credentials may not do this. '
  if (status === 429) return wait === undefined ? 'Call less often. ' : `Call again in ${Math.ceil(wait / 1000)} s. `
  return status >= 500 ? 'The provider failed; the request may have taken effect. ' : ''
}
