import { expect } from 'vitest'

/** Makes a client with these options; the result makes one plain read with it that needs credentials. */
export type Connect<Options> = (options: Options) => () => PromiseLike<unknown>

/** The error with which a call fails, of that class. */
export async function rejection<E extends Error>(call: PromiseLike<unknown>, type: abstract new (...args: never[]) => E): Promise<E> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(type)
  return error as E
}
