import type { Page } from './page.js'
import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'

/** Returns the response headers that describe a page. */
export function pageHeaders(
  style: PaginationStyle,
  { number, pages, size, total, start }: Page,
  link: (page: number) => string,
): Record<string, string> {
  const values = { enabled: 1, page: number, pages, size, total, skip: 'firstItem' in style ? start + 1 : start }
  const names = style.kind === 'header' ? style.response : 'headers' in style ? style.headers : undefined
  const described = Object.entries(names ?? {}).map(([what, name]: [string, string]) => [
    name.toLowerCase(),
    String(values[what as keyof typeof values]),
  ])
  const isLinked = style.kind === 'linkHeader' && number < pages
  return { ...Object.fromEntries(described), ...(isLinked && { link: `<${link(number + 1)}>; rel="next", <${link(pages)}>; rel="last"` }) }
}
