// Runs mock servers in a process of their own, and loads them after the clock starts.
import { once } from 'node:events'
import { type Agent, get, type IncomingMessage } from 'node:http'
import type { ProviderName } from '@hostwright/mock'
import { serve } from './child.ts'

export interface Started {
  readonly url: string
  /** Headers of an authorized request. */
  readonly headers: Readonly<Record<string, string>>
  /** Seconds until the mock was ready. */
  readonly seconds: number
}

/** Sends a GET and reads the whole response. @throws Error if the status is not 200 */
export async function request(url: string, headers: Started['headers'], agent?: Agent): Promise<void> {
  const [response] = (await once(get(url, { headers, agent }), 'response')) as [IncomingMessage]
  await once(response.resume(), 'end')
  if (response.statusCode !== 200) throw new Error(`GET ${url}: status ${response.statusCode}`)
}

/** Starts the mock of a provider, and sends a first request if there is a path. */
async function start(provider: string, path?: string): Promise<Started> {
  const begin = performance.now()
  const { startMock } = await import('@hostwright/mock')
  const mock = await startMock(provider as ProviderName, { rateLimit: false })
  const headers = mock.authHeaders()
  if (path !== undefined) await request(mock.url + path, headers)
  return { url: mock.url, headers, seconds: (performance.now() - begin) / 1000 }
}

if (import.meta.main) {
  await serve((line) => {
    const [provider = '', path] = line.split(' ')
    return start(provider, path)
  })
}
