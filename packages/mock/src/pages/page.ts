import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { pageQuery } from './pagination.js'
import type { MockRequest } from '../http/request.js'

/** A page of a list. Pages are counted from 1. */
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

/** Returns the requested page of a list with `total` rows. */
export function requestedPage(style: PaginationStyle, request: RequestParts, total: number, pageSize: number | undefined): Page {
  const size = sizeOf(style, request, total, pageSize)
  const number = requested(style, request, 'page') ?? 1
  const skipped = style.kind === 'offset' ? positive(request.query.get(style.query.skip ?? '')) : undefined
  return { number, start: skipped ?? (number - 1) * size, size, pages: Math.max(1, Math.ceil(total / size)), total }
}

/** Returns the single page of a list that has all its rows on one page. */
export function onlyPage(style: PaginationStyle, request: RequestParts, total: number, pageSize: number | undefined): Page {
  return { number: 1, start: 0, size: Math.max(total, sizeOf(style, request, total, pageSize)), pages: 1, total }
}

function sizeOf(style: PaginationStyle, request: RequestParts, total: number, pageSize: number | undefined): number {
  // If links are an array, a response without links is the whole list, so such a style needs no size.
  const isWhole = style.kind === 'link' && style.relation !== undefined
  const size = requested(style, request, 'size') ?? pageSize ?? style.defaultSize ?? (isWhole ? Math.max(1, total) : DEFAULT_SIZE)
  return Math.min(size, style.maxSize ?? Infinity)
}

function requested(style: PaginationStyle, { query, headers }: RequestParts, what: 'page' | 'size'): number | undefined {
  if (style.kind === 'header') return positive(headers[style.request[what]?.toLowerCase() ?? ''])
  return positive(query.get(pageQuery(style)[what] ?? ''))
}

function positive(text: string | null | undefined): number | undefined {
  const number = Number(text)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
