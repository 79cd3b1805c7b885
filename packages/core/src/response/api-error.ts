import { messageParts } from './error-message.js'
import type { ActiveProvider } from '../model/provider.js'
import { errorContext, maybeDone } from '../model/error-context.js'
import { ApiError, AuthError, ConsistencyError, RateLimitError } from '../errors/errors.js'
import { retryAfter } from './retry-after.js'
import type { ReceivedResponse } from '../model/operation.js'

/** Characters of a provider's message or code that an error shows. */
const LONGEST_MESSAGE = 300

/**
 * Returns the typed error for a response outside 2xx. Its message has advice of its own only if the provider sent no message.
 *
 * @param isUnauthorized whether it rejects the credentials
 */
export function apiError(
  { operation, request, response, redact }: Pick<ReceivedResponse, 'operation' | 'request' | 'response' | 'redact'>,
  body: unknown,
  { name, credentials, error, rateLimit, consistency, isAccepted }: ActiveProvider,
  isUnauthorized = response.status === 401,
): ApiError {
  const { status, headers } = response
  const shown = (text: string) => redact(text).slice(0, LONGEST_MESSAGE)
  const parts = messageParts(error, body, headers)
  const code = shown(parts.code)
  const sentence = shown(parts.sentence).replace(/[.\s]+$/, '')
  const fields = shown(error?.fields?.(body, parts.sentence) ?? '')
  const isLimit = status === 429 || (code !== '' && code === rateLimit?.code)
  const wait = retryAfter(headers) ?? (isLimit ? rateLimit?.resetIn(headers) : undefined)
  const unreached = consistency?.unreached(request, response)
  const advised = unreached || parts.advice?.text || (isUnauthorized && isAccepted && 'These credentials were revoked or ended.')
  const advice = advised
    ? ` ${advised}`
    : sentence
      ? ''
      : isUnauthorized
        ? ` Check ${Object.keys(credentials).join(' and ')} of this ${name} client.`
        : hint(isLimit ? 429 : status, wait, maybeDone(request))
  const earlier = request.earlierAttempts ? ' An earlier attempt may have taken effect.' : ''
  const message = `${operation.id} failed with ${status}${code && ` ${code}`}${sentence && `: ${sentence}`}.${fields && ` ${fields}.`}${advice}${earlier} (${operation.method} ${operation.path})`
  const context = { ...errorContext(operation, request, response), code: code || undefined, retryAfter: wait, body }
  if (isLimit) return new RateLimitError(message, { ...context, resetAt: wait === undefined ? undefined : new Date(Date.now() + wait) })
  return new (isUnauthorized ? AuthError : unreached ? ConsistencyError : ApiError)(message, context)
}

/** Returns advice on a status, or ''. */
function hint(status: number, wait: number | undefined, done: string): string {
  if (status === 429) return wait === undefined ? ' Call less often.' : ` Call again in ${Math.ceil(wait / 1000)} s.`
  return status === 403 ? ' These credentials may not do this.' : status >= 500 ? done : ''
}
