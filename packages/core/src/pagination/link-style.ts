import { at, numberAt } from '../model/json-pointer.js'
import type { PaginationStyle } from '../model/pagination-style.js'

/** Pages that link to the next one in the body (x-pagination-styles, kind `link`). Places are JSON Pointers into the body. */
export interface LinkStyle {
  readonly items: string
  readonly next: string
  /** Query parameter with the page's size. */
  readonly size?: string
  /** Number of items in the list. */
  readonly total?: string
  /** If `next` points to an array of links: the relation of the next page, and the names of a link's members. */
  readonly relation?: { readonly name: string; readonly rel: string; readonly href: string }
}

/**
 * Returns a style whose list ends with a page without a next link. The cursor is the link without its origin. A link must
 * have the client's own origin, since credentials are sent to it; a link to the documented server is followed there.
 */
export function linkStyle(style: LinkStyle): PaginationStyle {
  return {
    items: style.items,
    size: style.size === undefined ? undefined : ['query', style.size],
    read(body, _response, url, _before, rebase = String) {
      const items = at(body, style.items)
      const link = linkIn(body, style) ?? ''
      const next = link === '' ? undefined : sameOrigin(typeof link === 'string' ? rebase(link) : link, url)
      return {
        items: Array.isArray(items) ? items : undefined,
        next: next && next.pathname + next.search,
        total: numberAt(body, style.total),
      }
    },
    resume: (cursor, url) => ({ url: sameOrigin(cursor, url) }),
  }
}

function linkIn(body: unknown, { next, relation }: LinkStyle): unknown {
  const found = at(body, next)
  if (!relation) return found
  const links: unknown[] = Array.isArray(found) ? found : []
  const link = links.find((entry) => at(entry, `/${relation.name}`) === relation.rel)
  return link && at(link, `/${relation.href}`)
}

/** Longest link in characters, origin included. */
const LONGEST_LINK = 8_192

/** Returns the target of a link on a page. @throws TypeError if it leads to another origin than the page's */
export function sameOrigin(link: unknown, url: URL): URL {
  if (typeof link !== 'string' || !URL.canParse(link, url)) throw new TypeError('the link is not a URL')
  const target = new URL(link, url)
  if (target.href.length > LONGEST_LINK) throw new TypeError(`the link has more than ${LONGEST_LINK} characters`)
  if (target.origin !== url.origin)
    throw new TypeError(`the link leads to ${target.origin} instead of ${url.origin}, where the credentials belong`)
  return target
}
