import { Agent as TlsAgent } from 'node:https'
import { fetch as crossFetch } from 'cross-fetch'
import fetchMock from 'fetch-mock'
import { http as http2, passthrough as passthrough2 } from 'msw2'
import { setupServer as setupServer2 } from 'msw2/node'
import { http as http3, passthrough as passthrough3 } from 'msw3'
import { setupServer as setupServer3 } from 'msw3/node'
import nodeFetch from 'node-fetch'
import * as undici7 from 'undici7'
import * as undici8 from 'undici8'
import type { Fetch } from '../../src/model/fetch.js'

/** What an implementation needs of its surroundings. */
export interface Surroundings {
  /** The certificate authority, in PEM. */
  readonly ca: string
  /** URL of the proxy. */
  readonly proxy: string
}

/** A fetch that somebody may pass to a client. */
export interface Implementation {
  readonly name: string
  /** Whether the server that it is tried on speaks TLS, and whether it is reached through the proxy. */
  readonly reaches: 'plain' | 'tls' | 'proxy'
  readonly fails?: { readonly stream?: true; readonly blob?: true }
  start(surroundings: Surroundings): { readonly fetch: Fetch; readonly stop?: () => unknown }
}

/** They are of the type that a client's option has. */
export const TYPED: readonly Fetch[] = [globalThis.fetch, undici7.fetch, undici8.fetch, crossFetch]

export const IMPLEMENTATIONS: readonly Implementation[] = [
  { name: "the platform's fetch", reaches: 'plain', start: () => ({ fetch: globalThis.fetch }) },
  ...[
    { name: 'undici 7', undici: undici7 as unknown as typeof undici8 },
    { name: 'undici 8', undici: undici8 },
  ].flatMap(({ name, undici: { Agent, EnvHttpProxyAgent, fetch, ProxyAgent } }): Implementation[] => {
    const using = (dispatcher: InstanceType<typeof Agent>) => ({
      fetch: ((url, init) => fetch(url, { ...init, dispatcher })) satisfies Fetch,
      stop: () => dispatcher.close(),
    })
    return [
      { name, reaches: 'plain', start: () => ({ fetch }) },
      { name: `${name} with an Agent that has a CA of its own`, reaches: 'tls', start: ({ ca }) => using(new Agent({ connect: { ca } })) },
      {
        name: `${name} with ProxyAgent`,
        reaches: 'proxy',
        start: ({ ca, proxy }) => using(new ProxyAgent({ uri: proxy, requestTls: { ca } }) as never),
      },
      {
        name: `${name} with EnvHttpProxyAgent`,
        reaches: 'proxy',
        start: ({ ca, proxy }) => using(new EnvHttpProxyAgent({ httpsProxy: proxy, noProxy: '', requestTls: { ca } }) as never),
      },
    ]
  }),
  {
    name: 'node-fetch 3',
    reaches: 'tls',
    fails: { stream: true },
    start: ({ ca }) => withAgent(nodeFetch as unknown as Fetch, new TlsAgent({ ca, keepAlive: true })),
  },
  {
    name: 'cross-fetch 4',
    reaches: 'tls',
    fails: { stream: true, blob: true },
    start: ({ ca }) => withAgent(crossFetch, new TlsAgent({ ca, keepAlive: true })),
  },
  {
    name: 'msw 2, which lets requests pass',
    reaches: 'plain',
    start: () => intercepted(setupServer2(http2.all('*', () => passthrough2()))),
  },
  {
    name: 'msw 3, which lets requests pass',
    reaches: 'plain',
    start: () => intercepted(setupServer3(http3.all('*', () => passthrough3()))),
  },
  {
    name: 'fetch-mock, which lets requests pass',
    reaches: 'plain',
    start() {
      const instance = fetchMock.createInstance().spy()
      return { fetch: instance.fetchHandler.bind(instance) }
    },
  },
]

function withAgent(fetch: Fetch, agent: TlsAgent): ReturnType<Implementation['start']> {
  return { fetch: (url, init) => fetch(url, { ...init, agent } as typeof init), stop: () => agent.destroy() }
}

function intercepted(server: { listen(options: object): unknown; close(): unknown }): ReturnType<Implementation['start']> {
  server.listen({ onUnhandledRequest: 'bypass' })
  return { fetch: (url, init) => globalThis.fetch(url, init), stop: () => server.close() }
}
