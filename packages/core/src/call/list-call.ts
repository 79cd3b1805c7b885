import type { CallArguments } from '../client/call-options.js'
import type { Answer, Client } from '../client/client.js'
import type { Operation } from '../client/operation.js'
import { InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import type { PageReading, PaginationStyle } from '../pagination/style.js'
import { AnswerViews, type Call } from './call.js'

/** One page of a list. */
export interface Page<Body, Item> {
  /** The page as the provider sent it. */
  readonly data: Body
  readonly items: readonly Item[]
  /** Resumes after this page when given as `cursor` to the same call, later or elsewhere; undefined on the last page. */
  readonly cursor: string | undefined
  readonly response: Response
}

/**
 * A list, not fetched until it is used: awaited it is the first page as the provider sends it, iterated it is every item
 * of every page, fetched as needed.
 */
export interface ListCall<Responses, Errors, Item> extends Call<Responses, Errors>, AsyncIterable<Item> {
  /** The list page by page. */
  pages(): AsyncIterableIterator<Page<Responses[keyof Responses], Item>>
}

/** Prepares a list call; nothing is sent before it is awaited or iterated. */
export function list<Responses, Errors, Item>(
  client: Client,
  operation: Operation & { readonly pages: PaginationStyle },
  args: CallArguments = {},
): ListCall<Responses, Errors, Item> {
  return new LazyList<Responses, Errors, Item>(client, operation, args)
}

class LazyList<Responses, Errors, Item> extends AnswerViews<Responses, Errors> implements ListCall<Responses, Errors, Item> {
  override readonly [Symbol.toStringTag] = 'ListCall'
  readonly #client: Client
  readonly #operation: Operation & { readonly pages: PaginationStyle }
  readonly #args: CallArguments
  #first: { readonly url: URL; readonly answer: Promise<Answer> } | undefined

  constructor(client: Client, operation: Operation & { readonly pages: PaginationStyle }, args: CallArguments) {
    super(operation, async () => this.#start().answer)
    this.#client = client
    this.#operation = operation
    this.#args = args
  }

  async *[Symbol.asyncIterator](): AsyncIterator<Item> {
    for await (const page of this.pages()) yield* page.items
  }

  async *pages(): AsyncIterableIterator<Page<Responses[keyof Responses], Item>> {
    const { url: start, answer } = this.#start()
    const seen = new Set<string>()
    let url = start
    let { data, response } = await answer
    for (;;) {
      seen.add(url.href)
      const { items, next, target } = this.#read(data, response, url, start)
      yield { data: data as Responses[keyof Responses], items: items as Item[], cursor: next, response }
      if (!target) return
      if (seen.has(target.href))
        throw this.#broken(response, `the cursor ${JSON.stringify(next)} came a second time; the pages go round in a circle`)
      url = target
      ;({ data, response } = await this.#client.request(this.#operation, this.#args, url.href))
    }
  }

  /** Fetches the first page, once, however the list is looked at. */
  #start(): { readonly url: URL; readonly answer: Promise<Answer> } {
    if (!this.#first) {
      const url = this.#firstUrl()
      this.#first = { url, answer: this.#client.request(this.#operation, this.#args, url.href) }
    }
    return this.#first
  }

  #firstUrl(): URL {
    const { id: operation, pages } = this.#operation
    const url = new URL(this.#client.url(this.#operation, this.#args))
    const { cursor } = this.#args
    try {
      return cursor === undefined ? url : pages.resume(cursor, url)
    } catch (error) {
      throw new InvalidRequestError(`${operation} was not sent: its cursor cannot be used: ${(error as Error).message}.`, { operation })
    }
  }

  /** The page as its style reads it, and the URL of the page after it. */
  #read(data: unknown, response: Response, url: URL, start: URL): PageReading & { readonly target: URL | undefined } {
    const { pages } = this.#operation
    try {
      const reading = pages.read(data, response, url)
      if (!reading.items) throw new TypeError(`there is no array at ${pages.items}`)
      return { ...reading, target: reading.next === undefined ? undefined : pages.resume(reading.next, start) }
    } catch (error) {
      throw this.#broken(response, (error as Error).message)
    }
  }

  #broken(response: Response, why: string): InvalidResponseError {
    const { id: operation, method, path } = this.#operation
    const message = `${operation} (${method} ${path}) cannot be paged: ${why}. Pages before this one were delivered.`
    return new InvalidResponseError(message, { operation, status: response.status, response })
  }
}
