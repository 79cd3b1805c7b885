import { expect, vi } from 'vitest'
import { type HostwrightError, InvalidResponseError, NetworkError } from '@hostwright/core'
import type { Mock } from '@hostwright/mock'

/** A read and a creation that is not safe to repeat: their ids, and calls of one client. */
export interface RetryCase {
  readonly reads: string
  readonly creates: string
  read(): PromiseLike<unknown>
  create(): PromiseLike<unknown>
}

/** An operation whose retry differs from the default of its method, as a call of one client. */
export interface MarkedOperation {
  readonly id: string
  readonly retry: 'safe' | 'never'
  call(): PromiseLike<unknown>
}

/** The maximum number of retries in these tests. */
export const RETRIES = 3

/** Retries a read after two 503 and a reset, then succeeds. */
export async function retriesReads({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, times: 2, status: 503, headers: { 'retry-after': '0' } })
  mock.fail({ operation: reads, reset: 'before-response' })
  await withoutWaiting(read)
  expect(faultsOf(reads, mock)).toEqual(['status', 'status', 'reset', undefined])
  mock.assertClean()
}

/** Retries a read whose body is truncated. */
export async function retriesTruncatedReads({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, truncate: true })
  await withoutWaiting(read)
  expect(faultsOf(reads, mock)).toEqual(['truncate', undefined])
}

/** Does not retry a read with a malformed response, because the server responded. */
export async function rejectsMalformedResponses({ reads, read }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: reads, malformed: true })
  expect(await errorOf(read)).toBeInstanceOf(InvalidResponseError)
  expect(faultsOf(reads, mock)).toEqual(['malformed'])
}

/** Does not retry a creation that may have taken effect. */
export async function createsOnce({ creates, create }: RetryCase, mock: Mock): Promise<void> {
  mock.fail({ operation: creates, reset: 'before-response' })
  expect(await errorOf(create)).toBeInstanceOf(NetworkError)
  expect(faultsOf(creates, mock)).toEqual(['reset'])
  mock.assertClean()
}

/** Retries a safe operation after a reset, and never one that must not be repeated. */
export async function keepsRetryMarks(operations: readonly MarkedOperation[], mock: Mock): Promise<void> {
  for (const { id, retry, call } of operations) {
    mock.fail({ operation: id, reset: 'before-response' })
    const error = await errorOf(call)
    expect({ id, sent: faultsOf(id, mock) }).toEqual({ id, sent: retry === 'safe' ? ['reset', undefined] : ['reset'] })
    if (retry === 'never') expect(error).toBeInstanceOf(NetworkError)
    else expect(error).toBeUndefined()
  }
}

/** Returns the fault of each request of an operation or variant. */
function faultsOf(id: string, { requests }: Mock): unknown[] {
  return requests.filter(({ operation, variant }) => id === operation || id === variant).map(({ fault }) => fault)
}

async function errorOf(call: () => PromiseLike<unknown>): Promise<HostwrightError | undefined> {
  return await withoutWaiting(call).then(
    () => undefined,
    (error: HostwrightError) => error,
  )
}

/** Makes a call with retry delays of zero: the delay is a random share of its maximum. */
async function withoutWaiting(call: () => PromiseLike<unknown>): Promise<unknown> {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0)
  try {
    return await call()
  } finally {
    random.mockRestore()
  }
}
