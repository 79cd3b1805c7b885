import { sleepUntil, type Clock } from '../clock.js'
import type { DeliverOptions, DeliveryAttempt } from './webhook-types.js'

/**
 * Sends a delivery once.
 *
 * @param timeout milliseconds by the clock after which there is no response
 * @param stopped ends it at once
 * @returns the status, or the error of the receiver or the connection; neither if the time is up
 */
export async function sendDelivery(
  to: DeliverOptions['to'],
  url: string,
  init: RequestInit,
  clock: Clock,
  timeout: number,
  stopped: AbortSignal,
): Promise<Pick<DeliveryAttempt, 'status' | 'error'>> {
  const connection = new AbortController()
  const answered = new AbortController()
  const { signal } = connection
  const respond = async () => {
    // A redirect is no success, and is not followed.
    const request = new Request(url, { ...init, redirect: 'manual', signal })
    const response = typeof to === 'function' ? await to(request) : await fetch(request)
    response.body?.cancel().catch(() => undefined)
    return { status: response.status }
  }
  const timeUp = async () => {
    await sleepUntil(clock, clock.now() + timeout, AbortSignal.any([stopped, answered.signal]))
    if (!answered.signal.aborted) connection.abort()
    return {}
  }
  try {
    // The time runs before the receiver is called, which may move the clock.
    return await Promise.race([timeUp(), respond().catch((error: unknown) => ({ error }))])
  } finally {
    answered.abort()
  }
}
