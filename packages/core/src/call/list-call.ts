import type { CallArguments } from '../model/call-options.js'
import type { ParsedResponse, Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import type { PageReading, PageTarget, PaginationStyle } from '../model/pagination-style.js'
import { atLeast, checked, invalidOption } from '../model/check-options.js'
import { aborted } from '../pipeline/deadline.js'
import { ResponseViews, type Call } from './call.js'
import { RecentPages } from './recent-pages.js'
import { clientOf, type Resource } from './resource.js'

/** One page of a list. */
export interface Page<Body, Item> {
  /** The body as the provider sent it. */
  readonly data: Body
  /** Its items; if the page is read again, only those that did not come before. */
  readonly items: readonly Item[]
  /** Resumes the list after this page, as `cursor` of the same call, also in another process; undefined on the last page. */
  readonly cursor: string | undefined
  /** Number of items in the list, as the provider counts them; undefined if it sends none. */
  readonly total: number | undefined
  readonly response: Response
}

/**
 * A list, fetched when it is used: `await` returns the first page as the provider sends it, `for await` yields every item of
 * every page, and `.pages()` yields the pages.
 *
 * If items are deleted while you read by page or offset, later ones move to earlier pages and can be skipped. If the
 * provider's total falls, the last pages (at most ten) are read again; a changed item can come twice. Without a total, items
 * can be missed, and so can items that are added meanwhile.
 */
export interface ListCall<Responses, Errors, Item> extends Call<Responses, Errors>, AsyncIterable<Item> {
  /** Iterates the pages, each with its items, its cursor and its response. */
  pages(): AsyncGenerator<Page<Responses[keyof Responses], Item>, void>
  /**
   * Resolves to the items of all pages, at most `limit` of them (default: all). Fetches no page beyond the limit.
   *
   * @throws ConfigurationError for a limit that is no number or negative
   */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>
}

/** Returns a list call; nothing is sent before it is awaited or iterated. */
export function list<Responses, Errors, Item>(
  owner: Client | Resource,
  operation: Operation & { readonly pages: PaginationStyle },
  args: CallArguments = {},
): ListCall<Responses, Errors, Item> {
  return new LazyList<Responses, Errors, Item>(clientOf(owner, operation), operation, args)
}

/** Empty pages that may follow one another. */
const MOST_EMPTY = 100
/** Pages that are remembered, to find circles. */
const MOST_SEEN = 1_000

/** Identifies a page. */
function nameOf({ url, headers }: PageTarget): string {
  return url.href + (headers ? JSON.stringify(headers) : '')
}

/** Whether two pages have the same items, as JSON; most differ in the first. */
function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  const inJson = (value: unknown) => JSON.stringify(value)
  return inJson(one[0]) === inJson(other[0]) && inJson(one) === inJson(other)
}

/** Returns the arguments with the page's size as the provider calls it. @throws ConfigurationError if it cannot be chosen */
function sized(args: CallArguments, operation: string, { size }: PaginationStyle): CallArguments {
  const { pageSize } = checked<Pick<CallArguments, 'pageSize'>>(operation, { pageSize: atLeast(1, true) }, args)
  if (pageSize === undefined) return args
  if (!size) throw invalidOption(operation, 'pageSize', 'cannot be chosen: the provider decides how many items a page has')
  const [group, name] = size
  return { ...args, [group]: { ...Object(args[group]), [name]: pageSize } }
}

/** Returns a URL of the documented server below the client's `baseUrl`, which may be a gateway's; any other URL as it is. */
function rebase(url: string, { documentedUrl, baseUrl }: Client): string {
  const rest = url.slice(documentedUrl.length)
  return url.startsWith(documentedUrl) && /^([/?]|$)/.test(rest) ? baseUrl + rest : url
}

class LazyList<Responses, Errors, Item> extends ResponseViews<Responses, Errors> implements ListCall<Responses, Errors, Item> {
  override readonly [Symbol.toStringTag] = 'ListCall'
  readonly #client: Client
  readonly #operation: Operation & { readonly pages: PaginationStyle }
  #args: CallArguments
  #first: (PageTarget & { readonly parsed: Promise<ParsedResponse> }) | undefined

  constructor(client: Client, operation: Operation & { readonly pages: PaginationStyle }, args: CallArguments) {
    super(operation, async () => this.#start().parsed)
    this.#client = client
    this.#operation = operation
    this.#args = args
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    const { signal } = this.#args
    for await (const { items } of this.pages()) {
      for (const item of items) {
        if (signal?.aborted) throw aborted(this.#operation.id, signal.reason)
        yield item
      }
    }
  }

  async toArray(options: { readonly limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = []
    const { limit = Infinity } = checked<{ limit: number }>(this.#operation.id, { limit: atLeast(0, true) }, options)
    if (limit > 0) for await (const item of this) if (items.push(item) >= limit) break
    return items
  }

  async *pages(): AsyncGenerator<Page<Responses[keyof Responses], Item>, void> {
    const start = this.#start()
    let here: PageTarget = start
    let { data, response } = await start.parsed
    const recent = new RecentPages()
    let empty = 0
    let turns = 0
    const seen = new Set<string>()
    // Known if the list is read from its first page on.
    let count: number | undefined
    for (;;) {
      // Begun anew after ever more pages, so that a list comes back to them from any circle (as in Brent's algorithm).
      if ((turns & ++turns) === 0 && seen.size === MOST_SEEN) seen.clear()
      if (seen.size < MOST_SEEN) seen.add(nameOf(here))
      const { items, next, target, total, isStart } = this.#read(data, response, here.url, start.url, count)
      if (items.length > 0 && isSame(items, recent.last))
        throw this.#broken(response, 'the same page came twice: the provider ignores the parameter that asks for the next one')
      const again = recent.back(total)
      if (again.length === 0) {
        if (isStart || count !== undefined) count = (count ?? 0) + items.length
        const fresh = recent.add({ target: here, items })
        yield { data: data as Responses[keyof Responses], items: fresh as Item[], cursor: next, total, response }
        if (!target) return
        empty = fresh.length > 0 ? 0 : empty + 1
        if (empty === MOST_EMPTY) throw this.#broken(response, `${empty} pages without an item came one after another`)
        if (seen.has(nameOf(target)))
          throw this.#broken(response, `the cursor ${JSON.stringify(next)} came a second time; the pages go round in a circle`)
        here = target
      }
      for (const page of again) {
        // On the way forward again, these come a second time.
        seen.delete(nameOf(here))
        here = page.target
        if (count !== undefined) count -= page.items.length
      }
      ;({ data, response } = await this.#request(here))
    }
  }

  #request({ url, headers }: PageTarget): Promise<ParsedResponse> {
    const args = headers ? { ...this.#args, headers: { ...Object(this.#args.headers), ...headers } } : this.#args
    return this.#client.request(this.#operation, args, url.href)
  }

  /** Fetches the first page, once, however the list is used. */
  #start(): PageTarget & { readonly parsed: Promise<ParsedResponse> } {
    if (!this.#first) {
      const target = this.#firstPage()
      this.#first = { ...target, parsed: this.#request(target) }
    }
    return this.#first
  }

  #firstPage(): PageTarget {
    const { id: operation, pages } = this.#operation
    this.#args = sized(this.#args, operation, pages)
    const url = new URL(this.#client.url(this.#operation, this.#args))
    const { cursor } = this.#args
    try {
      if (cursor === undefined) return { url }
      const target = pages.resume(cursor, url)
      if (cursor === '' || target.url.pathname !== url.pathname) throw new TypeError('it is not one of this list')
      return target
    } catch (error) {
      const message = `${operation} was not sent: its cursor cannot be used: ${(error as Error).message}.`
      // A cursor is a part of a provider's URL, which nobody has to see.
      throw this.#client.redactor({ ...this.#args, token: cursor })(new InvalidRequestError(message, { operation }))
    }
  }

  /** Reads a page by its style, with the target of the next page. */
  #read(
    data: unknown,
    response: Response,
    url: URL,
    start: URL,
    before: number | undefined,
  ): PageReading & { readonly items: readonly unknown[]; readonly target: PageTarget | undefined } {
    const { pages } = this.#operation
    // 204 has nothing to read.
    if (data === undefined) return { items: [], next: undefined, target: undefined }
    try {
      const reading = pages.read(data, response, url, before, (link) => rebase(link, this.#client))
      if (!reading.items) throw new TypeError(pages.items === '' ? 'the body is not an array' : `there is no array at ${pages.items}`)
      return { ...reading, items: reading.items, target: reading.next === undefined ? undefined : pages.resume(reading.next, start) }
    } catch (error) {
      throw this.#broken(response, (error as Error).message)
    }
  }

  #broken(response: Response, why: string): InvalidResponseError {
    const { id: operation, method, path } = this.#operation
    const message = `${operation} (${method} ${path}) cannot be paged: ${why}. Pages before this one were delivered.`
    return this.#client.redactor(this.#args)(new InvalidResponseError(message, { operation, status: response.status, response }))
  }
}
