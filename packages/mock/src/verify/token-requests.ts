import { authMethodsOf } from '@hostwright/openapi/auth-methods.ts'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'

/**
 * Returns the function that recognizes token requests by the addresses in the security schemes. `path` is relative to the server;
 * undefined for other servers.
 */
export function createIsTokenRequest(
  schemes: ReadonlyMap<string, SecurityScheme>,
  servers: readonly string[],
): (url: URL, path: string | undefined) => boolean {
  const all = [...schemes.values()]
  const addresses = all.flatMap(({ flows = {} }) => Object.values(flows as Record<string, Flow>).flatMap(addressesOf))
  // A relative URL is relative to the server's (OpenAPI 3.1, OAuth Flow Object).
  const known = new Set(
    addresses.flatMap((address) => servers.filter((server) => URL.canParse(server)).map((server) => place(new URL(address, server)))),
  )
  // A server other than the spec's, such as a mock, has the same paths.
  const paths = new Set(addresses.map((address) => new URL(address, 'http://server').pathname))
  const templates = all.flatMap(authMethodsOf).flatMap(({ tokenPaths }) => tokenPaths)
  return (url, path) =>
    known.has(place(url)) || (path !== undefined && (paths.has(path) || templates.some((template) => fits(template, path))))
}

interface Flow {
  readonly authorizationUrl?: string
  readonly tokenUrl?: string
  readonly refreshUrl?: string
}

function addressesOf({ authorizationUrl, tokenUrl, refreshUrl }: Flow): string[] {
  return [authorizationUrl, tokenUrl, refreshUrl].filter((address) => address !== undefined)
}

function place({ host, pathname }: URL): string {
  return host + pathname
}

function fits(template: string, path: string): boolean {
  const expected = template.split('/')
  const given = path.split('/')
  return expected.length === given.length && expected.every((segment, index) => segment === given[index] || /^\{.*\}$/.test(segment))
}
