import type { Document, Operation as OperationObject } from '@hostwright/openapi/document.ts'
import type { PageQuery, PaginationStyle } from '@hostwright/openapi/extension-types.ts'

/** The pagination of one list: a style of the document, and a JSON Pointer to the rows of this list. */
export interface Pagination<Style extends PaginationStyle = PaginationStyle> {
  readonly style: Style
  readonly items: string
}

/** Returns the pagination that an operation declares with `x-pagination`, in its short or long form; undefined if it declares none. */
export function paginationOf(document: Document, operation: OperationObject, label: string): Pagination | undefined {
  const declared = operation['x-pagination']
  if (declared === undefined) return undefined
  const { style: name, items } = typeof declared === 'string' ? { style: declared, items: undefined } : declared
  const style = document['x-pagination-styles']?.[name]
  if (!style) throw new Error(`${label} pages by '${name}', which x-pagination-styles does not have.`)
  const pointer = items ?? itemsOf(style)
  if (pointer === undefined) throw new Error(`${label} pages by '${name}', but nothing says where its items are; write { style, items }.`)
  return { style, items: pointer }
}

/** Returns the query parameters that select the page; a link style may leave them undeclared. */
export function pageQuery(style: PaginationStyle): Partial<PageQuery> {
  return style.kind === 'header' ? {} : (style.query ?? { page: 'page' })
}

function itemsOf(style: PaginationStyle): string | undefined {
  // An empty pointer is the whole body.
  return style.kind === 'header' || style.kind === 'offset' ? '' : style.items
}
