import { expect } from 'vitest'

/** Creates a client with these options; the returned function makes one plain read that needs credentials. */
export type Connect<Options> = (options: Options) => () => PromiseLike<unknown>

/** Returns the error of a call and checks its class. */
export async function rejection<E extends Error>(call: PromiseLike<unknown>, type: abstract new (...args: never[]) => E): Promise<E> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(type)
  return error as E
}
