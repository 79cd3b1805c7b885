import { expect, vi } from 'vitest'
import { InvalidResponseError, NetworkError } from '@hostwright/core'
import type { Mock } from '@hostwright/mock'
import { errorOf, rejection } from './calls.js'

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

/** The tests of failed calls by name. */
export const RETRY_TESTS: Readonly<Record<string, (retries: RetryCase, mock: Mock) => Promise<void>>> = {
  async 'retries a GET after 503 and after a reset'({ reads, read }, mock) {
    mock.fail({ operation: reads, times: 2, status: 503, headers: { 'retry-after': '0' } })
    mock.fail({ operation: reads, reset: 'before-response' })
    await withoutWaiting(read)
    expect(faultsOf(reads, mock)).toEqual(['status', 'status', 'reset', undefined])
    mock.assertClean()
  },
  async 'retries a GET after a truncated body'({ reads, read }, mock) {
    mock.fail({ operation: reads, truncate: true })
    await withoutWaiting(read)
    expect(faultsOf(reads, mock)).toEqual(['truncate', undefined])
  },
  // The server responded.
  async 'does not retry a GET after a malformed response'({ reads, read }, mock) {
    mock.fail({ operation: reads, malformed: true })
    await rejection(withoutWaiting(read), InvalidResponseError)
    expect(faultsOf(reads, mock)).toEqual(['malformed'])
  },
  // It may have taken effect.
  async 'does not retry a creating POST after a reset'({ creates, create }, mock) {
    mock.fail({ operation: creates, reset: 'before-response' })
    await rejection(withoutWaiting(create), NetworkError)
    expect(faultsOf(creates, mock)).toEqual(['reset'])
    mock.assertClean()
  },
}

/** Retries a safe operation after a reset, and never one that must not be repeated. */
export async function keepsRetryMarks(operations: readonly MarkedOperation[], mock: Mock): Promise<void> {
  for (const { id, retry, call } of operations) {
    mock.fail({ operation: id, reset: 'before-response' })
    const error = await errorOf(withoutWaiting(call))
    expect({ id, sent: faultsOf(id, mock) }).toEqual({ id, sent: retry === 'safe' ? ['reset', undefined] : ['reset'] })
    if (retry === 'never') expect(error).toBeInstanceOf(NetworkError)
    else expect(error).toBeUndefined()
  }
}

/** Returns the fault of each request of an operation or variant. */
function faultsOf(id: string, { requests }: Mock): unknown[] {
  return requests.filter(({ operation, variant }) => id === operation || id === variant).map(({ fault }) => fault)
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
