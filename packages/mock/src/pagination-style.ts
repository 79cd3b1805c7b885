/** One entry of `x-pagination-styles`; specs/extensions.schema.json says what each field means. Pointers are RFC 6901. */
export type PaginationStyle = PageStyle | LinkStyle

interface PageStyle extends Envelope {
  kind: 'page'
  query: PageQuery
  total: string
}

export interface LinkStyle extends Envelope {
  kind: 'link'
  query?: PageQuery
  next: string
  first?: string
  last?: string
  lastPage?: string
  from?: string
  to?: string
}

export interface PageQuery {
  page: string
  size?: string
}

interface Envelope {
  items: string
  total?: string
  page?: string
  size?: string
  defaultSize?: number
  maxSize?: number
}
