import { checkUrl } from '../model/check-options.js'
import type { OtherServers } from '../model/provider.js'

/** Options of a client whose provider has more than one server. */
export interface ServerOptions {
  /**
   * Base URLs in place of those of the provider's other servers, by their documented host: `{ 'uploads.acme.example': 'http://…' }`.
   * Credentials go there, too.
   */
  readonly baseUrls?: Readonly<Record<string, string>> | undefined
}

/** Returns a function from the base URL of a documented server to the one that the client uses. @throws ConfigurationError */
export const otherServers: OtherServers = (provider, { baseUrls }) => {
  const chosen = new Map(
    Object.entries(baseUrls ?? {}).map(([host, url]) => [host, checkUrl(provider, 'baseUrls', url as string).replace(/\/+$/, '')]),
  )
  return (documented) => chosen.get(new URL(documented).host) ?? documented
}
