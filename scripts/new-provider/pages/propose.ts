import type { Document } from '@hostwright/openapi/document.ts'
import type { PaginationStyle } from '@hostwright/openapi/extension-types.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import { isNode, type Node, nodeAt, nodesAt } from '../node.ts'
import { decide, type Report } from '../report.ts'
import { follow, type Route, routesOf } from '../routes.ts'
import { type PageParts, pagePartsOf } from './page-parts.ts'
import { styleOf } from './recognize.ts'

interface List {
  readonly route: Route
  readonly parts: PageParts
  readonly style: PaginationStyle
}

const NAMES: Readonly<Record<PaginationStyle['kind'], string>> = {
  page: 'pages',
  offset: 'offsets',
  link: 'links',
  header: 'headers',
  cursor: 'cursors',
  lastItem: 'lastItems',
  linkHeader: 'linkHeaders',
}

/**
 * Declares, in place, the pagination styles that parameters, fields and headers suggest, and the lists that page by them. Lists with
 * parameters of pages and no style that fits become a decision.
 */
export function proposePages(document: Node, report: Report): void {
  const groups = new Map<string, [List, ...List[]]>()
  for (const route of routesOf(document)) {
    if (route.method !== 'get') continue
    const parts = pagePartsOf(document as unknown as Document, route)
    const style = parts && styleOf(parts)
    if (parts === undefined || style === undefined || !exampleFits(document, route, parts, style)) {
      if (hasPageParameter(document, route) || showsPage(parts)) decide(report, 'pagination', String(route.operation['operationId']))
      continue
    }
    const key = JSON.stringify([style, parts.items === ''])
    const list: List = { route, parts, style }
    const group = groups.get(key)
    if (group) group.push(list)
    else groups.set(key, [list])
  }
  const styles: Node = {}
  for (const lists of groups.values()) declare(styles, lists)
  if (groups.size > 0) document['x-pagination-styles'] = styles
}

/** Declares the style of lists; with their items if all have them at the same place. */
function declare(styles: Node, lists: readonly [List, ...List[]]): void {
  const [{ style, parts: first }] = lists
  const base = NAMES[style.kind]
  let name = base
  for (let number = 2; name in styles; number++) name = base + number
  const isShared = lists.every(({ parts }) => parts.items === first.items)
  const { kind, ...rest } = style
  styles[name] = { kind, ...(isShared && first.items !== '' && { items: first.items }), ...rest }
  for (const { route, parts } of lists) route.operation['x-pagination'] = isShared ? name : { style: name, items: parts.items }
}

/**
 * Makes, in place, the example of a list its only page: it counts its own items, and nothing follows. Returns false without an
 * example that has items.
 */
function exampleFits(document: Node, { operation }: Route, { items, body }: PageParts, style: PaginationStyle): boolean {
  const responses = nodeAt(operation, 'responses')
  const status = Object.keys(responses).filter((one) => one.startsWith('2'))
  const media = status.flatMap((one) => Object.values(nodeAt(follow(document, responses[one]), 'content'))).find(isNode)
  const listed = valueAt(media?.['example'], items)
  if (media === undefined || !Array.isArray(listed) || listed.length === 0) return false
  const values = [[body.total, listed.length] as const, [body.more, false] as const]
  for (const [pointer, value] of values) {
    if (pointer === undefined || valueAt(media['example'], pointer) === undefined) continue
    media['example'] = withValueAt(media['example'], pointer, value)
  }
  if (style.kind === 'offset' && (style.total ?? style.headers?.total ?? style.more) === undefined)
    askForFirst(document, operation, style.query, style.firstPage ?? 1, style.firstItem ?? 0)
  if (style.kind === 'lastItem') askBefore(document, operation, style.query.page, valueAt(listed.at(-1), style.after))
  return true
}

/** Makes the first page, in place, the example of parameters: nothing but its items tells that a later one is beyond the last. */
function askForFirst(
  document: Node,
  operation: Node,
  { skip, page }: { readonly skip?: string; readonly page?: string },
  firstPage: number,
  firstItem: number,
): void {
  for (const parameter of nodesAt(operation, 'parameters').map((written) => follow(document, written))) {
    const first = parameter['name'] === skip ? firstItem : firstPage
    if ([skip, page].includes(String(parameter['name'])) && Number(parameter['example']) > first) parameter['example'] = first
  }
}

/** Makes another value, in place, the example of the parameter that names the last item: nothing follows the example's own. */
function askBefore(document: Node, operation: Node, name: string, last: unknown): void {
  for (const parameter of nodesAt(operation, 'parameters').map((written) => follow(document, written))) {
    if (parameter['name'] !== name || String(parameter['example']) !== String(last)) continue
    const isFree = Object.keys(nodeAt(parameter, 'schema')).every((key) => key === 'type' || key === 'description')
    if (isFree && typeof last === 'string') parameter['example'] = `before-${last}`
    else delete parameter['example']
  }
}

/** Whether a response has the number of its page, or says that more follow: the source may describe parameters in its prose alone. */
function showsPage(parts: PageParts | undefined): boolean {
  const { page, nextPage, more } = parts?.body ?? {}
  return [page, nextPage, more].some((part) => part !== undefined)
}

function hasPageParameter(document: Node, { operation }: Route): boolean {
  const names = nodesAt(operation, 'parameters').map((parameter) => String(follow(document, parameter)['name']))
  return names.some((name) => /^(page|per_?page|page_?size|limit|offset|cursor|starting_?after|page_?token)$/i.test(name))
}
