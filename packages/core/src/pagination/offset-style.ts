import type { PaginationStyle } from '../model/pagination-style.js'
import { count } from './count.js'

/**
 * Pages by offset or by number; the body is the array of items, and headers may have their total
 * (x-pagination-styles, kind `offset`).
 */
export interface OffsetStyle {
  /** Query parameters: the offset, the page's size, and the page's number, from one. */
  readonly query: { readonly skip?: string; readonly size: string; readonly page?: string }
  /** Response headers with the page's size, its offset and the total of items; all may be absent. */
  readonly headers?: { readonly size?: string; readonly skip?: string; readonly total?: string }
}

/**
 * Returns a style whose list ends when the total is reached; without a total it ends with a page that is empty or shorter than the
 * provider says that a page is: it may make pages smaller than requested. The cursor is the offset of the next page, or its number.
 */
export function offsetStyle({ query, headers: names = {} }: OffsetStyle): PaginationStyle {
  const { skip, size, page = '' } = query
  const by = skip ?? page
  return {
    items: '',
    size: ['query', size],
    read(body, { headers }, url, before) {
      const inUrl = (name = '') => count(url.searchParams.get(name))
      const inHeaders = (name = '') => (name ? count(headers.get(name)) : undefined)
      if (!Array.isArray(body)) return { items: undefined, next: undefined }
      const { length } = body
      // NaN where it is unknown, and so what is computed from it.
      const full = inHeaders(names.size) ?? NaN
      const number = inUrl(page) ?? 1
      const start = inHeaders(names.skip) ?? inUrl(skip) ?? (number > 1 ? (number - 1) * full : 0)
      const total = inHeaders(names.total)
      const left = (total ?? NaN) - (before ?? start) - length
      const isLast = !length || (isNaN(left) ? length < full : left <= 0)
      const next = isLast ? undefined : String(skip === undefined ? number + 1 : isNaN(start) ? number * length : start + length)
      return { items: body as unknown[], next, total, isStart: start === 0 }
    },
    resume(cursor, url) {
      if (!/^[1-9]\d*$/.test(cursor)) throw new TypeError('it is not one of this list')
      const next = new URL(url)
      // A page's number beside an offset would contradict it.
      next.searchParams.delete(page)
      next.searchParams.set(by, cursor)
      return { url: next }
    },
  }
}
