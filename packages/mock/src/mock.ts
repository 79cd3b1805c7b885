import { listen } from './http/server.js'
import { assemble, type MockClientOptions, type MockCore } from './local-mock.js'
import { MAX_REQUEST_SIZE, type MockOptions } from './options.js'
import type { Model } from './pipeline/model.js'

/**
 * A mock that listens.
 *
 * @typeParam Option Names of the client's credential options, for a typed `clientOptions`.
 */
export interface Mock<Option extends string = string> extends MockCore<Option> {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** Credentials and addresses, ready for a client's constructor. */
  readonly clientOptions: MockClientOptions<Option>
  /** Stops listening and closes open connections at once. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts a server that behaves like the provider of a spec. Rejects if an option is invalid, or the port is in use.
 *
 * @param keeps Whether to keep `requests` and `violations`; the command line has no use for them. Default true
 */
export async function bootMock<Option extends string = string>(
  model: Model,
  options: Omit<MockOptions, 'spec'>,
  keeps = true,
): Promise<Mock<Option>> {
  const { port = 0, host = '127.0.0.1', allowedHosts = [], maxRequestSize = MAX_REQUEST_SIZE } = options
  const { mock, respond, clientOptions, clock } = await assemble<Option>(model, options, keeps)
  const server = await listen({ host, port, allowedHosts, maxRequestSize }, respond, clock.now)
  return {
    ...mock,
    url: server.url,
    clientOptions: clientOptions(server.url),
    reset() {
      mock.reset()
      server.forgetResets()
    },
    close: () => server.close(),
    [Symbol.asyncDispose]: () => server.close(),
  }
}
