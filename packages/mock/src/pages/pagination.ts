import type { Document, Operation as OperationObject } from '@hostwright/openapi/document.ts'
import type { PageQuery, PaginationStyle } from '@hostwright/openapi/extension-types.ts'

/** How one list pages: a style of the document, and where the rows of this list are. */
export interface Pagination<Style extends PaginationStyle = PaginationStyle> {
  style: Style
  items: string
}

/** What `x-pagination` says of an operation, in its short form and in its long one; undefined where it does not page. */
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

/** Query parameters that choose the page; a style of links may leave their names to the provider. */
export function pageQuery(style: PaginationStyle): Partial<PageQuery> {
  return style.kind === 'header' ? {} : (style.query ?? { page: 'page' })
}

function itemsOf(style: PaginationStyle): string | undefined {
  // The pointer to the whole body.
  return style.kind === 'header' || style.kind === 'offset' ? '' : style.items
}
