import { at } from '../model/json-pointer.js'
import type { PaginationStyle } from '../model/pagination-style.js'

/** Where a body has the parts of a page, as JSON Pointers. */
export interface Envelope {
  readonly items: string
  /** A boolean: whether more items follow. */
  readonly more?: string
}

/**
 * Returns a style of bare arrays and headers for a body that has the array in an object. Names of headers that begin with a
 * slash are JSON Pointers into the body.
 */
export function inEnvelope(style: PaginationStyle, { items, more }: Envelope): PaginationStyle {
  return {
    ...style,
    items,
    read(body, response, url, ...rest) {
      const headers = {
        get(name: string) {
          if (!name.startsWith('/')) return response.headers.get(name)
          const value = at(body, name)
          return typeof value === 'number' || typeof value === 'string' ? String(value) : null
        },
      }
      const target = new URL(url)
      // A page shorter than requested is not the last if the provider says that more items follow.
      if (more !== undefined && style.size) target.searchParams.delete(style.size[1])
      const reading = style.read(at(body, items), { headers }, target, ...rest)
      return more === undefined || at(body, more) === true ? reading : { ...reading, next: undefined }
    },
  }
}
