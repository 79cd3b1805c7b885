/** One page as a style reads it. */
export interface PageReading {
  /** The page's items; undefined if the body has no array where the style declares it. */
  readonly items: readonly unknown[] | undefined
  /** Cursor of the next page; undefined on the last page. */
  readonly next: string | undefined
  /** Number of items in the list, if the provider sends it. */
  readonly total?: number | undefined
  /** True for the first page of the list. */
  readonly isStart?: boolean
}

/** Reads and requests the pages of a list. */
export interface PaginationStyle {
  /** JSON Pointer of the items, for errors. */
  readonly items: string
  /** Where a request names the page's size: the query or the headers, and the parameter's name. Undefined if it cannot. */
  readonly size?: readonly ['query' | 'headers', string] | undefined
  /**
   * @param before number of items on earlier pages, if the list was read from its first page on
   * @param rebase returns a URL below the client's `baseUrl` for one below the documented server, and any other as it is
   */
  read(
    body: unknown,
    response: { readonly headers: Pick<Headers, 'get'> },
    url: URL,
    before?: number,
    rebase?: (url: string) => string,
  ): PageReading
  /**
   * Returns the target of the page that a cursor stands for.
   *
   * @param url URL of the first page
   * @throws TypeError if the cursor is not one of this style, or leads to another origin
   */
  resume(cursor: string, url: URL): PageTarget
}

/** URL and headers that request a page. */
export interface PageTarget {
  readonly url: URL
  /** Request headers that choose the page, if the URL does not. */
  readonly headers?: Readonly<Record<string, string>>
}
