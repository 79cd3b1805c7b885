import { createControl } from './control/control.js'
import { listen } from './http/server.js'
import { assemble } from './local-mock.js'
import type { Mock } from './mock-types.js'
import { MAX_REQUEST_SIZE, type MockOptions } from './options.js'
import type { Model } from './pipeline/model.js'

/** Starts a server that behaves like the provider of a spec. Rejects if an option is invalid, or the port is in use. */
export async function bootMock<Option extends string = string>(model: Model, options: Omit<MockOptions, 'spec'>): Promise<Mock<Option>> {
  const { port = 0, host = '127.0.0.1', allowedHosts = [], maxRequestSize = MAX_REQUEST_SIZE } = options
  const { mock, respond, seed, stop, clientOptions, clock } = await assemble<Option>(model, options)
  const control = createControl({ ...mock, seed, reset })
  const server = await listen({ host, port, allowedHosts, maxRequestSize }, respond, control, clock.now)
  function reset(): void {
    mock.reset()
    server.forgetResets()
  }
  function close(): Promise<void> {
    stop()
    return server.close()
  }
  return {
    ...mock,
    url: server.url,
    clientOptions: clientOptions(server.url),
    reset,
    close,
    [Symbol.asyncDispose]: close,
  }
}
