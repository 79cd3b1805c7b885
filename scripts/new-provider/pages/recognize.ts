import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import type { PageParts } from './page-parts.ts'

/** Returns the style that a list's parts suggest, without its items; undefined if they suggest none. */
export function styleOf(parts: PageParts): PaginationStyle | undefined {
  return byLink(parts) ?? byCursor(parts) ?? byTotal(parts) ?? byOffset(parts)
}

function byLink({ query: parameters, body, headers, items }: PageParts): PaginationStyle | undefined {
  const { page, size } = parameters
  const query = (page ?? size) === undefined ? {} : { query: only({ page, size }) }
  if (body.link !== undefined)
    return { kind: 'link', ...query, next: body.link, ...only({ total: body.total, page: body.page, size: body.size }) }
  // A token of its own is a surer sign than a header that many responses have, also those of one object with a list in it.
  const isObject = items !== '' && Object.keys(parameters).length === 0
  if (headers.link === undefined || body.token !== undefined || isObject) return undefined
  return { kind: 'linkHeader', ...query, ...(headers.total !== undefined && { headers: { total: headers.total } }) }
}

function byCursor({ query, body: { token, nextPage, more, total }, ids }: PageParts): PaginationStyle | undefined {
  const { page, size, after } = query
  const rest = only({ more, total })
  const cursor = query.cursor ?? after
  if (token !== undefined && cursor !== undefined)
    return { kind: 'cursor', query: { page: cursor, ...only({ size }) }, next: token, ...rest }
  // The page after this one, by number, or the time before which it begins, where nothing counts the items.
  const number = page ?? cursor ?? query.until
  if (nextPage !== undefined && number !== undefined && total === undefined)
    return { kind: 'cursor', query: { page: number, ...only({ size }) }, next: nextPage, ...only({ more }) }
  const id = query.cursor !== undefined && !ids.includes('/cursor') && more === undefined ? undefined : ids[0]
  if (cursor === undefined || id === undefined) return undefined
  return { kind: 'lastItem', query: { page: cursor, ...only({ size }) }, after: id, ...rest }
}

function byTotal({ query: { page, size }, body, isFromZero }: PageParts): PaginationStyle | undefined {
  if (page === undefined || body.total === undefined) return undefined
  return {
    kind: 'page',
    query: { page, ...only({ size }) },
    ...(isFromZero && { firstPage: 0 }),
    total: body.total,
    ...only({ page: body.page, size: body.size }),
  }
}

/** Pages by offset, or by number where nothing in the body counts the items. */
function byOffset({ query: { page, skip, size }, body, headers, isFromZero, isFromOne }: PageParts): PaginationStyle | undefined {
  if (size === undefined || (skip ?? page) === undefined) return undefined
  const { total, more } = body
  // What the provider says of more items is surer than the size of a page.
  const rest = total === undefined && more !== undefined ? { more } : only({ total, size: body.size })
  const named = only({ size: headers.size, skip: skip && headers.skip, total: headers.total })
  return {
    kind: 'offset',
    query: { ...only({ skip }), size, ...only({ page }) },
    ...(isFromZero && skip === undefined && { firstPage: 0 }),
    ...(isFromOne && skip !== undefined && { firstItem: 1 }),
    ...rest,
    ...only({ skip: skip && body.skip }),
    ...(Object.keys(named).length > 0 && { headers: named }),
  }
}

/** Returns the members that have a value. */
function only<Key extends string>(values: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<Key, string>>
}
