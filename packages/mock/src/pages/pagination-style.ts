/** One entry of `x-pagination-styles`; specs/extensions.schema.json says what each field means. Pointers are RFC 6901. */
export type PaginationStyle = PageStyle | LinkStyle | HeaderStyle | OffsetStyle

export interface PageStyle extends Envelope {
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
  /** Where `next` leads to an array of links: which one to follow, and what its members are called. */
  relation?: LinkRelation
}

export interface LinkRelation {
  name: string
  rel: string
  href: string
}

export interface HeaderStyle extends Sizes {
  kind: 'header'
  request: { page: string; size?: string }
  response: { enabled?: string; page: string; pages: string; size?: string; total?: string }
}

export interface OffsetStyle extends Sizes {
  kind: 'offset'
  query: { skip?: string; size: string; page?: string }
  headers?: { size?: string; skip?: string; total?: string }
}

export interface PageQuery {
  page: string
  size?: string
}

interface Envelope extends Sizes {
  /** Left out where each list says it itself. */
  items?: string
  total?: string
  page?: string
  size?: string
}

interface Sizes {
  defaultSize?: number
  maxSize?: number
}
