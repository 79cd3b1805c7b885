import { ConfigurationError } from '../errors/errors.js'
import type { DefaultQuery } from '../model/provider.js'

/** Makes a provider's default query parameters of what its specification declares (x-client-options): parameters by option. */
export function defaultQuery(declared: Readonly<Record<string, Readonly<Record<string, string>>>>): DefaultQuery {
  return (provider, given) => {
    const query: Record<string, string> = {}
    for (const [option, parameters] of Object.entries(declared)) if (isOn(provider, option, given)) Object.assign(query, parameters)
    return (next) => (request, context) => next({ ...request, url: addQuery(request.url, query) }, context)
  }
}

/**
 * Whether an option is on that must be true or false.
 *
 * @param fallback what it is where it is not given
 * @throws ConfigurationError
 */
export function isOn(provider: string, option: string, given: Readonly<Record<string, unknown>>, fallback = false): boolean {
  const value = given[option] ?? fallback
  if (typeof value !== 'boolean') throw new ConfigurationError(`${provider}: option \`${option}\` must be true or false.`)
  return value
}

function addQuery(url: string, parameters: Readonly<Record<string, string>>): string {
  let added = url
  for (const [name, value] of Object.entries(parameters)) {
    if (new URL(added).searchParams.has(name)) continue
    added += `${added.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  }
  return added
}
