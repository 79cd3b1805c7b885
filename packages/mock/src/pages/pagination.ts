import type { Document, Operation as OperationObject } from '@hostwright/openapi/document.ts'
import { paginationOf as declaredPagination } from '@hostwright/openapi/pagination.ts'
import type { PageQuery, PaginationStyle } from '@hostwright/openapi/extension-types.ts'

/** The pagination of one list: a style of the document, and a JSON Pointer to the rows of this list. */
export interface Pagination<Style extends PaginationStyle = PaginationStyle> {
  readonly style: Style
  readonly items: string
}

/** Returns the pagination that an operation declares; undefined if it declares none. Throws an Error for an incomplete one. */
export function paginationOf(document: Document, operation: OperationObject, label: string): Pagination | undefined {
  const declared = declaredPagination(document, operation)
  if (declared === undefined) return undefined
  const { name, style, items } = declared
  if (!style) throw new Error(`${label} pages by '${name}', which x-pagination-styles does not have.`)
  if (items === undefined) throw new Error(`${label} pages by '${name}', but nothing says where its items are; write { style, items }.`)
  return { style, items }
}

/** Returns the query parameters that select the page; a link style may leave that of the page undeclared. */
export function pageQuery(style: PaginationStyle): Partial<PageQuery> {
  if (style.kind === 'header') return {}
  return style.kind === 'link' || style.kind === 'linkHeader' ? { page: 'page', ...style.query } : style.query
}
