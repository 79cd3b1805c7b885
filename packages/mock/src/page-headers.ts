import type { Page } from './page.js'
import type { HeaderStyle } from './pagination-style.js'

/** The response headers that describe a page. */
export function pageHeaders({ response }: HeaderStyle, { number, pages, size, total }: Page): Record<string, string> {
  const values = { enabled: 1, page: number, pages, size, total }
  return Object.fromEntries(
    Object.entries(response).map(([what, name]: [string, string]) => [name.toLowerCase(), String(values[what as keyof typeof values])]),
  )
}
