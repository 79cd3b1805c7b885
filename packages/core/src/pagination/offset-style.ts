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
  /** Largest page that the provider sends. It may send smaller ones than it was asked for where this is unknown. */
  readonly maxSize?: number
}

/**
 * Returns a style whose list ends when the total is reached; without a total it ends with a page that is empty, or shorter than
 * the provider said or had to send. The cursor is the offset of the next page, or its number.
 */
export function offsetStyle({ query, headers: names = {}, maxSize = 0 }: OffsetStyle): PaginationStyle {
  const { skip, size, page } = query
  const by = skip ?? page ?? ''
  return {
    items: '',
    size: ['query', size],
    read(body, { headers }, url, before) {
      const inUrl = (name = '') => count(url.searchParams.get(name))
      const inHeaders = (name: string | undefined) => (name === undefined ? undefined : count(headers.get(name)))
      if (!Array.isArray(body)) return { items: undefined, next: undefined }
      const asked = inUrl(size)
      const full = inHeaders(names.size) ?? (asked !== undefined && asked <= maxSize ? asked : undefined)
      const number = inUrl(page) ?? 1
      const skipped = inHeaders(names.skip) ?? inUrl(skip) ?? (number > 1 ? full && (number - 1) * full : 0)
      const start = skipped ?? (number - 1) * (asked ?? body.length)
      const end = start + body.length
      const total = inHeaders(names.total)
      // By the number of a page whose size is unknown, nobody can say how many items came before.
      const sent = before === undefined ? (skipped === undefined ? undefined : end) : before + body.length
      const isLast = body.length === 0 || (total === undefined || sent === undefined ? body.length < (full ?? 1) : sent >= total)
      const next = isLast ? undefined : String(skip === undefined ? number + 1 : end)
      return { items: body as unknown[], next, total, isStart: start === 0 }
    },
    resume(cursor, url) {
      if (!/^[1-9]\d*$/.test(cursor)) throw new TypeError(skip === undefined ? 'a page number is wanted' : 'an offset is wanted')
      const next = new URL(url)
      // A page's number beside an offset would contradict it.
      if (page !== undefined) next.searchParams.delete(page)
      next.searchParams.set(by, cursor)
      return { url: next }
    },
  }
}
