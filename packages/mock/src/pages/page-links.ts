import type { Page } from './page.js'
import type { LinkStyle } from '@hostwright/openapi/extension-types.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'

/** Replaces the example's links in the array at `pointer` with links to the other pages. */
export function withPageLinks(
  body: unknown,
  pointer: string,
  { name, rel, href }: NonNullable<LinkStyle['relation']>,
  { number, pages }: Page,
  link: (page: number) => string,
): unknown {
  const before: [string, number][] = [
    ['first', 1],
    ['previous', Math.min(number - 1, pages)],
  ]
  const after: [string, number][] = [
    [rel, number + 1],
    ['last', pages],
  ]
  const example = valueAt(body, pointer)
  const isPageLink = (entry: unknown): boolean => [...before, ...after].some(([relation]) => valueAt(entry, `/${name}`) === relation)
  const others = Array.isArray(example) ? example.filter((entry) => !isPageLink(entry)) : []
  const links = [...(number > 1 ? before : []), ...(number < pages ? after : [])].map(([relation, page]) => ({
    [name]: relation,
    [href]: link(page),
  }))
  return example === undefined && links.length === 0 ? body : withValueAt(body, pointer, [...others, ...links])
}
