import { NetworkError, TimeoutError } from '../errors/errors.js'
import { isStream } from '../model/fetch.js'
import { reportWait } from './events.js'
import { discard, receivedBy } from '../response/read-body.js'
import { isJsonResponse, readParsed } from '../response/parse.js'
import { retryAfter } from '../response/retry-after.js'
import type { Backoff } from '../model/call-options.js'
import { sleep } from '../model/time-limit.js'
import type { Context, Layer } from '../model/operation.js'

const IDEMPOTENT = /^(GET|HEAD|OPTIONS|PUT|DELETE)$/
const TRANSIENT = /^(408|429|50[234]|52\d)$/
/** Statuses that say that nothing was done. */
const REJECTING = /^4(?!08)/
const LONGEST_RETRY_AFTER = 120_000

/**
 * Retries calls; no other layer sends again. Idempotent methods are retried after 408, 429, 502, 503, 504, Cloudflare's 520
 * to 529 and network errors. POST and PATCH are retried only if nothing was done (after 429, or without a connection), or
 * if the specification calls them safe. `request` treats all methods except GET and HEAD like POST, unless `idempotent` is
 * true. Every method is retried at most twice after a 401, with a renewed token, since a 401 has no effect. A read is retried
 * once if it did not see an earlier write. A GET is retried if its JSON ends early. Errors that pass by themselves are retried
 * until the deadline.
 *
 * The wait is random up to a bound that doubles (full jitter), or Retry-After. A wait of more than two minutes is left to
 * the caller.
 */
export const retry = (): Layer => (next) => async (request, context) => {
  const { maxRetries, backoff } = context
  const isRetried = maxRetries > 0 && context.operation.retry !== 'never' && !isStream(request.body)
  const replays: Record<NonNullable<Context['retryReason']>, number> = {
    'token-refreshed': 2,
    unreached: 1,
    passing: isRetried ? Infinity : 0,
  }
  let spent = 0
  let passed = 0
  for (;;) {
    context.clock.signal.throwIfAborted()
    let response: Response | undefined
    let error: unknown
    context.retryReason = context.nextTurn = context.text = context.data = context.isCutOff = undefined
    try {
      response = await next(request, context)
      // Read while a retry is possible: a body that breaks off is a network error like any other.
      if (response.ok && isJsonResponse(context.operation, response)) await readParsed(receivedBy(context, request, response))
    } catch (thrown) {
      response = undefined
      error = thrown
    }
    let delay = Infinity
    if (context.retryReason && replays[context.retryReason]-- > 0 && !isStream(request.body)) {
      delay = context.retryReason === 'passing' ? waitBefore(response, ++passed, backoff) : 0
    } else if (isRetried && isWorthRepeating(response, error, request.method, context)) {
      // After a 429 the rate limit waits, if there is one, within its own budget.
      if (context.nextTurn !== undefined) delay = context.nextTurn > context.maxRateLimitWait ? delay : context.nextTurn
      else if (spent < maxRetries) delay = waitBefore(response, ++spent, backoff)
    }
    // Does not begin a wait that cannot end in time.
    if (delay === Infinity || delay >= context.clock.left) {
      if (response) return response
      throw error
    }
    discard(response)
    // Other methods that change something are retried only if nothing was done, or if it does no harm.
    if (context.isSent && !context.retryReason && response?.status !== 429 && /^(PUT|DELETE)$/.test(request.method))
      request.earlierAttempts = (request.earlierAttempts ?? 0) + 1
    context.wait = context.nextTurn === undefined ? delay : 0
    if (context.wait > 0) {
      reportWait(context, delay, context.retryReason === 'passing' ? 'passing' : 'retry')
      await sleep(delay, context.clock)
    }
    context.attempt++
    request = (await context.rebuild?.(context)) ?? request
  }
}

function isWorthRepeating(
  response: Response | undefined,
  error: unknown,
  method: string,
  { operation, retryStatuses, isSent, isCutOff = false }: Context,
): boolean {
  // A token request has had its own retries.
  const { status } = response ?? {}
  const isAdded = retryStatuses.includes(status as number)
  const transient = response
    ? isAdded || TRANSIENT.test(String(status)) || (isCutOff && method === 'GET')
    : (error instanceof NetworkError || error instanceof TimeoutError) && error.operation === operation.id
  return (
    transient &&
    (status === 429 ||
      !isSent ||
      (isAdded && REJECTING.test(String(status))) ||
      operation.retry === 'safe' ||
      (!operation.retry && IDEMPOTENT.test(method)))
  )
}

/** Returns milliseconds; Infinity if the wait is left to the caller. */
function waitBefore(response: Response | undefined, attempt: number, { initial = 500, max = 8000 }: Backoff = {}): number {
  const asked = response && retryAfter(response.headers)
  if (asked === undefined) return Math.random() * Math.min(max, initial * 2 ** (attempt - 1))
  return asked > LONGEST_RETRY_AFTER ? Infinity : asked
}
