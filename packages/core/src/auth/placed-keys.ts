import { invalidOption } from '../model/check-options.js'
import type { AuthScheme } from '../model/provider.js'

/** Where a credential goes, and the option that holds it. The name of a header is in lower case. */
export type KeyPlace = readonly [place: 'header' | 'query', name: string, option: string]

/** Sends several credentials with each request, or one in its query, as they are. */
export const placedKeys =
  (...places: readonly KeyPlace[]): AuthScheme =>
  ({ provider, options }) => {
    const placed = places.map(([place, name, option]) => {
      const value = options[option]
      if (typeof value !== 'string' || (place === 'header' && !/^[\t\x20-\x7e\x80-\xff]+$/.test(value)))
        throw invalidOption(provider.name, option, `cannot be sent in a ${place}`)
      return [place, name, value] as const
    })
    return {
      authorize(request) {
        for (const [place, name, value] of placed) {
          if (place === 'header') request.headers.set(name, value)
          else request.url = withQuery(request.url, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
        }
      },
    }
  }

/** Adds a parameter to a URL, unless an earlier attempt has added it. */
function withQuery(url: string, parameter: string): string {
  if (`${url}&`.includes(`&${parameter}&`) || `${url}&`.includes(`?${parameter}&`)) return url
  return url + (url.includes('?') ? '&' : '?') + parameter
}
