import { at } from '../model/json-pointer.js'
import type { PaginationStyle } from '../model/pagination-style.js'

/** Pages that link to the next one in the body (x-pagination-styles, kind `link`). Places are JSON Pointers into the body. */
export interface LinkStyle {
  readonly items: string
  readonly next: string
  /** Where `next` holds an array of links: the relation of the one to follow, and the names of its members. */
  readonly relation?: { readonly name: string; readonly rel: string; readonly href: string }
}

/**
 * A list is over when a page has no link to a next one. The cursor is the link without its origin, and links are
 * followed on the client's own origin only, since the credentials go with them.
 */
export function linkStyle(style: LinkStyle): PaginationStyle {
  return {
    items: style.items,
    read(body, _response, url) {
      const items = at(body, style.items)
      const link = linkIn(body, style) ?? ''
      const next = link === '' ? undefined : sameOrigin(link, url)
      return { items: Array.isArray(items) ? items : undefined, next: next && next.pathname + next.search }
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

/** Characters of a link, its origin included, at most. */
const LONGEST_LINK = 8_192

function sameOrigin(link: unknown, url: URL): URL {
  if (typeof link !== 'string' || !URL.canParse(link, url)) throw new TypeError('the link is not a URL')
  const target = new URL(link, url)
  if (target.href.length > LONGEST_LINK) throw new TypeError(`the link has more than ${LONGEST_LINK} characters`)
  if (target.origin !== url.origin)
    throw new TypeError(`the link leads to ${target.origin} instead of ${url.origin}, where the credentials belong`)
  return target
}
