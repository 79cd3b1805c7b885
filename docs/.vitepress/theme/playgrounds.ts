import type { ClientClass, Playground } from './try-it.js'

/** The clients by the path of their module. */
const MODULES = import.meta.glob<Readonly<Record<string, ClientClass>>>('../../../packages/*/dist/index.gen.js')

/** One mock a provider, so that what one operation creates is found by another, on every page until a reload. */
const playgrounds = new Map<string, Promise<Playground>>()

/**
 * Returns the playground of a provider. The first call loads the mock, the client and the document.
 *
 * @param client name of its class
 */
export function playgroundOf(provider: string, client: string, specUrl: string): Promise<Playground> {
  const existing = playgrounds.get(provider)
  if (existing) return existing
  const created = load(provider, client, specUrl)
  playgrounds.set(provider, created)
  created.catch(() => playgrounds.delete(provider))
  return created
}

async function load(provider: string, client: string, specUrl: string): Promise<Playground> {
  const module = MODULES[`../../../packages/${provider}/dist/index.gen.js`]
  const [{ Playground }, exports, response] = await Promise.all([import('./try-it.js'), module?.(), fetch(specUrl)])
  const Client = exports?.[client]
  if (Client === undefined) throw new Error(`There is no client of ${provider}.`)
  if (!response.ok) throw new Error(`The document could not be loaded: ${response.status}.`)
  return Playground.create(Client, (await response.json()) as object)
}
