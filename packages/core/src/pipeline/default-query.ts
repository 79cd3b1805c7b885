import { isOn } from '../model/check-options.js'
import type { DefaultQuery } from '../model/provider.js'

/** Returns the default query parameters of a client. @param declared query parameters by option (x-client-options) */
export function defaultQuery(declared: Readonly<Record<string, Readonly<Record<string, string>>>>): DefaultQuery {
  return (provider, given) => {
    const query: Record<string, string> = {}
    for (const [option, parameters] of Object.entries(declared)) if (isOn(provider, option, given)) Object.assign(query, parameters)
    return (next) => (request, context) => next({ ...request, url: addQuery(request.url, query) }, context)
  }
}

function addQuery(url: string, parameters: Readonly<Record<string, string>>): string {
  let added = url
  for (const [name, value] of Object.entries(parameters)) {
    if (new URL(added).searchParams.has(name)) continue
    added += `${added.includes('?') ? '&' : '?'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  }
  return added
}
