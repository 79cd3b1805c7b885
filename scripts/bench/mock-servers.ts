import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { ProviderName } from '@hostwright/mock'

const MOCK = resolve(import.meta.dirname, '../../packages/mock')

/**
 * What is compared, by a short name: each starts to serve a provider's bundled specification and resolves to its URL.
 * Modules are loaded by whoever starts one, so that a process has in it only what it measures.
 */
export const mockServers = {
  mock: { name: '@hostwright/mock', start: startOwn },
  prism: { name: 'plain Prism', start: startPrism },
} as const

export type MockServerId = keyof typeof mockServers

async function startOwn(provider: string): Promise<string> {
  const { startMock } = await import('@hostwright/mock')
  return (await startMock(provider as ProviderName)).url
}

/** Prism is described here by hand: it is the mock's, and only seen from there. */
interface PrismHttp {
  getHttpOperationsFromSpec(file: string): Promise<unknown[]>
}
interface PrismCore {
  createLogger(name: string, options: { readonly level: 'silent' }): unknown
}
interface PrismServer {
  createServer(operations: readonly unknown[], options: object): { listen(port: number, host: string): Promise<string> }
}

/** With all operations of the specification, and its security checked. */
async function startPrism(provider: string): Promise<string> {
  const load = createRequire(join(MOCK, 'package.json'))
  const { createServer } = load('@stoplight/prism-http-server') as PrismServer
  const { getHttpOperationsFromSpec } = load('@stoplight/prism-http') as PrismHttp
  const { createLogger } = load('@stoplight/prism-core') as PrismCore
  const operations = await getHttpOperationsFromSpec(join(MOCK, 'specs', `${provider}.json`))
  const config = {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    isProxy: false,
    errors: false,
    upstreamProxy: undefined,
  }
  const components = { logger: createLogger('PRISM', { level: 'silent' }) }
  return createServer(operations, { cors: false, config, components }).listen(0, '127.0.0.1')
}
