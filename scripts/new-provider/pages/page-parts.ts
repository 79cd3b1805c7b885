import type { Document, Operation, Parameter, Response, Schema } from '@hostwright/openapi/document.ts'
import { jsonMedia } from '@hostwright/openapi/media-type.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { childParts, partsOf, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { nodesAt } from '../node.ts'
import type { Route } from '../routes.ts'

/** Parameters and fields by what they mean for pages. */
export interface PageParts {
  readonly query: Partial<Record<QueryPart, string>>
  /** Pointers into the response body. */
  readonly body: Partial<Record<BodyPart, string>>
  /** Names of response headers. */
  readonly headers: Partial<Record<HeaderPart, string>>
  /** Whether the first page is 0. */
  readonly isFromZero: boolean
  /** Whether the first item is 1, as SCIM counts (RFC 7644, section 3.4.2.4). */
  readonly isFromOne: boolean
  /** Pointer to the items. */
  readonly items: string
  /** Pointers from an item to values that may select the items after it. */
  readonly ids: readonly string[]
}

type QueryPart = 'page' | 'size' | 'skip' | 'cursor' | 'after' | 'until'
type BodyPart = 'total' | 'page' | 'size' | 'skip' | 'link' | 'token' | 'nextPage' | 'more'
type HeaderPart = 'link' | 'total' | 'size' | 'skip'

/** Names in small letters, without separators. */
const QUERY: readonly (readonly [QueryPart, RegExp])[] = [
  ['page', /^(page|p|pageno|pagenumber|pagenum|pageindex|currentpage)$/],
  ['size', /^(perpage|pagesize|limit|size|count|maxresults|maxitems|itemsperpage|resultsperpage|pagelimit)$/],
  ['skip', /^(offset|skip|start|startindex|pageoffset)$/],
  ['after', /^(startingafter|startafter|afterid|lastid|sinceid|marker)$/],
  ['cursor', /^(cursor|pagecursor|nextcursor|pagetoken|nexttoken|nextpagetoken|continuationtoken|continuation|pageafter|after|next)$/],
  ['until', /^(until|before)$/],
]
const NUMBERS: readonly (readonly [BodyPart, RegExp])[] = [
  ['total', /^(total|totalcount|totalentries|totalitems|totalresults|totalelements|totalrecords|totalsize|itemcount|itemstotal|results)$/],
  ['nextPage', /^(nextpage|next)$/],
  ['page', /^(page|currentpage|pagenumber|pageindex)$/],
  ['size', /^(perpage|pagesize|limit|size|itemsperpage)$/],
  ['skip', /^(offset|skip|start)$/],
]
const LINK = /^(next|nextpage|nexturl|nextlink|nexthref|nextpageurl|nextpagelink|href)$/
const TOKEN =
  /^(next|nextcursor|nexttoken|nextpagetoken|nextpage|nextmarker|endcursor|cursor|cursorafter|after|continuationtoken|continuation)$/
const MORE = /^(hasmore|hasmoreitems|hasnext|hasnextpage|more|ismore|moreavailable|istruncated)$/
const HEADERS: readonly (readonly [HeaderPart, RegExp])[] = [
  ['link', /^link$/],
  ['total', /^x?(pagination)?(total|totalcount|totalitems|count)$/],
  ['size', /^x?(pagination)?(limit|perpage|pagesize)$/],
  ['skip', /^x?(pagination)?(offset|skip)$/],
]
/** Names of items, the best first. */
const ITEMS = /^(data|items|results?|values|entries|records|list|content|objects|elements|rows)$/
/** Sentences about the first page or item. */
const STARTS = {
  0: /\b(zero|0)[- ]?(based|indexed)|\b(start(s|ing)?|counted|first page is|index) (at|from|with|is)? ?(zero|0)\b/i,
  1: /\b(one|1)[- ]?(based|indexed)|\b(start(s|ing)?|counted|first item is|index) (at|from|with|is)? ?(one|1)\b/i,
} as const
/** Objects that describe pages or contain the list. */
const CONTAINERS =
  /^(meta|metadata|pag(e|es|er|ing|ination|inator|einfo|ination.*)|links?|(result)?info|cursors?|next|data|results?|response)$/
/** Objects in objects that are searched for fields. */
const DEEPEST = 4

/** Returns what a list's parameters and success say of pages; undefined if the response has no list. */
export function pagePartsOf(document: Document, { path, operation }: Pick<Route, 'path' | 'operation'>): PageParts | undefined {
  const declared = operation as Operation
  const schema = successSchema(document, declared)
  if (schema === undefined) return undefined
  const fields = [...fieldsOf(document, partsOf(document, schema), '', 0)]
  const items = itemsAmong(fields, path)
  if (items === undefined) return undefined
  const outside = fields.filter(({ pointer }) => pointer !== items.pointer)
  const { parameters, headers } = namesOf(document, operation)
  const query = firstOf(QUERY, parameters)
  return {
    query,
    isFromZero: startsAt(document, operation, query.page, 0),
    isFromOne: startsAt(document, operation, query.skip, 1),
    body: bodyParts(outside),
    headers: firstOf(HEADERS, headers),
    items: items.pointer,
    ids: ['cursor', 'id', 'uuid'].flatMap((id) =>
      typesOf(childParts(document, childParts(document, items.parts, '0'), id)).some((type) => type !== 'object') ? [`/${id}`] : [],
    ),
  }
}

/** Returns whether a parameter counts from this number, by its default, its minimum or its description. */
function startsAt(document: Document, operation: Route['operation'], name: string | undefined, first: 0 | 1): boolean {
  const parameters = nodesAt(operation, 'parameters').map((written) => findRef<Parameter>(document, written as unknown as Parameter))
  const counter = parameters.find((parameter) => parameter?.in === 'query' && parameter.name === name)
  const [schema = {}] = partsOf(document, counter?.schema)
  const text = `${counter?.description ?? ''} ${schema.description ?? ''}`
  return (schema.default ?? schema.minimum) === first || STARTS[first].test(text)
}

interface Field {
  readonly pointer: string
  readonly name: string
  readonly parts: readonly Schema[]
}

/** Returns the body and its fields, without those of list items. */
function* fieldsOf(document: Document, parts: readonly Schema[], pointer: string, depth: number): Generator<Field> {
  const name = pointer.split('/').at(-1) ?? ''
  yield { pointer, name, parts }
  if (depth === DEEPEST || typesOf(parts).includes('array') || !(depth === 0 || CONTAINERS.test(plain(name)))) return
  for (const member of new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties))))
    yield* fieldsOf(document, childParts(document, parts, member), childPointer(pointer, member), depth + 1)
}

/** Returns the list of a response: the body, the only list, or the one of the usual names or of the path. */
function itemsAmong(fields: readonly Field[], path: string): Field | undefined {
  const resource = path.split('/').findLast((segment) => segment !== '' && !segment.startsWith('{'))
  const lists = fields.filter(({ parts }) => typesOf(parts).includes('array'))
  const least = Math.min(...lists.map(({ pointer }) => pointer.split('/').length))
  const outer = lists.filter(({ pointer }) => pointer.split('/').length === least)
  const named = outer.find(({ name }) => ITEMS.test(plain(name)) || plain(name) === plain(resource ?? ''))
  return named ?? (outer.length === 1 ? outer[0] : undefined)
}

function bodyParts(fields: readonly Field[]): PageParts['body'] {
  const found: Partial<Record<BodyPart, string>> = {}
  for (const { pointer, name, parts } of fields) {
    const types = typesOf(parts)
    const words = plain(name)
    const part = types.includes('boolean')
      ? MORE.test(words) && 'more'
      : types.some((type) => type === 'integer' || type === 'number')
        ? NUMBERS.find(([, pattern]) => pattern.test(words))?.[0]
        : types.includes('string') && textPart(words, pointer, parts)
    if (part) found[part] ??= pointer
  }
  return found
}

/** Returns whether a text is a link to the next page or a token for it. */
function textPart(name: string, pointer: string, parts: readonly Schema[]): 'link' | 'token' | undefined {
  const isUrl = parts.some(({ format, example, examples = [] }) =>
    [format === 'uri' || format === 'url' || format === 'uri-reference' ? 'https:' : '', example, ...examples].some(
      (value) => typeof value === 'string' && /^(https?:|\/|\?)/.test(value),
    ),
  )
  const isOfNext = name !== 'href' || /next[^/]*\/href$/i.test(pointer)
  if (LINK.test(name) && isOfNext && (isUrl || /url|link|href/.test(name))) return 'link'
  return TOKEN.test(name) && !isUrl ? 'token' : undefined
}

function namesOf(document: Document, operation: Route['operation']): { readonly parameters: string[]; readonly headers: string[] } {
  const parameters = nodesAt(operation, 'parameters').map((written) => findRef<Parameter>(document, written as unknown as Parameter))
  const query = parameters.flatMap((parameter) => {
    if (parameter?.in !== 'query') return []
    if (parameter.style !== 'deepObject') return parameter.name
    const members = partsOf(document, parameter.schema).flatMap(({ properties = {} }) => Object.keys(properties))
    return members.map((member) => `${parameter.name}[${member}]`)
  })
  const responses = Object.entries((operation as Operation).responses ?? {}).filter(([status]) => status.startsWith('2'))
  const success = responses.map(([, response]) => findRef<Response>(document, response)).find((response) => jsonMedia(response?.content))
  return { parameters: query, headers: Object.keys(success?.headers ?? {}) }
}

function firstOf<Part extends string>(
  known: readonly (readonly [Part, RegExp])[],
  names: readonly string[],
): Partial<Record<Part, string>> {
  const found = known.flatMap(([part, pattern]) => {
    const name = names.find((one) => pattern.test(plain(one)))
    return name === undefined ? [] : [[part, name] as const]
  })
  return Object.fromEntries(found) as Partial<Record<Part, string>>
}

function typesOf(parts: readonly Schema[]): string[] {
  return parts.flatMap(({ type }) => type ?? [])
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
