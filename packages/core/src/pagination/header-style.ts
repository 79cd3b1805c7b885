import type { PaginationStyle } from '../model/pagination-style.js'

/** Pages that are asked for and described by headers; the body is the array of items (x-pagination-styles, kind `header`). */
export interface HeaderStyle {
  /** Request header that asks for a page. */
  readonly page: string
  /** Response header that holds 1 where the list pages at all. */
  readonly enabled?: string
  /** Response headers that hold the page's number and the number of pages. */
  readonly current: string
  readonly pages: string
}

/** A list is over on the page whose number is the number of pages, or when a page is empty. The cursor is the next page's number. */
export function headerStyle({ page, enabled, current, pages }: HeaderStyle): PaginationStyle {
  return {
    items: '',
    read(body, { headers }) {
      const items = Array.isArray(body) ? (body as unknown[]) : undefined
      const number = Number(headers.get(current) ?? Number.NaN)
      const more = number < Number(headers.get(pages) ?? 0) && (enabled === undefined || headers.get(enabled) === '1')
      return { items, next: more && items?.length ? String(number + 1) : undefined }
    },
    resume(cursor, url) {
      if (!/^[1-9]\d*$/.test(cursor)) throw new TypeError('a page number is wanted')
      return { url, headers: { [page]: cursor } }
    },
  }
}
