import { createMock, type LocalOptions, type LocalMock } from '../src/index.js'
import type { ProviderName } from '../src/providers/provider-spec.js'

/** A provider's mock without a socket, and a function to call it with its credentials. */
export interface CalledProvider {
  readonly mock: Pick<LocalMock, 'authHeaders' | 'assertClean' | 'clock' | 'reset'>
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: Readonly<Record<string, unknown>> }>
}

export async function callProvider(name: ProviderName, options: LocalOptions = {}): Promise<CalledProvider> {
  const mock = await createMock(name, { rateLimit: false, ...options })
  const credentials = await mock.authHeaders()
  return {
    mock,
    async call(method, path, body, headers = credentials) {
      const json = name === 'cloudpit' ? 'application/vnd.api+json' : 'application/json'
      const content = body === undefined ? {} : { body: JSON.stringify(body) }
      const type: Record<string, string> = body === undefined ? {} : { 'content-type': json }
      const response = await mock.fetch(`http://localhost${path}`, { method, headers: { ...headers, ...type }, ...content })
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
}
