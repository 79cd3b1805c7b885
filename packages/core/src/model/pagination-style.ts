/** One page as a style reads it. */
export interface PageReading {
  /** The page's items; undefined where the response has none in the place the style declares. */
  readonly items: readonly unknown[] | undefined
  /** What asks for the page after this one; undefined on the last page. */
  readonly next: string | undefined
  /** How many items the list has, where the provider says so. */
  readonly total?: number | undefined
  /** True for the first page of the list. */
  readonly isStart?: boolean
}

/** A way of paging, made from what the specification declares. */
export interface PaginationStyle {
  /** Where the items are, for errors. */
  readonly items: string
  /** @param before items of the pages before this one, where they were read from the first page on */
  read(body: unknown, response: Response, url: URL, before?: number): PageReading
  /**
   * The page that a cursor asks for.
   *
   * @param url URL of the first page
   * @throws TypeError where the cursor is not one of this style, or leads to another origin
   */
  resume(cursor: string, url: URL): PageTarget
}

/** Where a page is asked for. */
export interface PageTarget {
  readonly url: URL
  /** Request headers that ask for it, where the URL does not. */
  readonly headers?: Readonly<Record<string, string>>
}
