import type { PaginationStyle } from '../model/pagination-style.js'

/**
 * Returns a style for a provider that counts from another number than the style does: pages from zero, or items from one
 * (x-pagination-styles, `firstPage` and `firstItem`).
 *
 * @param counter query parameter with the number of the page, or of its first item
 * @param by what makes the style's number of the provider's: 1 for pages from zero, -1 for items from one
 */
export function shifted(style: PaginationStyle, counter: string, by: 1 | -1): PaginationStyle {
  return {
    ...style,
    read(body, response, url, ...rest) {
      const target = new URL(url)
      const requested = url.searchParams.get(counter)
      if (requested !== null) target.searchParams.set(counter, String(Number(requested) + by))
      const reading = style.read(body, response, target, ...rest)
      return { ...reading, next: reading.next === undefined ? undefined : String(Number(reading.next) - by) }
    },
  }
}
