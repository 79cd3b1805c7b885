import { at } from '../model/json-pointer.js'
import type { PaginationStyle } from '../model/pagination-style.js'
import { count } from './count.js'
import { sameOrigin } from './link-style.js'

/** Pages that link to the next one in the header Link (x-pagination-styles, kind `linkHeader`). */
export interface LinkHeaderStyle {
  /** JSON Pointer to the items; empty for a body that is the array. */
  readonly items: string
  /** Query parameter with the page's size. */
  readonly size?: string
  /** Response header with the number of items in the list. */
  readonly total?: string
}

/** A link with its parameters (RFC 8288 section 3). */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s;,="]+(?:\s*=\s*(?:"[^"]*"|[^\s;,"]*))?)*)/g
const PARAMETER = /;\s*([^\s;,="]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?/g

/**
 * Returns a style whose list ends with a page without a link to the next one (RFC 8288). The cursor is the link without its
 * origin; as in bodies, a link must have the client's own origin.
 */
export function linkHeaderStyle({ items: itemsAt, size, total }: LinkHeaderStyle): PaginationStyle {
  return {
    items: itemsAt,
    size: size === undefined ? undefined : ['query', size],
    read(body, { headers }, url, _before, rebase = String) {
      const items = at(body, itemsAt)
      const [, link] = [...(headers.get('link') ?? '').matchAll(LINK)].find(([, , parameters = '']) => isNext(parameters)) ?? []
      const next = link === undefined ? undefined : sameOrigin(rebase(link), url)
      return {
        items: Array.isArray(items) ? items : undefined,
        next: next && next.pathname + next.search,
        total: total === undefined ? undefined : count(headers.get(total)),
      }
    },
    resume: (cursor, url) => ({ url: sameOrigin(cursor, url) }),
  }
}

/** Whether a link has the relation `next`, perhaps among others. */
function isNext(parameters: string): boolean {
  const relations = [...parameters.matchAll(PARAMETER)].flatMap(([, name = '', quoted, plain = '']) =>
    name.toLowerCase() === 'rel' ? (quoted ?? plain).toLowerCase().split(/\s+/) : [],
  )
  return relations.includes('next')
}
