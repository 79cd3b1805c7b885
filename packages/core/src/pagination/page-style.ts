import { at, numberAt } from '../model/json-pointer.js'
import type { PaginationStyle } from '../model/pagination-style.js'

/** Pages by number in an envelope with a total (x-pagination-styles, kind `page`). Places are JSON Pointers into the body. */
export interface PageStyle {
  readonly query: { readonly page: string; readonly size?: string }
  readonly items: string
  readonly total: string
  readonly page?: string
  readonly size?: string
  /** Size of a page if none is requested. */
  readonly defaultSize?: number
}

/**
 * Returns a style whose list ends when the total is reached, or with an empty page. It does not rely on the page size, since
 * providers clamp the requested size and may still repeat it. So after a cursor, when the number of earlier items is
 * unknown, a short last page may be followed by a request for an empty one. The cursor is the next page's number.
 */
export function pageStyle(style: PageStyle): PaginationStyle {
  const { query, defaultSize } = style
  const numberIn = (url: URL, name = '') => {
    const text = url.searchParams.get(name) ?? ''
    return /^[1-9]\d*$/.test(text) ? Number(text) : undefined
  }
  return {
    items: style.items,
    size: query.size === undefined ? undefined : ['query', query.size],
    read(body, _response, url, before) {
      const items = at(body, style.items)
      if (!Array.isArray(items)) return { items: undefined, next: undefined }
      const count = items.length
      const page = numberAt(body, style.page) ?? numberIn(url, query.page) ?? 1
      const size = numberAt(body, style.size) ?? numberIn(url, query.size) ?? defaultSize ?? count
      const total = numberAt(body, style.total)
      const last =
        total === undefined
          ? count < Math.min(size, defaultSize ?? 1) // No provider clamps to less than its default.
          : before === undefined
            ? page * count >= total
            : before + count >= total
      return { items, next: last || count === 0 ? undefined : String(page + 1), total, isStart: page === 1 }
    },
    resume(cursor, url) {
      if (!/^[1-9]\d*$/.test(cursor)) throw new TypeError('a page number is wanted')
      const next = new URL(url)
      next.searchParams.set(query.page, cursor)
      return { url: next }
    },
  }
}
