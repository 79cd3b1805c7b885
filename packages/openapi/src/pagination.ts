import type { Document, Operation } from './document.ts'
import type { PaginationStyle } from './extension-types.ts'

/** The pagination of a list: the name of a style, its declaration, and the pointer to the list's items. */
export interface Pagination {
  readonly name: string
  readonly style: PaginationStyle | undefined
  readonly items: string | undefined
}

/** Returns the pagination that an operation declares with `x-pagination`, in its short or long form; undefined if it declares none. */
export function paginationOf(document: Document, operation: Operation): Pagination | undefined {
  const declared = operation['x-pagination']
  const name = typeof declared === 'object' ? declared.style : declared
  if (typeof name !== 'string') return undefined
  const style = document['x-pagination-styles']?.[name]
  return { name, style, items: typeof declared === 'object' ? declared.items : itemsOf(style) }
}

/** Kinds of styles whose body can be the array: an empty pointer is the whole body. */
const BARE: ReadonlySet<string> = new Set<PaginationStyle['kind']>(['header', 'offset', 'lastItem', 'linkHeader'])

function itemsOf(style: PaginationStyle | undefined): string | undefined {
  return style?.items ?? (style && BARE.has(style.kind) ? '' : undefined)
}
