import { expect, vi } from 'vitest'
import { type HostwrightError, InvalidResponseError, NetworkError } from '@hostwright/core'
import type { Mock } from '@hostwright/mock'

/** A read and a creation that is not safe to repeat, by their ids and as calls of one client. */
export interface RetryCase {
  readonly reads: string
  readonly creates: string
  read(): PromiseLike<unknown>
  create(): PromiseLike<unknown>
}

/** Operations whose retry differs from the rule for their method, as calls of one client. */
export interface MarkedOperation {
  readonly id: string
  readonly retry: 'safe' | 'never'
  call(): PromiseLike<unknown>
}

/** How often the clients of these tests may send again. */
export const RETRIES = 3

/** A read that is refused twice and loses its connection once is sent four times, and succeeds. */
export async function repeatsReads({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, times: 2, status: 503, headers: { 'retry-after': '0' } })
  mock.fail({ operation: reads, reset: 'before-response' })
  await withoutWaiting(read)
  expect(faultsOf(reads, mock)).toEqual(['status', 'status', 'reset', undefined])
  mock.assertClean()
}

/** A read whose answer breaks off is sent again. */
export async function repeatsTruncatedReads({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, truncate: true })
  await withoutWaiting(read)
  expect(faultsOf(reads, mock)).toEqual(['truncate', undefined])
}

/** A read that is answered with something else is not sent again: it was answered. */
export async function refusesMalformedAnswers({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, malformed: true })
  expect(await errorOf(read)).toBeInstanceOf(InvalidResponseError)
  expect(faultsOf(reads, mock)).toEqual(['malformed'])
}

/** A creation that may have taken effect is not sent again. */
export async function createsOnce({ creates, create }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: creates, reset: 'before-response' })
  expect(await errorOf(create)).toBeInstanceOf(NetworkError)
  expect(faultsOf(creates, mock)).toEqual(['reset'])
  mock.assertClean()
}

/** A request that was sent and whose connection broke is sent again if the operation is safe to repeat, never if it must not be. */
export async function keepsRetryMarks(operations: readonly MarkedOperation[], mock: Mock): Promise<void> {
  for (const { id, retry, call } of operations) {
    mock.fail({ operation: id, reset: 'before-response' })
    const error = await errorOf(call)
    expect({ id, sent: faultsOf(id, mock) }).toEqual({ id, sent: retry === 'safe' ? ['reset', undefined] : ['reset'] })
    if (retry === 'never') expect(error).toBeInstanceOf(NetworkError)
    else expect(error).toBeUndefined()
  }
}

/** What each request of an operation or variant met. */
function faultsOf(id: string, { requests }: Mock): unknown[] {
  return requests.filter(({ operation, variant }) => id === operation || id === variant).map(({ fault }) => fault)
}

async function errorOf(call: () => PromiseLike<unknown>): Promise<HostwrightError | undefined> {
  return await withoutWaiting(call).then(
    () => undefined,
    (error: HostwrightError) => error,
  )
}

/** The wait before a retry is a random share of its bound; here it is none of it. */
async function withoutWaiting(call: () => PromiseLike<unknown>): Promise<unknown> {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  try {
    return await call()
  } finally {
    random.mockRestore()
  }
}
