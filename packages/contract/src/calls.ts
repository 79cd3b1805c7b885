import { expect } from 'vitest'

/** Creates a client with these options; the returned function makes one plain read that needs credentials. */
export type Connect<Options> = (options: Options) => () => PromiseLike<unknown>

/** Returns the error of a call; undefined if it succeeds. */
export async function errorOf(call: PromiseLike<unknown>): Promise<unknown> {
  return await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
}

/** Returns the error of a call and checks its class. */
export async function rejection<E extends Error>(call: PromiseLike<unknown>, type: abstract new (...args: never[]) => E): Promise<E> {
  const error = await errorOf(call)
  expect(error).toBeInstanceOf(type)
  return error as E
}

/** Calls of one operation through each surface, with the specification's examples. */
export interface OperationCase {
  /** Through the client class. */
  client(): PromiseLike<unknown>
  /** Through the function. */
  functions(): PromiseLike<unknown>
  /** Through openapi-fetch. */
  paths(): Promise<{ data?: unknown; error?: unknown; response: Response }>
  /** The zod schema of the response, `file` for a download, `unknown` for any JSON; undefined if no status has a body. */
  readonly responseSchema: { parse(value: unknown): unknown } | 'file' | 'unknown' | undefined
}
