import type { Document, Operation } from './document.ts'
import type { PaginationStyle } from './extension-types.ts'

/** How a list pages: the name of a style, what the document declares under it, and where the list's items are. */
export interface Pagination {
  name: string
  style: PaginationStyle | undefined
  items: string | undefined
}

/** What an operation's `x-pagination` says, in its short form and in its long one; undefined where it does not page. */
export function paginationOf(document: Document, operation: Operation): Pagination | undefined {
  const declared = operation['x-pagination']
  const name = typeof declared === 'object' ? declared.style : declared
  if (typeof name !== 'string') return undefined
  const style = document['x-pagination-styles']?.[name]
  return { name, style, items: typeof declared === 'object' ? declared.items : itemsOf(style) }
}

function itemsOf(style: PaginationStyle | undefined): string | undefined {
  // The pointer to the whole body.
  return style?.kind === 'header' || style?.kind === 'offset' ? '' : style?.items
}
