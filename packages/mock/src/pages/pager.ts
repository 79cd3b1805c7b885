import type { MockResponse } from '../http/response.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { onlyPage, positionAfter, requestedPage, type Page } from './page.js'
import { pageHeaders } from './page-headers.js'
import { withPageLinks } from './page-links.js'
import { withPageValues, type PageValues } from './page-values.js'
import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { pageQuery, type Pagination } from './pagination.js'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import { generateRows } from './rows.js'
import { schemasAt } from '../spec/schema.js'

export interface PageOptions {
  /** The number of rows in each list; undefined keeps the rows of its example. */
  readonly items: number | undefined
  /** The number of rows on a page if the request asks for no size. */
  readonly pageSize: number | undefined
  /** The seed of the generated rows. */
  readonly seed: number
}

interface PageRequest extends Pick<MockRequest, 'query' | 'headers'> {
  readonly pagination: Pagination
  /** The schema of the response. */
  readonly schema: Schema | undefined
  /** The absolute URL of the list on this mock, without the query. */
  readonly url: string
}

export interface Pager {
  /** Returns all rows of a list, generated from those of its example; the same array each time. */
  generateRows(examples: unknown[], operation: Operation): unknown[]
  /** Returns the documented list response with the requested page of the rows. */
  paginate(response: MockResponse, rows: unknown[], request: PageRequest): MockResponse
}

/** Creates the pager of a mock. */
export function createPager({ items: count, pageSize, seed }: PageOptions, resolve: Resolve): Pager {
  const generated = new WeakMap<unknown[], unknown[]>()
  return {
    generateRows(examples, { pagination, success }) {
      if (count === undefined || !pagination) return examples
      const rows =
        generated.get(examples) ??
        generateRows(examples, count, schemasAt(resolve, success?.schema, `${pagination.items}/0`), resolve, seed)
      generated.set(examples, rows)
      return rows
    },
    paginate(response, rows, request) {
      const { style, items } = request.pagination
      const isExample = rows === valueAt(response.body, items) && !endsByItems(style, request, rows)
      if (isExample && count === undefined) return describe(response, onlyPage(style, request, rows.length, pageSize), request, true)
      const page = requestedPage(style, request, rows, pageSize)
      const body = withValueAt(response.body, items, rows.slice(page.start, page.start + page.size))
      return describe({ ...response, body }, page, request, false)
    },
  }

  /** Adds the position of the page to the response. An example already has it, except that its links must lead to the mock. */
  function describe(response: MockResponse, page: Page, request: PageRequest, isExample: boolean): MockResponse {
    const { pagination, schema } = request
    const { style } = pagination
    const link = (number: number): string => linkTo(request, number)
    // The example's header leads to a page that this list does not have.
    const { link: _, ...others } = response.headers
    const headers = { ...(style.kind === 'linkHeader' ? others : response.headers), ...pageHeaders(style, page, link) }
    if (style.kind === 'link' && style.relation) {
      const body = isExample ? response.body : withPageValues(response.body, style, positions(page, style), schema, resolve)
      return { ...response, headers, body: withPageLinks(body, style.next, style.relation, page, link) }
    }
    const values = { ...(isExample ? {} : positions(page, style)), ...onward(style, page, link) }
    return { ...response, headers, body: withPageValues(response.body, style, values, schema, resolve) }
  }
}

/** Returns the values by which a client goes on. The token of a page is its number. */
function onward({ kind }: PaginationStyle, { number, start, size, pages, total }: Page, link: (page: number) => string): PageValues {
  const more = start + size < total
  if (kind === 'link') return { next: more ? link(number + 1) : null, first: link(1), last: link(pages) }
  return kind === 'cursor' ? { next: more ? number + 1 : null, more } : { more }
}

function positions({ number, start, size, pages, total }: Page, style: PaginationStyle): PageValues {
  const isEmpty = start >= total
  return {
    total,
    page: 'firstPage' in style ? number - 1 : number,
    size,
    skip: 'firstItem' in style ? start + 1 : start,
    lastPage: pages,
    from: isEmpty ? null : start + 1,
    to: isEmpty ? null : Math.min(start + size, total),
  }
}

/** Whether only the items of an example tell that it is the last page: nothing counts them, or the request asks for those after them. */
function endsByItems(style: PaginationStyle, { query }: PageRequest, rows: readonly unknown[]): boolean {
  if (style.kind === 'offset') return (style.total ?? style.headers?.total ?? style.more) === undefined
  return style.kind === 'lastItem' && positionAfter(style, query, rows) !== undefined
}

function linkTo({ url, query, pagination }: PageRequest, page: number): string {
  const target = new URLSearchParams(query)
  target.set(pageQuery(pagination.style).page ?? 'page', String(page))
  return `${url}?${target}`
}
