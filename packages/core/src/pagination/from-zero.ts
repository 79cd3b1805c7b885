import type { PaginationStyle } from '../model/pagination-style.js'

/**
 * Returns a style of pages counted from one for a provider that counts them from zero (x-pagination-styles, `firstPage`).
 *
 * @param page query parameter with the page's number
 */
export function fromZero(style: PaginationStyle, page: string): PaginationStyle {
  return {
    ...style,
    read(body, response, url, ...rest) {
      const target = new URL(url)
      const add = (number: string | null, by: number) => String(Number(number) + by)
      target.searchParams.set(page, add(url.searchParams.get(page), 1))
      const reading = style.read(body, response, target, ...rest)
      return { ...reading, next: reading.next === undefined ? undefined : add(reading.next, -1) }
    },
  }
}
