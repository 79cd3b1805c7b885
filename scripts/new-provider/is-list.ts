import type { Document, Operation } from '@hostwright/openapi/document.ts'
import { partsOf, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { words } from './case.ts'
import type { Node } from './node.ts'
import { pagePartsOf } from './pages/page-parts.ts'
import type { Route } from './routes.ts'

/** Fields of an envelope around the items of a list. */
const ENVELOPE =
  /^(total.*|results?|count|meta.*|links?|pag(e|es|ination|ing)(_.*)?|has_?more|next.*|prev.*|first|last|offset|limit|cursor|per_?page|status|success)$/i

/**
 * Returns whether an operation returns a page of a list: an array, or an object whose list is named like the path, pages, or is in an
 * envelope. Through `allOf`, too. What a parameter at the end of the path identifies is no list, unless it is an array.
 */
export function isList(document: Node, route: Pick<Route, 'path' | 'operation'>): boolean {
  const schema = successSchema(document as unknown as Document, route.operation as Operation)
  const parts = schema === undefined ? [] : partsOf(document as unknown as Document, schema)
  if (parts.some(({ type }) => [type].flat().includes('array'))) return true
  const found = route.path.endsWith('}') ? undefined : pagePartsOf(document as unknown as Document, route)
  if (found === undefined) return false
  const { query, body, items } = found
  if ([query.page, query.skip, query.cursor, query.after, body.link, body.token, body.more].some((part) => part !== undefined)) return true
  const fields = parts.flatMap(({ properties = {} }) => Object.keys(properties))
  const flat = (text: string | undefined) =>
    words(text ?? '')
      .join('')
      .toLowerCase()
  const isNamed = flat(items.split('/').at(-1)) === flat(route.path.split('/').at(-1))
  return (
    isNamed ||
    /^list|list$/i.test(String(route.operation['operationId'] ?? '')) ||
    fields.every((name) => name === items.split('/')[1] || ENVELOPE.test(name))
  )
}
