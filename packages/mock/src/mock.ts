import { listen } from './http/server.js'
import { assemble } from './local-mock.js'
import type { Mock } from './mock-types.js'
import { MAX_REQUEST_SIZE, type MockOptions } from './options.js'
import type { Model } from './pipeline/model.js'

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
