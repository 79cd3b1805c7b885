import type { Resolve, Schema } from './document.js'
import type { LinkStyle, PageQuery, PaginationStyle } from './pagination-style.js'
import { getAt, tokens, withValueAt } from './pointer.js'
import { growRows } from './rows.js'
import { allowsNull, schemasAt } from './schema.js'

export interface PageOptions {
  /** Rows of each list; undefined leaves a list as its example has it. */
  items: number | undefined
  /** Rows of a page where the request asks for no size. */
  pageSize: number | undefined
}

interface PageRequest {
  style: PaginationStyle
  /** Schema of the answer. */
  schema: Schema | undefined
  query: URLSearchParams
  /** Absolute URL of the list on this mock, without the query. */
  url: string
}

const DEFAULT_SIZE = 10

export type Pager = (body: unknown, request: PageRequest) => unknown

/** Returns the function that makes the requested page out of a documented list answer. */
export function createPager({ items, pageSize }: PageOptions, resolve: Resolve): Pager {
  const grown = new WeakMap<object, unknown[]>()
  const rowsOf = (examples: unknown[], count: number, { schema, style }: PageRequest): unknown[] => {
    const known = grown.get(examples)
    if (known) return known
    const rows = growRows(examples, count, schemasAt(resolve, schema, `${style.items}/0`), resolve)
    grown.set(examples, rows)
    return rows
  }

  return (body, request) => {
    const { style, query } = request
    const examples = getAt(body, style.items)
    if (!Array.isArray(examples)) return body
    const names = pageQuery(style)
    if (items === undefined) return style.kind === 'link' ? endHere(body, style, request, resolve) : body

    const rows = rowsOf(examples, items, request)
    const size = pageSizeOf(style, query.get(names.size ?? ''), pageSize)
    const page = positive(query.get(names.page)) ?? 1
    const start = (page - 1) * size
    const slice = rows.slice(start, start + size)
    const last = Math.max(1, Math.ceil(rows.length / size))
    const envelope = withValueAt(body, style.items, slice)
    const values: Record<string, unknown> = { total: rows.length, page, size }
    if (style.kind === 'link')
      Object.assign(values, {
        lastPage: last,
        from: slice.length > 0 ? start + 1 : null,
        to: slice.length > 0 ? start + slice.length : null,
        next: page < last ? link(request, page + 1) : null,
        first: link(request, 1),
        last: link(request, last),
      })
    return fill(envelope, style, values, request.schema, resolve)
  }
}

/** Names of the query parameters that choose the page; a style of links may leave them to the provider. */
export function pageQuery(style: PaginationStyle): PageQuery {
  return style.query ?? { page: 'page' }
}

/** Without rows to page through, the example is the only page, and its links stay on the mock. */
function endHere(body: unknown, style: LinkStyle, request: PageRequest, resolve: Resolve): unknown {
  const here = link(request, 1)
  return fill(body, style, { next: null, first: here, last: here }, request.schema, resolve)
}

function fill(
  body: unknown,
  style: PaginationStyle,
  values: Record<string, unknown>,
  schema: Schema | undefined,
  resolve: Resolve,
): unknown {
  const pointers = style as unknown as Record<string, string | undefined>
  return Object.entries(values).reduce((filled, [name, value]) => {
    const pointer = pointers[name]
    return pointer === undefined ? filled : withValueAt(filled, pointer, fit(value, getAt(body, pointer), pointer, schema, resolve))
  }, body)
}

/** Writes a value the way its schema and example do: numbers as text where they are, none as null, absent or empty. */
function fit(value: unknown, example: unknown, pointer: string, schema: Schema | undefined, resolve: Resolve): unknown {
  if (typeof value === 'number' && typeof example === 'string') return String(value)
  if (value !== null || allowsNull(schemasAt(resolve, schema, pointer))) return value
  const name = tokens(pointer).at(-1) ?? ''
  const parent = schemasAt(resolve, schema, pointer.slice(0, pointer.lastIndexOf('/')))
  if (!parent.some(({ required }) => required?.includes(name))) return undefined
  return typeof example === 'number' ? 0 : ''
}

function pageSizeOf(style: PaginationStyle, asked: string | null, option: number | undefined): number {
  const size = positive(asked) ?? option ?? style.defaultSize ?? DEFAULT_SIZE
  return Math.min(size, style.maxSize ?? Infinity)
}

function positive(text: string | null): number | undefined {
  const number = Number(text)
  return text !== null && Number.isSafeInteger(number) && number > 0 ? number : undefined
}

function link({ url, query, style }: PageRequest, page: number): string {
  const target = new URLSearchParams(query)
  target.set(pageQuery(style).page, String(page))
  return `${url}?${target}`
}
