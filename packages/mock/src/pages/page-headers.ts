import type { Page } from './page.js'
import type { HeaderStyle, OffsetStyle } from '@hostwright/openapi/extension-types.ts'

/** Returns the response headers that describe a page. */
export function pageHeaders(style: HeaderStyle | OffsetStyle, { number, pages, size, total, start }: Page): Record<string, string> {
  const values = { enabled: 1, page: number, pages, size, total, skip: start }
  return Object.fromEntries(
    Object.entries((style.kind === 'header' ? style.response : style.headers) ?? {}).map(([what, name]: [string, string]) => [
      name.toLowerCase(),
      String(values[what as keyof typeof values]),
    ]),
  )
}
