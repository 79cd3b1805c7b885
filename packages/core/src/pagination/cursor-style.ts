import { at, numberAt } from '../model/json-pointer.js'
import type { PageReading, PaginationStyle } from '../model/pagination-style.js'

/** What both styles below have in common. Places are JSON Pointers into the body. */
interface Cursors {
  /** Query parameters: the cursor, and the page's size. */
  readonly query: { readonly page: string; readonly size?: string }
  readonly items: string
  /** A boolean: whether more items follow. */
  readonly more?: string
  /** Number of items in the list. */
  readonly total?: string
}

/** Pages whose body has a token for the next page (x-pagination-styles, kind `cursor`). */
export interface CursorStyle extends Cursors {
  readonly next: string
}

/** Pages that begin after an item (x-pagination-styles, kind `lastItem`). */
export interface LastItemStyle extends Cursors {
  /** Pointer from an item to the value that selects the items after it. */
  readonly after: string
}

/** Returns a style whose list ends with a page without a token (absent, null, empty or 0). The cursor is the token. */
export function cursorStyle(style: CursorStyle): PaginationStyle {
  return byCursor(style, (body) => at(body, style.next) || undefined)
}

/**
 * Returns a style whose list ends as `more` says, or with an empty page: providers clamp the requested size, so a short page
 * may not be the last. The cursor is the value in the last item.
 */
export function lastItemStyle(style: LastItemStyle): PaginationStyle {
  return byCursor(style, (_body, items) => {
    const value = at(items.at(-1), style.after)
    if (items.length > 0 && textOf(value) === '') throw new TypeError(`the last item has nothing at ${style.after}`)
    return value
  })
}

function byCursor(
  { query, items: itemsAt, more, total }: Cursors,
  cursorIn: (body: unknown, items: unknown[]) => unknown,
): PaginationStyle {
  return {
    items: itemsAt,
    size: query.size === undefined ? undefined : ['query', query.size],
    read(body): PageReading {
      const items = at(body, itemsAt)
      if (!Array.isArray(items)) return { items: undefined, next: undefined }
      const isLast = more !== undefined && at(body, more) !== true
      return { items, next: isLast ? undefined : textOf(cursorIn(body, items)) || undefined, total: numberAt(body, total) }
    },
    resume(cursor, url) {
      const next = new URL(url)
      next.searchParams.set(query.page, cursor)
      return { url: next }
    },
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
