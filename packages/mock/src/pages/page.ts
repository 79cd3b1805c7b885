import type { LastItemStyle, PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { pageQuery } from './pagination.js'
import type { MockRequest } from '../http/request.js'

/** A page of a list. Pages are counted from 1, also if the provider counts them from 0. */
export interface Page {
  readonly number: number
  /** The number of rows before it. */
  readonly start: number
  /** The number of rows on a full page. */
  readonly size: number
  /** The number of pages, at least one. */
  readonly pages: number
  /** The number of rows in the list. */
  readonly total: number
}

type RequestParts = Pick<MockRequest, 'query' | 'headers'>

const DEFAULT_SIZE = 10

/** Returns the requested page of a list. */
export function requestedPage(style: PaginationStyle, request: RequestParts, rows: readonly unknown[], pageSize: number | undefined): Page {
  const total = rows.length
  const size = sizeOf(style, request, total, pageSize)
  const number = style.kind === 'lastItem' ? 1 : (requested(style, request, 'page') ?? 1)
  const skipped = skippedBy(style, request, rows)
  return { number, start: skipped ?? (number - 1) * size, size, pages: Math.max(1, Math.ceil(total / size)), total }
}

/** Returns the single page of a list that has all its rows on one page. */
export function onlyPage(style: PaginationStyle, request: RequestParts, total: number, pageSize: number | undefined): Page {
  return { number: 1, start: 0, size: Math.max(total, sizeOf(style, request, total, pageSize)), pages: 1, total }
}

/** Returns the number of rows before the page, if the request does not name the page by number. */
function skippedBy(style: PaginationStyle, { query }: RequestParts, rows: readonly unknown[]): number | undefined {
  if (style.kind === 'offset') return positive(Number(query.get(style.query.skip ?? '')) - ('firstItem' in style ? 1 : 0))
  return style.kind === 'lastItem' && query.has(style.query.page) ? (positionAfter(style, query, rows) ?? rows.length) : undefined
}

/** Returns the position after the row that the request names; undefined if there is no such row. */
export function positionAfter(
  { query: { page }, after }: LastItemStyle,
  query: RequestParts['query'],
  rows: readonly unknown[],
): number | undefined {
  const position = rows.findIndex((row) => String(valueAt(row, after)) === query.get(page)) + 1
  return position === 0 ? undefined : position
}

function sizeOf(style: PaginationStyle, request: RequestParts, total: number, pageSize: number | undefined): number {
  // If links are an array, a response without links is the whole list, so such a style needs no size.
  const isWhole = style.kind === 'link' && style.relation !== undefined
  const size = requested(style, request, 'size') ?? pageSize ?? style.defaultSize ?? (isWhole ? Math.max(1, total) : DEFAULT_SIZE)
  return Math.min(size, style.maxSize ?? Infinity)
}

function requested(style: PaginationStyle, { query, headers }: RequestParts, what: 'page' | 'size'): number | undefined {
  if (style.kind === 'header') return positive(headers[style.request[what]?.toLowerCase() ?? ''])
  const text = query.get(pageQuery(style)[what] ?? '')
  return what === 'page' && text !== null && 'firstPage' in style ? positive(Number(text) + 1) : positive(text)
}

function positive(text: string | number | null | undefined): number | undefined {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
