import type { PaginationStyle } from '../model/pagination-style.js'
import { count } from './count.js'

/** Pages that headers request and describe; the body is the array of items (x-pagination-styles, kind `header`). */
export interface HeaderStyle {
  /** Request header with the page's number. */
  readonly page: string
  /** Request header with the page's size. */
  readonly size?: string
  /** Response header that is 1 if the list has pages. */
  readonly enabled?: string
  /** Response headers with the page's number and the number of pages. */
  readonly current: string
  readonly pages: string
  /** Response header with the number of items in the list. */
  readonly total?: string
}

/** Returns a style whose list ends with the last page by number, or an empty page. The cursor is the next page's number. */
export function headerStyle({ page, size, enabled, current, pages, total }: HeaderStyle): PaginationStyle {
  return {
    items: '',
    size: size === undefined ? undefined : ['headers', size],
    read(body, { headers }) {
      const items = Array.isArray(body) ? (body as unknown[]) : undefined
      const number = Number(headers.get(current) ?? Number.NaN)
      const more = number < Number(headers.get(pages) ?? 0) && (enabled === undefined || headers.get(enabled) === '1')
      return {
        items,
        next: more && items?.length ? String(number + 1) : undefined,
        total: total === undefined ? undefined : count(headers.get(total)),
      }
    },
    resume(cursor, url) {
      if (!/^[1-9]\d*$/.test(cursor)) throw new TypeError('a page number is wanted')
      return { url, headers: { [page]: cursor } }
    },
  }
}
